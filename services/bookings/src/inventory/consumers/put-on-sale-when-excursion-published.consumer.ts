import {
  excursionArchived,
  excursionPublished,
  excursionResumed,
  excursionSuspended,
} from '@promtour/events/catalogue/excursion';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { SaleOf } from '../inventory.ports.ts';

/** Sessions are for sale while their excursion is published, by the terms of the version on offer. */
export function putOnSaleWhenExcursionPublished(sale: SaleOf): readonly EventHandler[] {
  return [
    on(excursionPublished, ({ data: { excursionId, version, onSale, admission } }, { tx }) =>
      sale(tx).publish(eventId<'Excursion'>(excursionId), { number: version, onSale, groupMin: admission.groupMin }),
    ),
    on(excursionResumed, ({ data }, { tx }) => sale(tx).offer(eventId<'Excursion'>(data.excursionId), true)),
    ...[excursionSuspended, excursionArchived].map((definition) =>
      on(definition, ({ data }, { tx }) => sale(tx).offer(eventId<'Excursion'>(data.excursionId), false)),
    ),
  ];
}
