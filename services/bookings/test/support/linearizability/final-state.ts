import type { DataSource } from 'typeorm';
import { counters } from '../books.ts';
import type { Status } from './history.ts';
import type { Unanswered } from './clients.ts';
import type { Recorder } from './history.ts';

/**
 * Completes a history when everything has come to rest: holds that were made without an answer get their booking, expired bookings their
 * expiry, and the counters and the statuses in the database are observed.
 */
export async function observeFinalState(
  dataSource: DataSource,
  session: string,
  recorder: Recorder,
  unanswered: Unanswered,
  dueAt: ReadonlyMap<string, number>,
): Promise<void> {
  const made = await dataSource.query<{ key: string; id: string }[]>(
    `SELECT key, answer::jsonb ->> 'id' AS id FROM idempotency_key WHERE key = ANY ($1)`,
    [[...unanswered.keys()]],
  );
  const bookingOf = new Map(made.map(({ key, id }) => [key, id]));
  for (const [key, operation] of unanswered) {
    const { call } = operation;
    const booking = bookingOf.get(key);
    if (call.type === 'HOLD' && booking !== undefined) recorder.add({ ...operation, call: { ...call, booking } });
  }
  const bookings = await dataSource.query<{ id: string; status: Status }[]>('SELECT id, status FROM booking');
  for (const { id, status } of bookings)
    if (status === 'EXPIRED')
      recorder.add({
        invokedAt: dueAt.get(id) ?? Number.POSITIVE_INFINITY,
        returnedAt: undefined,
        call: { type: 'EXPIRE', booking: id },
        answer: undefined,
      });
  const invokedAt = recorder.now();
  const { held = -1, confirmed = -1 } = (await counters(dataSource))[session] ?? {};
  const returnedAt = recorder.now();
  recorder.add({ invokedAt, returnedAt, call: { type: 'READ' }, answer: { type: 'COUNTERS', held, confirmed } });
  for (const { id, status } of bookings)
    recorder.add({
      invokedAt,
      returnedAt,
      call: { type: 'CONFIRM', booking: id },
      answer: { type: 'STATUS', status },
    });
}
