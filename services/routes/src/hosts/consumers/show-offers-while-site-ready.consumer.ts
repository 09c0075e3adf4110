import { siteReadied, siteUnreadied } from '@promtour/events/catalogue/site';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { SitesOf } from '../hosts.ports.ts';

/** Lists show excursions at ready sites only, so updating the site's time is enough. */
export function showOffersWhileSiteReady(sites: SitesOf): readonly EventHandler[] {
  return [
    on(siteReadied, ({ data }, { tx }) => sites(tx).setReady(eventId<'Site'>(data.siteId), new Date(data.validUntil))),
    on(siteUnreadied, ({ data }, { tx }) => sites(tx).setReady(eventId<'Site'>(data.siteId), null)),
  ];
}
