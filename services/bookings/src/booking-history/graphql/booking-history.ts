import type { BookingId } from '@promtour/kernel/id';
import { createBatchedList, type BatchedList, type ListReader } from '@promtour/service-kit/graphql/batched-list';
import type { Connection, ListOrder } from '@promtour/service-kit/pagination/page';
import type { BookingChangeResolvers, BookingResolvers } from '../../graphql/generated/resolvers.ts';
import { visibleItems } from '../../bookings/application/who-may-access-bookings.policy.ts';
import { maySeeName } from '../application/who-may-see-account-names.policy.ts';
import { partyOf, type BookingChange } from '../domain/booking-change.ts';

export type BookingHistoryConnection = Connection<BookingChange>;

export type BookingHistoryLoaders = { readonly bookingHistory: BatchedList<BookingId, null, BookingChange> };

export function createBookingHistoryLoaders(reader: ListReader<BookingId, null, BookingChange>): BookingHistoryLoaders {
  return { bookingHistory: createBatchedList(reader) };
}

const newestFirst: ListOrder<BookingChange> = { name: 'bookingHistory', keys: 1, position: ({ id }) => [id] };

export const bookingHistoryResolvers: Pick<BookingResolvers, 'history'> = {
  history: ({ id }, page, { loaders }) => loaders.bookingHistory(id, newestFirst, null, page),
};

export const bookingChangeResolvers: BookingChangeResolvers = {
  side: ({ actor, booker }) => {
    const party = partyOf(actor, booker);
    return party === 'UNKNOWN' ? null : party;
  },
  by: (change, _, { caller }) => (maySeeName(caller.viewer, change) ? change.actor.subject : null),
  item: async ({ bookingId, itemId }, _, { loaders, caller }) => {
    const booking = itemId === null ? null : await loaders.booking.load(bookingId);
    const item = booking === null ? undefined : visibleItems(caller.viewer, booking).find(({ id }) => id === itemId);
    return booking === null || item === undefined ? null : { ...item, booking };
  },
  organization: ({ actor: { organizationId: id } }) => (id === null ? null : { id }),
};
