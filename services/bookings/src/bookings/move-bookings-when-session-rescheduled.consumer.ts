import { sessionRescheduled } from '@promtour/events/catalogue/session';
import { on, type EventHandler, type HandlerContext } from '@promtour/messaging/subscription';
import { scheduledSession } from '../inventory/consumers/scheduled-session.ts';
import type { SaleOf } from '../inventory/inventory.ports.ts';
import type { BookingRepository } from './application/ports.ts';

/**
 * Open bookings move with their session: none is dropped. Bookings are locked before the inventory, as everywhere. A hold
 * that is being made has either committed before the inventory moves, and moves as well, or finds the inventory at another time and is
 * refused.
 */
export function moveBookingsWhenSessionRescheduled(
  bookings: (tx: HandlerContext['tx']) => Pick<BookingRepository, 'lockOpen' | 'moveTo'>,
  sale: SaleOf,
): EventHandler {
  return on(sessionRescheduled, async ({ data }, { tx }) => {
    const session = scheduledSession(data);
    await bookings(tx).lockOpen(session.sessionId);
    await sale(tx).change(session, undefined);
    await bookings(tx).moveTo(session.sessionId, session);
  });
}
