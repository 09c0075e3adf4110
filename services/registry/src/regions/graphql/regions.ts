import { parseRegionCode } from '@promtour/kernel/region-code';
import { filterList, filterText } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { QueryResolvers, RegionResolvers } from '../../graphql/generated/resolvers.ts';
import type { Region } from '../domain/region.ts';

export type RegionConnection = Connection<Region>;

const regionOrder: ListOrder<Region> = { name: 'regions', keys: 1, position: ({ code }) => [code] };

export const regionQueries: Pick<QueryResolvers, 'regions' | 'region'> = {
  async regions(_, { filter, ...page }, { loaders: { regionReader } }) {
    const request = readPageArguments(regionOrder, page);
    const wanted = {
      districts: filterList('filter.districts', filter?.districts),
      text: filterText('filter.text', filter?.text),
    };
    const rows = await regionReader.regions(wanted, request);
    return connectionOf(regionOrder, request, rows, () => regionReader.countRegions(wanted));
  },
  region: (_, { code }, { loaders }) => {
    const known = parseRegionCode(code);
    return known === undefined ? null : loaders.region.load(known);
  },
};

export const regionResolvers: RegionResolvers = {
  __resolveReference: ({ code }, { loaders }) => {
    const known = parseRegionCode(code);
    return known === undefined ? null : loaders.region.load(known);
  },
};
