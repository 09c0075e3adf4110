import { parseId } from '@promtour/kernel/id';
import { filterIds } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { AllotmentResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { unusedSeats, type Allotment } from '../domain/allotment.ts';

export type AllotmentConnection = Connection<Allotment>;

/** Ids sort by creation time. */
const newestFirst: ListOrder<Allotment> = { name: 'allotments:NEWEST', keys: 1, position: ({ id }) => [id] };

export const allotmentQueries: Pick<QueryResolvers, 'allotments'> = {
  allotments: async (_, { filter, ...page }, { loaders: { allotmentReader } }) => {
    const request = readPageArguments(newestFirst, page);
    const wanted = {
      sessions: filterIds<'Session'>('filter.sessions', filter?.sessions),
      excursions: filterIds<'Excursion'>('filter.excursions', filter?.excursions),
      organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
      agencies: filterIds<'Organization'>('filter.agencies', filter?.agencies),
      released: filter?.released ?? undefined,
    };
    const rows = await allotmentReader.allotments(wanted, request);
    return connectionOf(newestFirst, request, rows, () => allotmentReader.countAllotments(wanted));
  },
};

export const allotmentResolvers: AllotmentResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Allotment'>(reference.id);
    return id === undefined ? null : loaders.allotment.load(id);
  },
  session: ({ sessionId }) => ({ id: sessionId }),
  excursion: ({ excursionId }) => ({ id: excursionId }),
  organization: ({ organizationId }) => ({ id: organizationId }),
  agency: ({ agencyId }) => ({ id: agencyId }),
  unused: unusedSeats,
};
