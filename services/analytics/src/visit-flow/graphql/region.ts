import { parseRegionCode } from '@promtour/kernel/region-code';
import type { RegionResolvers } from '../../graphql/generated/resolvers.ts';

export const regionResolvers: RegionResolvers = {
  __resolveReference: ({ code }) => {
    const known = parseRegionCode(code);
    return known === undefined ? null : { code: known };
  },
  visitFlow: ({ code }, range, { loaders }) => loaders.visitFlow('REGION', code, range),
};
