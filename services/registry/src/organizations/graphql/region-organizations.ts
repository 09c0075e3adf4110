import { parseRegionCode } from '@promtour/kernel/region-code';
import type { RegionResolvers } from '../../graphql/generated/resolvers.ts';
import { listOrganizationsOfRegion } from './lists.ts';

export const regionResolvers: RegionResolvers = {
  __resolveReference: ({ code }, { loaders }) => {
    const known = parseRegionCode(code);
    return known === undefined ? null : loaders.region.load(known);
  },
  organizations: ({ code }, list, { loaders }) => listOrganizationsOfRegion(loaders, code, list),
};
