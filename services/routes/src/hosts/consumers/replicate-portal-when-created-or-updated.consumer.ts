import { portalCreated, portalUpdated } from '@promtour/events/catalogue/portal';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion } from '@promtour/service-kit/event-values';
import type { PortalsOf } from '../hosts.ports.ts';

export function replicatePortalWhenCreatedOrUpdated(portals: PortalsOf): readonly EventHandler[] {
  return [portalCreated, portalUpdated].map((definition) =>
    on(definition, ({ data }, { tx }) =>
      portals(tx).upsert({
        id: eventId<'Portal'>(data.portalId),
        regionCodes: data.regionCodes.map(eventRegion),
      }),
    ),
  );
}
