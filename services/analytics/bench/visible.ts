import { setTimeout as pause } from 'node:timers/promises';
import { bookingRedeemed } from '@promtour/events/catalogue/booking';
import { startAnalytics } from '../test/support/analytics-service.ts';
import { makeEvents } from './feeding.ts';
import type { BenchRow } from './measure.ts';

const sessions = 500;
const everyMs = 10;

/** How long after an event is in the log its visit is in the store, at 100 events a second: over the embedded event log, in one process. */
export async function measureVisibility(): Promise<BenchRow> {
  const service = await startAnalytics();
  try {
    const events = makeEvents(sessions);
    await service.publish(events.filter(({ type }) => type !== bookingRedeemed.type));
    await service.caughtUp();
    const attendances = events.filter(({ type }) => type === bookingRedeemed.type);
    const waiting = new Map<string, number>();
    const times: number[] = [];
    const startedAt = performance.now();
    const publishing = Promise.all(
      attendances.map(async (event, nth) => {
        await pause(Math.max(0, startedAt + nth * everyMs - performance.now()));
        await service.publish([event]);
        waiting.set((event.data as { readonly itemId: string }).itemId, performance.now());
      }),
    );
    while (times.length < attendances.length) {
      const seen = await service.sql<{ id: string }>(
        'SELECT item_id AS id FROM visits_g1.visit WHERE attended > 0 AND item_id = ANY ($1::uuid[])',
        [[...waiting.keys()]],
      );
      for (const { id } of seen) {
        times.push(performance.now() - (waiting.get(id) ?? NaN));
        waiting.delete(id);
      }
      // More often, the question itself would take a fifth of a core.
      await pause(5);
    }
    await publishing;
    times.sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? NaN).toFixed(0);
    return {
      measure: 'from the event log to the store at 100 visits a second, p99',
      measured: `${at(0.99)} ms, median ${at(0.5)} ms`,
      goal: '≤ 200 ms',
    };
  } finally {
    await service.stop();
  }
}
