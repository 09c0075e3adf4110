import { filterList, filterText } from '@promtour/service-kit/graphql/arguments';
import { connectionOf, readPageArguments } from '@promtour/service-kit/pagination/page';
import type { QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { regionOrder } from '../../organizations/graphql/lists.ts';

export const regionsQuery: NonNullable<QueryResolvers['regions']> = async (_, { filter, ...page }, { loaders }) => {
  const { reader } = loaders;
  const request = readPageArguments(regionOrder, page);
  const wanted = {
    districts: filterList('filter.districts', filter?.districts),
    text: filterText('filter.text', filter?.text),
  };
  const rows = await reader.regions(wanted, request);
  return connectionOf(regionOrder, request, rows, () => reader.countRegions(wanted));
};
