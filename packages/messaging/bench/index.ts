// Prints each figure beside its goal and fails for none. `--only NAME` for one measure.
import { cpus } from 'node:os';
import { chosenMeasures, reportBench } from '@promtour/testkit/bench-results';
import { idle } from './idle.ts';
import { latency } from './latency.ts';
import type { Row } from './measure.ts';
import { outboxCost } from './outbox-cost.ts';
import { startServers } from './servers.ts';
import { throughput } from './throughput.ts';

const measures = { throughput, latency, 'outbox-cost': outboxCost, idle };
const chosen = chosenMeasures(Object.keys(measures) as (keyof typeof measures)[]);

const servers = await startServers();
const rows: Row[] = [];
try {
  if (servers.brokers === undefined) process.stderr.write('No Kafka here: the embedded log is measured instead.\n');
  for (const name of chosen) {
    process.stderr.write(`measuring ${name} …\n`);
    rows.push(...(await measures[name](servers)));
  }
} finally {
  await servers.stop();
}
reportBench(rows.map(({ measure, measured, goal }) => ({ measure, measured, goal })));
console.log(`\n${'measure'.padEnd(48)}${'measured'.padStart(18)}  goal   (${cpus().length} cores, servers included)`);
for (const { measure, measured, goal } of rows) console.log(`${measure.padEnd(48)}${measured.padStart(18)}  ${goal}`);
