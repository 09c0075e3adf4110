import type { ExcursionId } from '@promtour/kernel/id';
import type { SaleRepository } from '../../bookings/application/ports.ts';

/** From now on the excursion's sessions can be booked by groups of that size, those that are not scheduled yet included. */
export async function putExcursionOnSale(
  sale: SaleRepository,
  excursion: ExcursionId,
  groupMin: number,
): Promise<void> {
  await sale.publish(excursion, groupMin);
}
