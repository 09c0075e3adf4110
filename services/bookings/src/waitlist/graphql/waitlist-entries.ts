import { parseId } from '@promtour/kernel/id';
import { filterIds, filterList } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { QueryResolvers, WaitlistEntryResolvers } from '../../graphql/generated/resolvers.ts';
import type { WaitlistEntry } from '../domain/waitlist-entry.ts';

export type WaitlistEntryConnection = Connection<WaitlistEntry>;

/** Ids sort by creation time. */
const newestFirst: ListOrder<WaitlistEntry> = { name: 'waitlist:NEWEST', keys: 1, position: ({ id }) => [id] };

export const waitlistQueries: Pick<QueryResolvers, 'waitlistEntries'> = {
  waitlistEntries: async (_, { filter, ...page }, { loaders: { waitlistReader } }) => {
    const request = readPageArguments(newestFirst, page);
    const wanted = {
      sessions: filterIds<'Session'>('filter.sessions', filter?.sessions),
      excursions: filterIds<'Excursion'>('filter.excursions', filter?.excursions),
      organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
      statuses: filterList('filter.statuses', filter?.statuses),
      bookings: filterIds<'Booking'>('filter.bookings', filter?.bookings),
    };
    const rows = await waitlistReader.entries(wanted, request);
    return connectionOf(newestFirst, request, rows, () => waitlistReader.countEntries(wanted));
  },
};

export const waitlistEntryResolvers: WaitlistEntryResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'WaitlistEntry'>(reference.id);
    return id === undefined ? null : loaders.waitlistEntry.load(id);
  },
  session: ({ sessionId }) => ({ id: sessionId }),
  excursion: ({ excursionId }) => ({ id: excursionId }),
  organization: ({ organizationId }) => ({ id: organizationId }),
  partiesAhead: ({ id, status }, _, { loaders }) => (status === 'WAITING' ? loaders.partiesAhead.load(id) : null),
  booking: ({ bookingId }, _, { loaders }) => (bookingId === null ? null : loaders.booking.load(bookingId)),
  purpose: ({ request }) => request.purpose,
  segment: ({ request }) => request.segment,
  originRegion: ({ request }) => request.originRegion,
  resellerReference: ({ request }) => request.resellerReference,
};
