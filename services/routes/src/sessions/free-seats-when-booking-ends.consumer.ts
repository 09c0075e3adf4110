import { bookingCancelled, bookingExpired } from '@promtour/events/catalogue/booking';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { RepositoriesOf } from '../hosts/consumers/repositories-of.ts';

/** A booking ends once without a visit: cancelled by somebody, or expired as a hold. */
export function freeSeatsWhenBookingEnds(repositories: RepositoriesOf): readonly EventHandler[] {
  return [bookingCancelled, bookingExpired].map((definition) =>
    on(definition, ({ data }, { tx }) =>
      repositories(tx).sessions.takeSeats(eventId<'Session'>(data.sessionId), -data.seats),
    ),
  );
}
