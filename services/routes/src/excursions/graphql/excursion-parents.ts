import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import type { OrganizationResolvers, RegionResolvers, SiteResolvers } from '../../graphql/generated/resolvers.ts';
import { listExcursionsUnder } from './lists.ts';

// Records of the registry that have excursions.

export const organizationResolvers: OrganizationResolvers = {
  __resolveReference: ({ id: text }) => {
    const id = parseId<'Organization'>(text);
    return id === undefined ? null : { id };
  },
  excursions: ({ id }, list, { loaders }) => listExcursionsUnder(loaders.excursionsOfOrganization, id, list),
};

export const siteResolvers: SiteResolvers = {
  __resolveReference: ({ id: text }) => {
    const id = parseId<'Site'>(text);
    return id === undefined ? null : { id };
  },
  excursions: ({ id }, list, { loaders }) => listExcursionsUnder(loaders.excursionsOfSite, id, list),
};

export const regionResolvers: RegionResolvers = {
  __resolveReference: ({ code: text }) => {
    const code = parseRegionCode(text);
    return code === undefined ? null : { code };
  },
  excursions: ({ code }, list, { loaders }) => listExcursionsUnder(loaders.excursionsOfRegion, code, list),
};
