import { bookingCancelled, bookingExpired, bookingHeld } from '@promtour/events/catalogue/booking';
import type { SessionId } from '@promtour/kernel/id';
import { inBatches, type BatchContext, type BatchSubscription } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { SessionRepository } from './application/ports.ts';

/** The consumer group of the seats taken: how far it has read is how current vacancies are. */
export const seatsSubscription = 'routes.seats';

/**
 * A booking begins as a hold and ends once without a visit: it is cancelled or it expires. A batch is one statement, so that a rush of
 * bookings leaves the database to the search.
 */
export function countSeatsWhenBookingHeldOrEnded(
  sessions: (tx: BatchContext['tx']) => Pick<SessionRepository, 'takeSeats'>,
): BatchSubscription {
  return inBatches(seatsSubscription, [bookingHeld, bookingCancelled, bookingExpired], async (events, { tx }) => {
    const seats = new Map<SessionId, number>();
    for (const { type, data } of events) {
      const id = eventId<'Session'>(data.sessionId);
      seats.set(id, (seats.get(id) ?? 0) + (type === bookingHeld.type ? data.seats : -data.seats));
    }
    await sessions(tx).takeSeats(seats);
  });
}
