import type { CloudEvent } from '@promtour/events/envelope';
import type { DataSource } from 'typeorm';

export type Counters = { readonly capacity: number; readonly held: number; readonly confirmed: number };

/** The counters of every session, as they stand. */
export async function counters(dataSource: DataSource): Promise<Record<string, Counters>> {
  const rows = await dataSource.query<(Counters & { id: string })[]>(
    'SELECT session_id AS id, capacity, held, confirmed FROM session_inventory ORDER BY session_id',
  );
  return Object.fromEntries(rows.map(({ id, ...row }) => [id, row]));
}

/** The counters as the bookings' statuses give them. */
export async function countersByBookings(dataSource: DataSource): Promise<Record<string, Counters>> {
  const rows = await dataSource.query<(Counters & { id: string })[]>(
    `SELECT i.session_id AS id, i.capacity,
       coalesce(sum(b.seats) FILTER (WHERE b.status = 'ON_HOLD'), 0)::int AS held,
       coalesce(sum(b.seats) FILTER (WHERE b.status IN ('CONFIRMED', 'REDEEMED', 'NO_SHOW')), 0)::int AS confirmed
     FROM session_inventory i LEFT JOIN booking b USING (session_id)
     GROUP BY i.session_id, i.capacity ORDER BY i.session_id`,
  );
  return Object.fromEntries(rows.map(({ id, ...row }) => [id, row]));
}

/** The events that wait in the outbox, in the order in which they will leave. */
export async function outbox(dataSource: DataSource): Promise<CloudEvent[]> {
  const rows = await dataSource.query<{ payload: string }[]>('SELECT payload FROM messaging.outbox ORDER BY position');
  return rows.map(({ payload }) => JSON.parse(payload) as CloudEvent);
}

/** The counters that a reader of nothing but the events arrives at. Throws where a booking's events are not in order. */
export function replay(events: readonly CloudEvent[]): Map<string, { held: number; confirmed: number }> {
  const statuses = new Map<string, string>();
  const sums = new Map<string, { held: number; confirmed: number }>();
  for (const event of events) {
    const { bookingId, sessionId, seats } = event.data as { bookingId: string; sessionId: string; seats: number };
    const status = event.type.split('.').at(-2) ?? '';
    const before = statuses.get(bookingId);
    if (!(follows[status] ?? []).includes(before)) throw new Error(`${status} after ${before ?? 'nothing'}`);
    statuses.set(bookingId, status);
    const sum = sums.get(sessionId) ?? { held: 0, confirmed: 0 };
    if (before === 'held') sum.held -= seats;
    if (before === 'confirmed' && status === 'cancelled') sum.confirmed -= seats;
    if (status === 'held') sum.held += seats;
    if (status === 'confirmed') sum.confirmed += seats;
    sums.set(sessionId, sum);
  }
  return sums;
}

const follows: Readonly<Record<string, readonly (string | undefined)[]>> = {
  held: [undefined],
  confirmed: ['held'],
  expired: ['held'],
  cancelled: ['held', 'confirmed'],
  redeemed: ['confirmed'],
  'no-show-recorded': ['confirmed'],
  'attendance-corrected': ['redeemed', 'no-show-recorded', 'attendance-corrected'],
};
