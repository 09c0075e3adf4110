import { unwrap } from '@promtour/kernel/result';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { startHarness, type Harness } from '../test/support/harness.ts';
import { clients, openSessions, round, rounds, row, writers } from './holds.ts';
import { rate } from './rate.ts';

/** Half of what a client may have: the most that is counted side by side. */
const busy = 100;

/** What the count of a client's holds costs: the same holds with the count and with a constant in its place, in turns. */
export async function quota(): Promise<BenchRow[]> {
  const [counted, uncounted] = [await startHarness({ poolSize: writers }), await startHarness({ poolSize: writers })];
  await uncounted.database.owner(
    `CREATE OR REPLACE FUNCTION on_hold(client text, in_session uuid, at timestamptz, own_seats integer, most_holds integer,
       most_seats integer, near boolean) RETURNS integer[] VOLATILE LANGUAGE sql AS $body$ SELECT ARRAY[1, 1, 1, 1] $body$`,
  );
  const harnesses = { counted, uncounted };
  const nextClient = clients(busy);
  const sessions = { counted: await openSessions(counted, 200), uncounted: await openSessions(uncounted, 200) };
  const hold = (name: keyof typeof harnesses) => {
    const harness: Harness = harnesses[name];
    return async (nth: number) => {
      unwrap(await harness.hold({ session: sessions[name][nth % 200] ?? '' }, undefined, nextClient()));
    };
  };
  const rates = { counted: 0, uncounted: 0 };
  for (let nth = -1; nth < rounds; nth++) {
    if (nth === 0) await Promise.all([counted, uncounted].map(({ database }) => database.owner('ANALYZE')));
    for (const name of ['counted', 'uncounted'] as const) {
      const measured = await rate(hold(name), nth < 0 ? { writers, milliseconds: 500 } : round);
      if (nth >= 0) rates[name] += measured / rounds;
    }
  }
  await Promise.all([counted.stop(), uncounted.stop()]);
  return [
    row(`holds/s, up to ${busy} holds of each client counted`, rates.counted, '/s'),
    row('  ÷ not counted', rates.counted / rates.uncounted, ''),
  ];
}
