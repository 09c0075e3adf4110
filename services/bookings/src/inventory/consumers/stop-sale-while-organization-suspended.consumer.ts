import { organizationReinstated, organizationSuspended } from '@promtour/events/catalogue/organization';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { SaleOf } from '../inventory.ports.ts';

export function stopSaleWhileOrganizationSuspended(sale: SaleOf): readonly EventHandler[] {
  return [
    on(organizationSuspended, ({ data }, { tx }) =>
      sale(tx).suspend(eventId<'Organization'>(data.organizationId), true),
    ),
    on(organizationReinstated, ({ data }, { tx }) =>
      sale(tx).suspend(eventId<'Organization'>(data.organizationId), false),
    ),
  ];
}
