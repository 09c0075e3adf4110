import { sessionCapacityChanged, sessionClosed, sessionRemoved } from '@promtour/events/catalogue/session';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { SaleOf } from '../inventory.ports.ts';
import { scheduledSession } from './scheduled-session.ts';

/**
 * Follows changes of the host, except for those of time, which bookings follow as well. Routes removes a session only if it knows of no booking; one made at the same moment is kept here and flagged,
 * like those of a closed session.
 */
export function changeInventoryWhenSessionChanged(sale: SaleOf): readonly EventHandler[] {
  return [
    on(sessionCapacityChanged, ({ data }, { tx }) => sale(tx).change(scheduledSession(data), undefined)),
    ...[sessionClosed, sessionRemoved].map((definition) =>
      on(definition, ({ data }, { tx }) => sale(tx).change(scheduledSession(data), true)),
    ),
  ];
}
