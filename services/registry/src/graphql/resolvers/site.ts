import { parseId } from '@promtour/kernel/id';
import type { SiteResolvers } from '../generated/resolvers.ts';
import { regionOf } from '../region-of.ts';

export const siteResolvers: SiteResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Site'>(reference.id);
    return id === undefined ? null : loaders.site.load(id);
  },
  region: regionOf,
  organization: async ({ organizationId }, _, { loaders }) => {
    const organization = await loaders.organization.load(organizationId);
    if (organization === null) throw new Error(`Organization ${organizationId} is missing`);
    return organization;
  },
};
