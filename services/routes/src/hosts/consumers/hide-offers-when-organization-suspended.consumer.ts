import { organizationSuspended } from '@promtour/events/catalogue/organization';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { RepositoriesOf } from './repositories-of.ts';

/** Lists show excursions of active organisations only, so nothing but the status changes. */
export function hideOffersWhenOrganizationSuspended(repositories: RepositoriesOf): EventHandler {
  return on(organizationSuspended, ({ data }, { tx }) =>
    repositories(tx).organizations.changeStatus(eventId<'Organization'>(data.organizationId), 'SUSPENDED'),
  );
}
