import {
  bookingCancelled,
  bookingChanged,
  bookingExpired,
  bookingHeld,
  bookingRejected,
} from '@promtour/events/catalogue/booking';
import type { SessionId } from '@promtour/kernel/id';
import { inBatches, type BatchContext, type BatchSubscription } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { SessionRepository } from './application/ports.ts';

/** The consumer group of the seats taken: how far it has read is how current vacancies are. */
export const seatsSubscription = 'routes.seats';

/**
 * A booking begins as a hold, may change its sessions and sizes, and ends at most once without a visit: it expires, is rejected or is
 * cancelled. A batch is one statement, so that a rush of bookings leaves the database to the search.
 */
export function countSeatsWhenBookingHeldOrEnded(
  sessions: (tx: BatchContext['tx']) => Pick<SessionRepository, 'takeSeats'>,
): BatchSubscription {
  const definitions = [bookingHeld, bookingChanged, bookingRejected, bookingCancelled, bookingExpired];
  return inBatches(seatsSubscription, definitions, async (events, { tx }) => {
    const taken = new Map<SessionId, number>();
    const take = (items: readonly { readonly sessionId: string; readonly seats: number }[], sign: 1 | -1): void => {
      for (const { sessionId, seats } of items) {
        const id = eventId<'Session'>(sessionId);
        taken.set(id, (taken.get(id) ?? 0) + sign * seats);
      }
    };
    for (const { type, data } of events) {
      if ('previousItems' in data) take(data.previousItems, -1);
      take(data.items, type === bookingHeld.type || type === bookingChanged.type ? 1 : -1);
    }
    await sessions(tx).takeSeats(taken);
  });
}
