import {
  organizationAdded,
  organizationChanged,
  organizationRegistered,
} from '@promtour/events/catalogue/organization';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion } from '@promtour/service-kit/event-values';
import type { OrganizationsOf } from '../hosts.ports.ts';

type Told = { readonly organizationId: string; readonly regionCode: string; readonly okved: readonly string[] };

/** What the registry says of an organisation: that it knows it, what has changed, and that it takes part. */
export function replicateOrganizationWhenAddedOrChanged(organizations: OrganizationsOf): readonly EventHandler[] {
  const facts = ({ organizationId, regionCode, okved }: Told) => ({
    id: eventId<'Organization'>(organizationId),
    regionCode: eventRegion(regionCode),
    okved,
  });
  return [
    on(organizationAdded, ({ data }, { tx }) => organizations(tx).upsert(facts(data))),
    on(organizationChanged, ({ data }, { tx }) => organizations(tx).upsert(facts(data))),
    // In logs from before the registry told of candidates, this is the first that is heard of an organisation.
    on(organizationRegistered, ({ data }, { tx }) => organizations(tx).upsert(facts(data), 'ACTIVE')),
  ];
}
