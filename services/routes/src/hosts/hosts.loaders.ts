import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { OrganizationReplica, SiteReplica } from './hosts.domain.ts';

export type HostLoaders = {
  readonly organization: DataLoader<OrganizationId, OrganizationReplica | null>;
  readonly site: DataLoader<SiteId, SiteReplica | null>;
};

export function createHostLoaders(
  findOrganizations: (ids: readonly OrganizationId[]) => Promise<OrganizationReplica[]>,
  findSites: (ids: readonly SiteId[]) => Promise<SiteReplica[]>,
): HostLoaders {
  return {
    organization: createLoader(findOrganizations, ({ id }) => id),
    site: createLoader(findSites, ({ id }) => id),
  };
}
