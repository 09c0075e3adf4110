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
       coalesce(sum(item.seats) FILTER (WHERE b.status IN ('ON_HOLD', 'PENDING')), 0)::int AS held,
       coalesce(sum(item.seats) FILTER (WHERE b.status IN ('CONFIRMED', 'REDEEMED', 'NO_SHOW')), 0)::int AS confirmed
     FROM session_inventory i LEFT JOIN (booking_item item JOIN booking b ON b.id = item.booking_id) USING (session_id)
     GROUP BY i.session_id, i.capacity ORDER BY i.session_id`,
  );
  return Object.fromEntries(rows.map(({ id, ...row }) => [id, row]));
}

/** The events that wait in the outbox, in the order in which they will leave. */
export async function outbox(dataSource: DataSource): Promise<CloudEvent[]> {
  const rows = await dataSource.query<{ payload: string }[]>('SELECT payload FROM messaging.outbox ORDER BY position');
  return rows.map(({ payload }) => JSON.parse(payload) as CloudEvent);
}

type BookedSeats = { readonly sessionId: string; readonly seats: number };
type BookingData = {
  readonly bookingId: string;
  readonly items?: readonly BookedSeats[];
  readonly previousItems?: readonly BookedSeats[];
};

/** The counters that a reader of nothing but the events arrives at. Throws where a booking's events are not in order. */
export function replay(events: readonly CloudEvent[]): Map<string, { held: number; confirmed: number }> {
  const statuses = new Map<string, string>();
  const sums = new Map<string, { held: number; confirmed: number }>();
  const add = (items: readonly BookedSeats[], counter: 'held' | 'confirmed', sign: 1 | -1): void => {
    for (const { sessionId, seats } of items) {
      const sum = sums.get(sessionId) ?? { held: 0, confirmed: 0 };
      sum[counter] += sign * seats;
      sums.set(sessionId, sum);
    }
  };
  for (const event of events) {
    const { bookingId, items = [], previousItems = [] } = event.data as BookingData;
    const status = event.type.split('.').at(-2) ?? '';
    const before = statuses.get(bookingId);
    if (!(follows[status] ?? []).includes(before)) throw new Error(`${status} after ${before ?? 'nothing'}`);
    if (status === 'changed') {
      const counter = before === 'confirmed' ? 'confirmed' : 'held';
      add(previousItems, counter, -1);
      add(items, counter, 1);
      continue;
    }
    statuses.set(bookingId, status);
    if (status === 'requested') continue;
    if (before === 'held' || before === 'requested') add(items, 'held', -1);
    if (before === 'confirmed' && status === 'cancelled') add(items, 'confirmed', -1);
    if (status === 'held') add(items, 'held', 1);
    if (status === 'confirmed') add(items, 'confirmed', 1);
  }
  return sums;
}

const follows: Readonly<Record<string, readonly (string | undefined)[]>> = {
  held: [undefined],
  requested: ['held'],
  confirmed: ['held', 'requested'],
  rejected: ['requested'],
  expired: ['held'],
  changed: ['held', 'confirmed'],
  cancelled: ['held', 'requested', 'confirmed'],
  redeemed: ['confirmed', 'redeemed', 'no-show-recorded'],
  'no-show-recorded': ['confirmed', 'redeemed', 'no-show-recorded'],
  'attendance-corrected': ['redeemed', 'no-show-recorded', 'attendance-corrected'],
};
