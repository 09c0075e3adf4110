import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { SaleRepository } from '../../bookings/application/ports.ts';

/** Invariant 11: a suspension stops new bookings at once and touches none that exist, holds included. */
export async function stopSale(sale: SaleRepository, organization: OrganizationId): Promise<void> {
  await sale.suspend(organization, true);
}

export async function resumeSale(sale: SaleRepository, organization: OrganizationId): Promise<void> {
  await sale.suspend(organization, false);
}

/** Invariant 11 for sites: sold while an assessment allows visits, stopped by its end. Sessions of others are not touched. */
export async function sellUntil(sale: SaleRepository, site: SiteId, validUntil: Date): Promise<void> {
  await sale.readySite(site, validUntil);
}

export async function stopSaleAt(sale: SaleRepository, site: SiteId): Promise<void> {
  await sale.readySite(site, null);
}
