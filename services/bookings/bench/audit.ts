import { unwrap } from '@promtour/kernel/result';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { startHarness, type Harness } from '../test/support/harness.ts';
import { clients, openSessions, row, sessionCount, writers } from './holds.ts';
import { percentile, rate } from './rate.ts';

// Many short turns, so that other load on the machine affects all variants alike.
const turns = 40;
const turn = { writers, milliseconds: 400 };

/**
 * Cost of the audit log for holds: the same holds with its triggers and without them, in turns, so that both run under the same load. The
 * audit context is set in both cases, by the statement that takes the key.
 */
export async function audit(): Promise<BenchRow[]> {
  const harnesses = {
    whole: await startHarness({ poolSize: writers }),
    none: await startHarness({ poolSize: writers, auditLog: 'NONE' }),
  };
  const names = Object.keys(harnesses) as (keyof typeof harnesses)[];
  const sessions = { whole: [] as string[], none: [] as string[] };
  for (const name of names) sessions[name] = await openSessions(harnesses[name], sessionCount);
  const spread = { whole: [] as number[], none: [] as number[] };
  const hot = { whole: [] as number[], none: [] as number[] };
  for (let nth = -2; nth < turns; nth++)
    // Each begins as often as the others.
    for (const name of nth % 2 === 0 ? names : names.toReversed()) {
      const onSpread = await rate(hold(harnesses[name], sessions[name]), turn);
      const onHot = await rate(hold(harnesses[name], sessions[name].slice(0, 1)), turn);
      if (nth < 0) continue;
      spread[name].push(onSpread);
      hot[name].push(onHot);
    }
  for (const harness of Object.values(harnesses)) await harness.stop();
  return [
    row(`holds/s over ${sessionCount} sessions, audit log`, percentile(spread.whole, 0.5), '/s'),
    { ...row('  ÷ without it', ratio(spread.whole, spread.none), ''), goal: '≥ 0.9' },
    row('holds/s on one session, audit log', percentile(hot.whole, 0.5), '/s'),
    { ...row('  ÷ without it', ratio(hot.whole, hot.none), ''), goal: '≥ 0.9' },
  ];
}

const nextClient = clients();

function hold(harness: Harness, sessions: readonly string[]): (nth: number) => Promise<unknown> {
  return async (nth) =>
    unwrap(await harness.hold({ session: sessions[nth % sessions.length] ?? '' }, undefined, nextClient()));
}

/** The median of what each turn has beside the other's same turn. */
function ratio(measured: readonly number[], other: readonly number[]): number {
  return percentile(
    measured.map((value, nth) => value / (other[nth] ?? Number.NaN)),
    0.5,
  );
}
