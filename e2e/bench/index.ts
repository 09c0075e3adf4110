// Benchmarks the whole system with a national amount of data: the cost of the most expensive anonymous queries, and their effect on other
// clients.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryUse, totalMegabytes } from '@promtour/local/memory';
import { startStack } from '@promtour/local/stack';
import { orUsage, readOptions } from '@promtour/kernel/command-line';
import { reportBench, type BenchRow } from '@promtour/testkit/bench-results';
import { nationwide, seedLargeData } from './large-data.ts';
import { costRows, costs, holdRate, latencies } from './overload.ts';

const { holds: holdsOnly } = orUsage(() => readOptions(process.argv.slice(2), { holds: { type: 'boolean' } }));
/** One client makes all holds of the benchmark. */
const holdQuotas = { HOLD_QUOTA_HOLDS: '1000000', HOLD_QUOTA_SEATS: '1000000' };
const dataDir = mkdtempSync(join(tmpdir(), 'promtour-bench-'));
chmodSync(dataDir, 0o711);
const stack = await startStack({
  dataDir,
  temporary: dataDir,
  broker: { forced: 'embedded' },
  nodeEnv: 'production',
  // The start loads the demo accounts into the registry; production mode refuses them.
  // Rate limits are out of scope: this measures the load that they let through.
  env: { registry: { NODE_ENV: 'test' }, gateway: { RATE_LIMIT_FACTOR: '1000' }, bookings: holdQuotas },
  logLevel: 'warn',
  onProgress: ({ part, state, detail }) => {
    if (state === 'died') process.stderr.write(`${part} died: ${detail ?? ''}\n`);
  },
});
const rows: BenchRow[] = [];
try {
  const { gateway } = stack.urls;
  if (gateway === undefined) throw new Error('the stack has no gateway');
  process.stderr.write('seeding …\n');
  const agencies = await seedLargeData(stack, nationwide);
  const [agency] = agencies;
  if (agency === undefined) throw new Error('no agency was seeded');
  rows.push(...(await holdRate(stack, gateway, agencies)));
  const used = totalMegabytes(memoryUse({ ...stack.pids() }));
  rows.push({ measure: '  memory of the system after them', measured: `${used.toFixed(0)} MB`, goal: '< 1600 MB' });
  if (holdsOnly !== true) {
    const all = await costs(stack, gateway);
    rows.push(...costRows(all), ...(await latencies(stack, gateway, agency, undefined)));
    for (const cost of all) rows.push(...(await latencies(stack, gateway, agency, cost)));
  }
} finally {
  await stack.stop();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
reportBench(rows);
for (const { measure, measured, goal } of rows) console.log(`${measure.padEnd(90)} ${measured}  ${goal}`);
