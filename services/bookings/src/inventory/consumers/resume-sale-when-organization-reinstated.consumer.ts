import { organizationReinstated } from '@promtour/events/catalogue/organization';
import type { OrganizationId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { EntityManager } from 'typeorm';
import type { SaleRepository } from '../../bookings/application/ports.ts';
import { resumeSale } from '../application/stop-or-resume-sale.ts';

export function resumeSaleWhenOrganizationReinstated(sale: (tx: EntityManager) => SaleRepository): EventHandler {
  return on(organizationReinstated, ({ data }, { tx }) => resumeSale(sale(tx), data.organizationId as OrganizationId));
}
