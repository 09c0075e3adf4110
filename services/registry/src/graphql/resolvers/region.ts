import { parseRegionCode } from '@promtour/kernel/region-code';
import type { RegistryReader } from '../../application/ports.ts';
import type { RegionResolvers } from '../generated/resolvers.ts';
import { listOrganizations } from '../lists.ts';

export function regionResolvers(reader: RegistryReader): RegionResolvers {
  return {
    __resolveReference: ({ code }, { loaders }) => {
      const known = parseRegionCode(code);
      return known === undefined ? null : loaders.region.load(known);
    },
    organizations: (region, { filter, ...list }) =>
      listOrganizations(reader, { ...list, filter: { ...filter, regions: [region.code] } }),
  };
}
