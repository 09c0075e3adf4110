import { parseId } from '@promtour/kernel/id';
import type { QueryResolvers, RegionResolvers } from '../../graphql/generated/resolvers.ts';
import { listOrganizations, listOrganizationsOfRegion } from './lists.ts';

export const organizationQueries: Pick<QueryResolvers, 'organizations' | 'organization'> = {
  organizations: (_, list, { loaders }) => listOrganizations(loaders.organizationReader, list),
  organization: (_, { id: text }, { loaders }) => {
    const id = parseId<'Organization'>(text);
    return id === undefined ? null : loaders.organization.load(id);
  },
};

export const regionOrganizationsResolvers: Pick<RegionResolvers, 'organizations'> = {
  organizations: ({ code }, list, { loaders }) => listOrganizationsOfRegion(loaders, code, list),
};
