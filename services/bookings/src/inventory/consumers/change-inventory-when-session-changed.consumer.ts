import { sessionCapacityChanged, sessionClosed, sessionRemoved } from '@promtour/events/catalogue/session';
import type { Clock } from '@promtour/kernel/clock';
import { appendToOutbox } from '@promtour/messaging/outbox';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { capacityKeptEvent } from '../application/inventory-events.ts';
import type { SaleOf } from '../inventory.ports.ts';
import { scheduledSession } from './scheduled-session.ts';

/**
 * Follows changes of the host, except for those of time, which bookings follow as well. A capacity below the seats taken is kept at these,
 * and an event says so: routes refuses it by the seats that it knows of, which may be fewer. Routes removes a session only if it knows of no
 * booking; one made at the same moment is kept here and flagged, like those of a closed session.
 */
export function changeInventoryWhenSessionChanged(sale: SaleOf, clock: Clock): readonly EventHandler[] {
  return [
    on(sessionCapacityChanged, async ({ data }, { tx, causation }) => {
      const session = scheduledSession(data);
      const capacity = await sale(tx).change(session, undefined);
      if (capacity === session.capacity) return;
      await appendToOutbox(tx, [capacityKeptEvent(session, capacity, clock.now(), causation)]);
    }),
    ...[sessionClosed, sessionRemoved].map((definition) =>
      on(definition, async ({ data }, { tx }) => {
        await sale(tx).change(scheduledSession(data), true);
      }),
    ),
  ];
}
