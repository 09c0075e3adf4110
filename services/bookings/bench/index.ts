// Prints each figure, beside its goal where one is given, and fails for none. `--only NAME` for one measure.
import { cpus } from 'node:os';
import { startServer } from '@promtour/testkit/bench-server';
import { chosenMeasures, reportBench, type BenchRow } from '@promtour/testkit/bench-results';
import { endings, holds } from './holds.ts';
import { quota } from './quota.ts';
import { idle } from './idle.ts';
import { availability } from './availability.ts';
import { alternatives } from './alternatives.ts';
import { audit } from './audit.ts';
import { vouchers } from './vouchers.ts';

const measures = { holds, alternatives, quota, audit, endings, availability, idle, vouchers };
const chosen = chosenMeasures(Object.keys(measures) as (keyof typeof measures)[]);

const server = await startServer();
const rows: BenchRow[] = [];
try {
  for (const name of chosen) {
    process.stderr.write(`measuring ${name} …\n`);
    rows.push(...(await measures[name]()));
  }
} finally {
  await server.stop();
}
reportBench(rows);
console.log(
  `\n${'measure'.padEnd(48)}${'measured'.padStart(20)}  goal   (${cpus().length} cores, PostgreSQL included)`,
);
for (const { measure, measured, goal } of rows) console.log(`${measure.padEnd(48)}${measured.padStart(20)}  ${goal}`);
