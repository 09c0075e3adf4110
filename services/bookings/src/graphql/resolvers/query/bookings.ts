import { connectionOf, readPageArguments } from '@promtour/service-kit/pagination/page';
import type { BookingReader } from '../../../application/ports.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { newestFirst, readFilter } from '../../lists.ts';

export function bookingsQuery(reader: BookingReader): NonNullable<QueryResolvers['bookings']> {
  return async (_, { filter, ...page }) => {
    const request = readPageArguments(newestFirst, page);
    const wanted = readFilter(filter);
    const rows = await reader.bookings(wanted, request);
    return connectionOf(newestFirst, request, rows, () => reader.countBookings(wanted));
  };
}
