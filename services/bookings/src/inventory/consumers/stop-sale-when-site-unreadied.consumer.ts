import { siteUnreadied } from '@promtour/events/catalogue/site';
import type { SiteId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { EntityManager } from 'typeorm';
import type { SaleRepository } from '../../bookings/application/ports.ts';
import { stopSaleAt } from '../application/stop-or-resume-sale.ts';

export function stopSaleWhenSiteUnreadied(sale: (tx: EntityManager) => SaleRepository): EventHandler {
  return on(siteUnreadied, ({ data }, { tx }) => stopSaleAt(sale(tx), data.siteId as SiteId));
}
