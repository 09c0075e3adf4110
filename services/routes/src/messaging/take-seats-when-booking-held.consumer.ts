import { bookingHeld } from '@promtour/events/catalogue/booking';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from './event-values.ts';
import type { RepositoriesOf } from './repositories-of.ts';

export function takeSeatsWhenBookingHeld(repositories: RepositoriesOf): EventHandler {
  return on(bookingHeld, ({ data }, { tx }) =>
    repositories(tx).sessions.takeSeats(eventId<'Session'>(data.sessionId), data.seats),
  );
}
