import { join } from 'node:path';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { expect, it } from '@jest/globals';
import { startProcess } from '@promtour/testkit/process';

const entries = join(import.meta.dirname, '..', 'src');

it.each([
  ['test.ts', ['--filter', 'nonsense'], /^Unknown workspace nonsense\. Available: .*@promtour\/registry/],
  ['test.ts', ['--fliter', '@promtour/registry'], /^Unknown option '--fliter' \(--help lists the options\)$/],
  ['test.ts', ['registry'], /^Unexpected argument 'registry'\..* \(--help lists the options\)$/],
  ['test.ts', ['--filter'], /^Option '--filter <value>' argument missing \(--help lists the options\)$/],
  ['bench.ts', ['--filter', 'nonsense'], /^Unknown workspace nonsense\. Available: .*@promtour\/e2e/],
  // It is a workspace, and has no benchmark.
  ['bench.ts', ['--filter', '@promtour/local'], /^Unknown workspace @promtour\/local\. Available: .*@promtour\/e2e/],
  ['torture.ts', ['--seeds', 'many'], /^--seeds must be a whole number, not many$/],
  [
    'torture.ts',
    ['--filter', '@promtour/kernel'],
    /^Unknown workspace @promtour\/kernel\. Available: .*@promtour\/messaging/,
  ],
  ['bench.ts', ['--x'], /^Unknown option '--x' \(--help lists the options\)$/],
  ['migrate.ts', ['--x'], /^Unknown option '--x' \(--help lists the options\)$/],
  ['start.ts', ['--rest'], /^Unknown option '--rest' \(--help lists the options\)$/],
  ['dev.ts', ['--x'], /^Unknown option '--x' \(--help lists the options\)$/],
  ['show-memory.ts', ['--x'], /^Unknown option '--x' \(--help lists the options\)$/],
])('%s %j reports in one line what is unknown', async (entry, args, message) => {
  const child = await startProcess(join(entries, entry), { args });
  expect(await child.ended).toEqual({ code: 2, signal: null });
  expect(child.lines).toEqual([expect.stringMatching(message)]);
});

it.each([
  ['services/registry/bench/index.ts', ['--only', 'nonsense'], /^Unknown measure nonsense\. There are: .*audit/],
  ['services/routes/bench/index.ts', ['--only', 'nonsense'], /^Unknown measure nonsense\. There are: /],
  ['services/bookings/bench/index.ts', ['--only', 'nonsense'], /^Unknown measure nonsense\. There are: holds, /],
  ['gateway/bench/index.ts', ['--only', 'nonsense'], /^Unknown measure nonsense\. There are: overhead, /],
  ['packages/messaging/bench/index.ts', ['--only', 'nonsense'], /^Unknown measure nonsense\. There are: throughput, /],
  ['services/analytics/bench/run.ts', ['--only', 'nonsense'], /^Unknown measure nonsense\. There are: visits, /],
  ['e2e/bench/index.ts', ['--x'], /^Unknown option '--x' \(--help lists the options\)$/],
])('%s %j measures nothing and says in one line what it does not know', async (entry, args, message) => {
  const child = await startProcess(join(repositoryRoot, entry), { args });
  expect(await child.ended).toEqual({ code: 2, signal: null });
  expect(child.lines).toEqual([expect.stringMatching(message)]);
});
