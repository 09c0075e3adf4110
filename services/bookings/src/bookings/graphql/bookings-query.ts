import { connectionOf, readPageArguments } from '@promtour/service-kit/pagination/page';
import type { QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { newestFirst, readFilter } from './lists.ts';

export const bookingsQuery: NonNullable<QueryResolvers['bookings']> = async (
  _,
  { filter, ...page },
  { loaders: { reader } },
) => {
  const request = readPageArguments(newestFirst, page);
  const wanted = readFilter(filter);
  const rows = await reader.bookings(wanted, request);
  return connectionOf(newestFirst, request, rows, () => reader.countBookings(wanted));
};
