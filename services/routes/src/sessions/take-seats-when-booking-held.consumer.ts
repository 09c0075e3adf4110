import { bookingHeld } from '@promtour/events/catalogue/booking';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { RepositoriesOf } from '../hosts/consumers/repositories-of.ts';

export function takeSeatsWhenBookingHeld(repositories: RepositoriesOf): EventHandler {
  return on(bookingHeld, ({ data }, { tx }) =>
    repositories(tx).sessions.takeSeats(eventId<'Session'>(data.sessionId), data.seats),
  );
}
