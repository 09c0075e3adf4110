import { siteChanged } from '@promtour/events/catalogue/site';
import { on, type EventHandler, type HandlerContext } from '@promtour/messaging/subscription';
import { eventId, eventZone } from '@promtour/service-kit/event-values';
import type { SitesOf } from '../hosts/hosts.ports.ts';
import type { ExcursionRepository } from './application/ports.ts';

/**
 * Gives a site and its excursions another zone: the site first, which an excursion that is being described there holds. Sessions that are
 * scheduled were announced and sold by their instants: they stay.
 */
export function moveExcursionsWhenSiteChanged(
  sites: SitesOf,
  excursions: (tx: HandlerContext['tx']) => Pick<ExcursionRepository, 'moveTo'>,
): EventHandler {
  return on(siteChanged, async ({ data }, { tx }) => {
    const id = eventId<'Site'>(data.siteId);
    const timeZone = eventZone(data.timeZone);
    await sites(tx).moveTo(id, timeZone);
    await excursions(tx).moveTo(id, timeZone);
  });
}
