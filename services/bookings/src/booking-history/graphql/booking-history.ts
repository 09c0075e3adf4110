import type { ListOrder } from '@promtour/service-kit/pagination/page';
import type { BookingChangeResolvers, BookingResolvers } from '../../graphql/generated/resolvers.ts';
import { bookedItem } from '../../bookings/graphql/booked-item.ts';
import { maySeeName } from '../application/who-may-see-account-names.policy.ts';
import { partyOf, type BookingChange } from '../domain/booking-change.ts';

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
  item: ({ itemId }, _, context) => (itemId === null ? null : bookedItem(itemId, context)),
  organization: ({ actor: { organizationId: id } }) => (id === null ? null : { id }),
};
