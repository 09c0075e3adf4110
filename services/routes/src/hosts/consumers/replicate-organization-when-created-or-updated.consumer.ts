import {
  organizationCreated,
  organizationUpdated,
  organizationRegistered,
} from '@promtour/events/catalogue/organization';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion } from '@promtour/service-kit/event-values';
import type { OrganizationsOf } from '../hosts.ports.ts';

type OrganizationData = {
  readonly organizationId: string;
  readonly kind: string;
  readonly regionCode: string;
  readonly okved: readonly string[];
};

/** An organization was created, updated or registered. */
export function replicateOrganizationWhenCreatedOrUpdated(organizations: OrganizationsOf): readonly EventHandler[] {
  const facts = ({ organizationId, kind, regionCode, okved }: OrganizationData) => ({
    id: eventId<'Organization'>(organizationId),
    kind,
    regionCode: eventRegion(regionCode),
    okved,
  });
  return [
    on(organizationCreated, ({ data }, { tx }) => organizations(tx).upsert(facts(data))),
    on(organizationUpdated, ({ data }, { tx }) => organizations(tx).upsert(facts(data))),
    // In logs from before the registry published candidates, this is the first event of an organization.
    on(organizationRegistered, ({ data }, { tx }) => organizations(tx).upsert(facts(data), 'ACTIVE')),
  ];
}
