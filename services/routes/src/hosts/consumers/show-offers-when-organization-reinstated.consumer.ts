import { organizationReinstated } from '@promtour/events/catalogue/organization';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { RepositoriesOf } from './repositories-of.ts';

export function showOffersWhenOrganizationReinstated(repositories: RepositoriesOf): EventHandler {
  return on(organizationReinstated, ({ data }, { tx }) =>
    repositories(tx).organizations.changeStatus(eventId<'Organization'>(data.organizationId), 'ACTIVE'),
  );
}
