import { organizationReinstated, organizationSuspended } from '@promtour/events/catalogue/organization';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { OrganizationsOf } from '../hosts.ports.ts';

/** Lists show excursions of active organizations only, so updating the status is enough. */
export function hideOffersWhileOrganizationSuspended(organizations: OrganizationsOf): readonly EventHandler[] {
  return [
    on(organizationSuspended, ({ data }, { tx }) =>
      organizations(tx).changeStatus(eventId<'Organization'>(data.organizationId), 'SUSPENDED'),
    ),
    on(organizationReinstated, ({ data }, { tx }) =>
      organizations(tx).changeStatus(eventId<'Organization'>(data.organizationId), 'ACTIVE'),
    ),
  ];
}
