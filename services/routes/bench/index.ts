// Runs each `*.bench.ts` of this folder and prints each figure next to its goal, if any; a missed goal is not an error. `--only NAME` for
// one.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { chosenMeasures, reportBench, type BenchRow } from '@promtour/testkit/bench-results';

const suffix = '.bench.ts';
const all = readdirSync(new URL('./', import.meta.url))
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .toSorted();
const names = chosenMeasures(all);

const rows: BenchRow[] = [];
for (const name of names) {
  process.stderr.write(`measuring ${name} …\n`);
  const { measure } = (await import(`./${name}${suffix}`)) as { measure: () => BenchRow[] | Promise<BenchRow[]> };
  rows.push(...(await measure()));
}
reportBench(rows);
console.log(`\n${'measure'.padEnd(64)}${'measured'.padStart(28)}  goal   (${cpus().length} cores)`);
for (const { measure, measured, goal } of rows) console.log(`${measure.padEnd(64)}${measured.padStart(28)}  ${goal}`);
