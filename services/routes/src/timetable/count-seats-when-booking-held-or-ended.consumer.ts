import { bookingCancelled, bookingExpired, bookingHeld } from '@promtour/events/catalogue/booking';
import { on, type EventHandler, type HandlerContext } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { SessionRepository } from './application/ports.ts';

/** A booking begins as a hold and ends once without a visit: it is cancelled or it expires. */
export function countSeatsWhenBookingHeldOrEnded(
  sessions: (tx: HandlerContext['tx']) => SessionRepository,
): readonly EventHandler[] {
  return [
    on(bookingHeld, ({ data }, { tx }) => sessions(tx).takeSeats(eventId<'Session'>(data.sessionId), data.seats)),
    ...[bookingCancelled, bookingExpired].map((definition) =>
      on(definition, ({ data }, { tx }) => sessions(tx).takeSeats(eventId<'Session'>(data.sessionId), -data.seats)),
    ),
  ];
}
