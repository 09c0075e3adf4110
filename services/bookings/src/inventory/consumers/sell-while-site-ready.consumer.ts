import { siteReadied, siteUnreadied } from '@promtour/events/catalogue/site';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { SaleOf } from '../inventory.ports.ts';

export function sellWhileSiteReady(sale: SaleOf): readonly EventHandler[] {
  return [
    on(siteReadied, ({ data }, { tx }) => sale(tx).readySite(eventId<'Site'>(data.siteId), new Date(data.validUntil))),
    on(siteUnreadied, ({ data }, { tx }) => sale(tx).readySite(eventId<'Site'>(data.siteId), null)),
  ];
}
