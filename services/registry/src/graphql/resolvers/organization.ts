import { parseId } from '@promtour/kernel/id';
import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { siteOrder } from '../lists.ts';
import { regionOf } from '../region-of.ts';

export const organizationResolvers: OrganizationResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Organization'>(reference.id);
    return id === undefined ? null : loaders.organization.load(id);
  },
  region: regionOf,
  sites: ({ id }, page, { loaders }) => loaders.sitesOfOrganization(id, siteOrder, undefined, page),
};
