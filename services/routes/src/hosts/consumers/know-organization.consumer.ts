import {
  organizationAdded,
  organizationChanged,
  organizationRegistered,
} from '@promtour/events/catalogue/organization';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion } from '@promtour/service-kit/event-values';
import type { RepositoriesOf } from './repositories-of.ts';

type Told = { readonly organizationId: string; readonly regionCode: string; readonly okved: readonly string[] };

/** What the registry says of an organisation: that it knows it, what has changed, and that it takes part. */
export function knowOrganization(repositories: RepositoriesOf): readonly EventHandler[] {
  const facts = ({ organizationId, regionCode, okved }: Told) => ({
    id: eventId<'Organization'>(organizationId),
    regionCode: eventRegion(regionCode),
    okved,
  });
  return [
    on(organizationAdded, ({ data }, { tx }) => repositories(tx).organizations.know(facts(data))),
    on(organizationChanged, ({ data }, { tx }) => repositories(tx).organizations.know(facts(data))),
    // In logs from before the registry told of candidates, this is the first that is heard of an organisation.
    on(organizationRegistered, ({ data }, { tx }) => repositories(tx).organizations.know(facts(data), 'ACTIVE')),
  ];
}
