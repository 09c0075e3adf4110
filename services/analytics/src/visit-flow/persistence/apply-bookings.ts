import type {
  attendanceCorrected,
  bookingCancelled,
  bookingConfirmed,
  bookingNoShowRecorded,
  bookingRedeemed,
} from '@promtour/events/catalogue/booking';
import type { EventOf } from '@promtour/events/define-event';
import type { SqlExecutor } from '@promtour/postgres/sql';

/** The events that change confirmed seats. Holds and their ends do not. */
export type BookingEvent = EventOf<
  | typeof bookingConfirmed
  | typeof bookingCancelled
  | typeof bookingRedeemed
  | typeof bookingNoShowRecorded
  | typeof attendanceCorrected
>;

/** The contribution of a booking to its session after the event. */
type Share = {
  readonly bookingId: string;
  readonly sessionId: string;
  readonly confirmed: number;
  readonly attended: number;
  readonly redeemed: 0 | 1;
};

/**
 * Updates the contributions of bookings to their sessions in one statement. Each event carries a booking's full contribution, so it
 * replaces the previous one, and the session changes by the difference.
 */
export async function applyBookings(sql: SqlExecutor, schema: string, events: readonly BookingEvent[]): Promise<void> {
  const latest = new Map<string, Share>();
  for (const event of events) {
    const share = shareAfter(event);
    if (share !== undefined) latest.set(share.bookingId, share);
  }
  if (latest.size === 0) return;
  const shares = [...latest.values()];
  await sql.query(
    `WITH changed AS (
       INSERT INTO "${schema}".booking AS known (booking_id, session_id, confirmed, attended, redeemed)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::int[])
       ON CONFLICT (booking_id) DO UPDATE SET
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
      shares.map(({ bookingId }) => bookingId),
      shares.map(({ sessionId }) => sessionId),
      shares.map(({ confirmed }) => confirmed),
      shares.map(({ attended }) => attended),
      shares.map(({ redeemed }) => redeemed),
    ],
  );
}

function shareAfter(event: BookingEvent): Share | undefined {
  const { bookingId, sessionId, seats } = event.data;
  const booking = { bookingId, sessionId };
  switch (event.type) {
    case 'promtour.bookings.booking.confirmed.v1':
      return { ...booking, confirmed: seats, attended: 0, redeemed: 0 };
    case 'promtour.bookings.booking.redeemed.v1':
      return { ...booking, confirmed: seats, attended: event.data.attended, redeemed: 1 };
    case 'promtour.bookings.booking.attendance-corrected.v1': {
      // A no-show alone does not make a session a held one.
      const { attended } = event.data;
      return { ...booking, confirmed: seats, attended, redeemed: attended > 0 ? 1 : 0 };
    }
    case 'promtour.bookings.booking.no-show-recorded.v1':
      return { ...booking, confirmed: seats, attended: 0, redeemed: 0 };
    case 'promtour.bookings.booking.cancelled.v1':
      // A cancelled hold had no confirmed seats.
      return event.data.previousStatus === 'CONFIRMED'
        ? { ...booking, confirmed: 0, attended: 0, redeemed: 0 }
        : undefined;
  }
}
