import type { OrganizationId } from '@promtour/kernel/id';
import type { SaleRepository } from './ports.ts';

/** Invariant 11: a suspension stops new bookings at once and touches none that exist, holds included. */
export async function stopSale(sale: SaleRepository, organization: OrganizationId): Promise<void> {
  await sale.suspend(organization, true);
}

export async function resumeSale(sale: SaleRepository, organization: OrganizationId): Promise<void> {
  await sale.suspend(organization, false);
}
