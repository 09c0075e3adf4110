import { parseId } from '@promtour/kernel/id';
import { isAround } from '../../regions/domain/region-place.ts';
import type { SiteResolvers } from '../../graphql/generated/resolvers.ts';
import { changeOrder } from '../../shared/graphql/recorded-changes.ts';
import { regionOf } from '../../regions/graphql/region-of.ts';

export const siteResolvers: SiteResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Site'>(reference.id);
    return id === undefined ? null : loaders.site.load(id);
  },
  region: regionOf,
  warnings: ({ regionCode, point }) =>
    point === null || isAround({ code: regionCode }, point) ? [] : ['POINT_OUTSIDE_REGION'],
  history: async ({ id, organizationId }, page, { loaders }) => {
    const organization = await loaders.anyOrganization.load(organizationId);
    // By the organization's region: the site may lie in another one.
    return organization !== null && loaders.reachesOrganization({ organizationId, regionCode: organization.regionCode })
      ? loaders.changesOfSite(id, changeOrder, undefined, page)
      : null;
  },
  organization: async ({ organizationId }, _, { loaders }) => {
    const organization = await loaders.organization.load(organizationId);
    if (organization === null) throw new Error(`Organization ${organizationId} is missing`);
    return organization;
  },
};
