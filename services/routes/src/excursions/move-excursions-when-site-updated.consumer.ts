import { siteUpdated } from '@promtour/events/catalogue/site';
import { on, type EventHandler, type HandlerContext } from '@promtour/messaging/subscription';
import { eventId, eventZone } from '@promtour/service-kit/event-values';
import type { SitesOf } from '../hosts/hosts.ports.ts';
import type { ExcursionRepository } from './application/ports.ts';

/**
 * Sets the place of a site and the zone of its excursions: the site first, because a transaction that creates an excursion there locks it. Scheduled
 * sessions do not change, since they were announced and sold by instant.
 */
export function moveExcursionsWhenSiteUpdated(
  sites: SitesOf,
  excursions: (tx: HandlerContext['tx']) => Pick<ExcursionRepository, 'moveTo'>,
): EventHandler {
  return on(siteUpdated, async ({ data }, { tx }) => {
    const id = eventId<'Site'>(data.siteId);
    const timeZone = eventZone(data.timeZone);
    const { latitude = null, longitude = null } = data.point ?? {};
    await sites(tx).moveTo(id, { timeZone, latitude, longitude });
    await excursions(tx).moveTo(id, timeZone);
  });
}
