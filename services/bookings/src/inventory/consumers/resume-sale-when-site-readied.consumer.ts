import { siteReadied } from '@promtour/events/catalogue/site';
import type { SiteId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { EntityManager } from 'typeorm';
import type { SaleRepository } from '../../bookings/application/ports.ts';
import { sellUntil } from '../application/stop-or-resume-sale.ts';

export function resumeSaleWhenSiteReadied(sale: (tx: EntityManager) => SaleRepository): EventHandler {
  return on(siteReadied, ({ data }, { tx }) => sellUntil(sale(tx), data.siteId as SiteId, new Date(data.validUntil)));
}
