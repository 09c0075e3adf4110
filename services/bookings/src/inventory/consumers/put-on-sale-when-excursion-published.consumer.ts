import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { SaleOf } from '../inventory.ports.ts';

export function putOnSaleWhenExcursionPublished(sale: SaleOf): EventHandler {
  return on(excursionPublished, ({ data }, { tx }) =>
    sale(tx).publish(eventId<'Excursion'>(data.excursionId), data.groupMin),
  );
}
