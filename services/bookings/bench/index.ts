// Prints each figure, beside its goal where one is given, and fails for none. `--only NAME` for one measure.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startServer } from '@promtour/testkit/bench-server';
import { reportBench, type BenchRow } from '@promtour/testkit/bench-results';
import { endings, holds } from './holds.ts';
import { quota } from './quota.ts';
import { idle } from './idle.ts';
import { audit } from './audit.ts';

const measures = { holds, quota, audit, endings, idle };
const { values } = parseArgs({ options: { only: { type: 'string' } } });

const server = await startServer();
const rows: BenchRow[] = [];
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (values.only !== undefined && values.only !== name) continue;
    process.stderr.write(`measuring ${name} …\n`);
    rows.push(...(await measure()));
  }
} finally {
  await server.stop();
}
reportBench(rows);
console.log(
  `\n${'measure'.padEnd(48)}${'measured'.padStart(20)}  goal   (${cpus().length} cores, PostgreSQL included)`,
);
for (const { measure, measured, goal } of rows) console.log(`${measure.padEnd(48)}${measured.padStart(20)}  ${goal}`);
