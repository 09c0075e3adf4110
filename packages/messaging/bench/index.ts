// Prints each figure beside its goal and fails for none. `--json`: a line of JSON per figure; `--only NAME` one measure.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { idle } from './idle.ts';
import { latency } from './latency.ts';
import type { Row } from './measure.ts';
import { outboxCost } from './outbox-cost.ts';
import { startServers } from './servers.ts';
import { throughput } from './throughput.ts';

const measures = { throughput, latency, 'outbox-cost': outboxCost, idle };
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, only: { type: 'string' } } });

const servers = await startServers();
const rows: Row[] = [];
try {
  if (servers.brokers === undefined) process.stderr.write('No Kafka here: the embedded log is measured instead.\n');
  for (const [name, measure] of Object.entries(measures)) {
    if (values.only !== undefined && values.only !== name) continue;
    process.stderr.write(`measuring ${name} …\n`);
    rows.push(...(await measure(servers)));
  }
} finally {
  await servers.stop();
}
// The root's bench reads this file and prints one table of all workspaces.
const results = rows.map(({ measure, measured, goal }) => ({ measure, measured, goal }));
writeFileSync(new URL('../bench-results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
if (values.json) {
  for (const { measure, value, unit, goal } of rows) console.log(JSON.stringify({ measure, value, unit, goal }));
} else {
  console.log(`\n${'measure'.padEnd(48)}${'measured'.padStart(18)}  goal   (${cpus().length} cores, servers included)`);
  for (const { measure, measured, goal } of rows) console.log(`${measure.padEnd(48)}${measured.padStart(18)}  ${goal}`);
}
