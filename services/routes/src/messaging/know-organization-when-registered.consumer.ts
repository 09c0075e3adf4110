import { organizationRegistered } from '@promtour/events/catalogue/organization';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion } from './event-values.ts';
import type { RepositoriesOf } from './repositories-of.ts';

export function knowOrganizationWhenRegistered(repositories: RepositoriesOf): EventHandler {
  return on(organizationRegistered, ({ data }, { tx }) =>
    repositories(tx).organizations.add({
      id: eventId<'Organization'>(data.organizationId),
      regionCode: eventRegion(data.regionCode),
      okved: data.okved,
      status: 'ACTIVE',
    }),
  );
}
