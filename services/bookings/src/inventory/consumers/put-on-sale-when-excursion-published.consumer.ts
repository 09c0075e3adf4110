import { excursionPublished } from '@promtour/events/catalogue/excursion';
import type { ExcursionId } from '@promtour/kernel/id';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import type { EntityManager } from 'typeorm';
import type { SaleRepository } from '../../bookings/application/ports.ts';
import { putExcursionOnSale } from '../application/put-excursion-on-sale.ts';

export function putOnSaleWhenExcursionPublished(sale: (tx: EntityManager) => SaleRepository): EventHandler {
  return on(excursionPublished, ({ data }, { tx }) =>
    putExcursionOnSale(sale(tx), data.excursionId as ExcursionId, data.groupMin),
  );
}
