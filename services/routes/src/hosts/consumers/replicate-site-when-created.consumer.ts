import { siteCreated } from '@promtour/events/catalogue/site';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion, eventZone } from '@promtour/service-kit/event-values';
import type { SitesOf } from '../hosts.ports.ts';

export function replicateSiteWhenCreated(sites: SitesOf): EventHandler {
  return on(siteCreated, ({ data }, { tx }) =>
    sites(tx).add({
      id: eventId<'Site'>(data.siteId),
      organizationId: eventId<'Organization'>(data.organizationId),
      regionCode: eventRegion(data.regionCode),
      timeZone: eventZone(data.timeZone),
      latitude: data.point?.latitude ?? null,
      longitude: data.point?.longitude ?? null,
    }),
  );
}
