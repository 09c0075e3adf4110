import type { SaleRepository, ScheduledSession } from '../../bookings/application/ports.ts';

/**
 * Opens the inventory of a scheduled session. A session that is scheduled again stays as it is: its id is a function of
 * excursion and start, so that it is the same one, and its capacity is never lowered below what is sold.
 */
export async function openInventory(sale: SaleRepository, session: ScheduledSession): Promise<void> {
  await sale.open(session);
}
