import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { filterList } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageRequest,
} from '@promtour/service-kit/pagination/page';
import type { QueryResolvers, RegionProgramResolvers, RegionResolvers } from '../../graphql/generated/resolvers.ts';
import { leadStatuses, type ProgramOrder, type RegionProgress } from '../domain/scoreboard.ts';

export type RegionProgramConnection = Connection<RegionProgress>;

function listOrder(order: ProgramOrder): ListOrder<RegionProgress> {
  return { name: `programScoreboard:${order}`, keys: 1, position: ({ regionCode }) => [regionCode] };
}

export const programScoreboardQuery: NonNullable<QueryResolvers['programScoreboard']> = async (
  _,
  { filter, orderBy, ...page },
  { loaders },
) => {
  const order = listOrder(orderBy);
  const request = readPageArguments(order, page);
  const wanted = {
    regions: filterList('filter.regions', filter?.regions),
    districts: filterList('filter.districts', filter?.districts),
    agreementStatuses: filterList('filter.agreementStatuses', filter?.agreementStatuses),
  };
  // Read before the figures: an event applied in between makes the figures newer than stated, never older.
  await loaders.programApplied();
  const regions = await loaders.scoreboard.ofFilter(wanted, orderBy);
  if (!regions.ok) throw accessDenied(regions.error.code);
  return connectionOf(order, request, pageOf(regions.value, request), () => Promise.resolve(regions.value.length));
};

/** The rows of a page and one more, as the request reads them: the program has fewer regions than a statement would page through. */
function pageOf(regions: readonly RegionProgress[], request: PageRequest): readonly RegionProgress[] {
  const { limit, backward = false, after, before } = request;
  const indexOf = (position: PageRequest['after'], otherwise: number) => {
    if (position === undefined) return otherwise;
    const index = regions.findIndex(({ regionCode }) => regionCode === position[0]);
    if (index < 0) throw request.invalidPosition?.() ?? new RangeError('The cursor names no region of the list');
    return index;
  };
  const rows = regions.slice(indexOf(after, -1) + 1, indexOf(before, regions.length));
  return (backward ? rows.toReversed() : rows).slice(0, limit + 1);
}

export const regionProgramField: NonNullable<RegionResolvers['program']> = ({ code }, _, { loaders }) =>
  loaders.regionProgram.load(code);

export const regionProgramResolvers: RegionProgramResolvers = {
  region: ({ regionCode }) => {
    const code = parseRegionCode(regionCode);
    return code === undefined ? null : { code };
  },
  asOf: async (_, __, { loaders }) => (await loaders.programApplied()).asOf ?? null,
  incomplete: async (_, __, { loaders }) => (await loaders.programApplied()).incomplete,
  sources: async (_, __, { loaders }) =>
    (await loaders.programApplied()).sources.map(({ source, asOf, ...rest }) => ({
      name: source,
      asOf: asOf ?? null,
      ...rest,
    })),
  agreement: ({ agreement }) => {
    const id = agreement === null ? undefined : parseId<'Agreement'>(agreement.id);
    return id === undefined ? null : { id };
  },
  agreementStatus: ({ agreement }) => agreement?.status ?? null,
  signedOn: ({ agreement }) => agreement?.signedOn ?? null,
  leadsByStatus: ({ leads }) => leadStatuses.map((status) => ({ status, leads: leads[status] ?? 0 })),
  industriesCovered: ({ industries }) => industries.length,
};
