import type {
  attendanceCorrected,
  bookingCancelled,
  bookingChanged,
  bookingConfirmed,
  bookingNoShowRecorded,
  bookingRedeemed,
} from '@promtour/events/catalogue/booking';
import type { EventOf } from '@promtour/events/define-event';
import type { SqlExecutor } from '@promtour/postgres/sql';

/** The events that change confirmed seats. Holds and their ends do not. */
export type BookingEvent = EventOf<
  | typeof bookingConfirmed
  | typeof bookingChanged
  | typeof bookingCancelled
  | typeof bookingRedeemed
  | typeof bookingNoShowRecorded
  | typeof attendanceCorrected
>;

/** The contribution of one item of a booking to its session after the event. */
type Share = {
  readonly itemId: string;
  readonly sessionId: string;
  readonly confirmed: number;
  readonly attended: number;
  readonly redeemed: 0 | 1;
};

/**
 * Updates the contributions of booked items to their sessions in one statement. Each event carries an item's full contribution, so it
 * replaces the previous one, and the session changes by the difference. An item that moves to another session leaves the old one.
 */
export async function applyBookings(sql: SqlExecutor, schema: string, events: readonly BookingEvent[]): Promise<void> {
  const latest = new Map<string, Share>();
  for (const event of events) {
    for (const share of sharesAfter(event)) latest.set(`${share.itemId} ${share.sessionId}`, share);
  }
  if (latest.size === 0) return;
  const shares = [...latest.values()];
  await sql.query(
    `WITH changed AS (
       INSERT INTO "${schema}".booked_item AS known (item_id, session_id, confirmed, attended, redeemed)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::int[])
       ON CONFLICT (item_id, session_id) DO UPDATE SET
         confirmed = excluded.confirmed, attended = excluded.attended, redeemed = excluded.redeemed
       RETURNING new.session_id,
         new.confirmed - coalesce(old.confirmed, 0) AS confirmed,
         new.attended - coalesce(old.attended, 0) AS attended,
         new.redeemed - coalesce(old.redeemed, 0) AS redeemed
     )
     INSERT INTO "${schema}".session AS known (session_id, confirmed, attended, redeemed)
     SELECT session_id, sum(confirmed)::bigint, sum(attended)::bigint, sum(redeemed)::int
     FROM changed GROUP BY session_id
     -- Always in one order, so that batches of several partitions never wait for one another in a circle.
     ORDER BY session_id
     ON CONFLICT (session_id) DO UPDATE SET
       confirmed = known.confirmed + excluded.confirmed,
       attended = known.attended + excluded.attended,
       redeemed = known.redeemed + excluded.redeemed`,
    [
      shares.map(({ itemId }) => itemId),
      shares.map(({ sessionId }) => sessionId),
      shares.map(({ confirmed }) => confirmed),
      shares.map(({ attended }) => attended),
      shares.map(({ redeemed }) => redeemed),
    ],
  );
}

function sharesAfter(event: BookingEvent): readonly Share[] {
  switch (event.type) {
    case 'promtour.bookings.booking.confirmed.v1':
      return event.data.items.map(confirmedShare);
    case 'promtour.bookings.booking.changed.v1': {
      const { status, previousItems, items } = event.data;
      return status === 'CONFIRMED' ? [...previousItems.map(noShare), ...items.map(confirmedShare)] : [];
    }
    case 'promtour.bookings.booking.cancelled.v1':
      // A cancelled hold had no confirmed seats.
      return event.data.previousStatus === 'CONFIRMED' ? event.data.items.map(noShare) : [];
    case 'promtour.bookings.booking.redeemed.v1':
      return [{ ...confirmedShare(event.data), attended: event.data.attended, redeemed: 1 }];
    case 'promtour.bookings.booking.attendance-corrected.v1': {
      // A no-show alone does not make a session a held one.
      const { attended } = event.data;
      return [{ ...confirmedShare(event.data), attended, redeemed: attended > 0 ? 1 : 0 }];
    }
    case 'promtour.bookings.booking.no-show-recorded.v1':
      return [confirmedShare(event.data)];
  }
}

type Item = { readonly itemId: string; readonly sessionId: string; readonly seats: number };

function confirmedShare({ itemId, sessionId, seats }: Item): Share {
  return { itemId, sessionId, confirmed: seats, attended: 0, redeemed: 0 };
}

function noShare({ itemId, sessionId }: Item): Share {
  return { itemId, sessionId, confirmed: 0, attended: 0, redeemed: 0 };
}
