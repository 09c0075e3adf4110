import { excursionPublished } from '@promtour/events/catalogue/excursion';
import type { RegionCode } from '@promtour/kernel/region-code';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { EntityManager } from 'typeorm';
import type { ExcursionHosts } from './application/ports.ts';

/** Keeps who hosts an excursion: visits are recorded by and for the host. */
export function keepHostWhenExcursionPublished(hosts: (tx: EntityManager) => ExcursionHosts): EventHandler {
  return on(excursionPublished, ({ data: { excursionId, organizationId, siteId, regionCode } }, { tx }) =>
    hosts(tx).keep({
      excursionId: eventId<'Excursion'>(excursionId),
      organizationId: eventId<'Organization'>(organizationId),
      siteId: eventId<'Site'>(siteId),
      // The schema of the event has checked it.
      regionCode: regionCode as RegionCode,
    }),
  );
}
