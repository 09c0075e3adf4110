import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { KnownOrganization, KnownSite } from './hosts.domain.ts';

export type HostLoaders = {
  readonly organization: DataLoader<OrganizationId, KnownOrganization | null>;
  readonly site: DataLoader<SiteId, KnownSite | null>;
};

export function createHostLoaders(
  findOrganizations: (ids: readonly OrganizationId[]) => Promise<KnownOrganization[]>,
  findSites: (ids: readonly SiteId[]) => Promise<KnownSite[]>,
): HostLoaders {
  return {
    organization: createLoader(findOrganizations, ({ id }) => id),
    site: createLoader(findSites, ({ id }) => id),
  };
}
