import { organizationSuspended } from '@promtour/events/catalogue/organization';
import type { OrganizationId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { EntityManager } from 'typeorm';
import type { SaleRepository } from '../../bookings/application/ports.ts';
import { stopSale } from '../application/stop-or-resume-sale.ts';

export function stopSaleWhenOrganizationSuspended(sale: (tx: EntityManager) => SaleRepository): EventHandler {
  return on(organizationSuspended, ({ data }, { tx }) => stopSale(sale(tx), data.organizationId as OrganizationId));
}
