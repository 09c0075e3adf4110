import { parseRegionCode } from '@promtour/kernel/region-code';
import type { RegionResolvers } from '../../graphql/generated/resolvers.ts';
import { listExcursionsUnder } from './lists.ts';

export const regionResolvers: RegionResolvers = {
  __resolveReference: ({ code: text }) => {
    const code = parseRegionCode(text);
    return code === undefined ? null : { code };
  },
  excursions: ({ code }, list, { loaders }) => listExcursionsUnder(loaders.excursionsOfRegion, code, list),
};
