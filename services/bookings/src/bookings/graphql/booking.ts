import type { Clock } from '@promtour/kernel/clock';
import { parseId, type SessionId } from '@promtour/kernel/id';
import { connectionOf, readPageArguments } from '@promtour/service-kit/pagination/page';
import type { Context } from '../../graphql/context.ts';
import type {
  AttendanceCorrectionResolvers,
  BookingItemResolvers,
  BookingResolvers,
  QueryResolvers,
  SessionResolvers,
} from '../../graphql/generated/resolvers.ts';
import { visibleItems } from '../application/who-may-access-bookings.policy.ts';
import { seatsOf, type Booking } from '../domain/booking.ts';
import { minorsOf } from '../domain/booking-item.ts';
import { shownCode } from '../domain/booking-code.ts';
import { flagsOf, type BookingFlag } from '../domain/booking-flags.ts';
import { nextStatuses, statusAt } from '../domain/decide.ts';
import { bookedItem, shownPrice, shownUnits, totalsOf, type BookedItem } from './booked-item.ts';
import { newestFirst, readFilter } from './lists.ts';

export function bookingQueries(clock: Clock): Pick<QueryResolvers, 'booking' | 'bookings'> {
  return {
    // Null also if the text is not a valid id.
    booking: (_, { id: text }, { loaders }) => {
      const id = parseId<'Booking'>(text);
      return id === undefined ? null : loaders.booking.load(id);
    },
    bookings: async (_, { filter, ...page }, { loaders: { bookingReader } }) => {
      const request = readPageArguments(newestFirst, page);
      const wanted = readFilter(filter, clock.now());
      const rows = await bookingReader.bookings(wanted, request);
      return connectionOf(newestFirst, request, rows, () => bookingReader.countBookings(wanted));
    },
  };
}

export function bookingsOfSession(clock: Clock): Pick<SessionResolvers, 'bookings'> {
  // One moment for all sessions of a request, so that they are read together.
  const moments = new WeakMap<object, Date>();
  return {
    bookings: (session, { filter, ...page }, { loaders }) => {
      const now = moments.get(loaders) ?? clock.now();
      moments.set(loaders, now);
      const id = (parseId<'Session'>(session.id) ?? session.id) as SessionId;
      return loaders.bookingsOfSession(id, newestFirst, readFilter(filter, now), page);
    },
  };
}

function itemsOf(booking: Booking, { caller }: Context): readonly BookedItem[] {
  return visibleItems(caller.viewer, booking).map((item) => ({ ...item, booking }));
}

async function flags(
  booking: Booking,
  sessions: readonly SessionId[],
  { loaders }: Context,
  now: Date,
): Promise<readonly BookingFlag[]> {
  const each = await Promise.all(
    sessions.map(async (session) => {
      const inventory = await loaders.inventory.load(session);
      if (inventory === null) throw new Error(`Session ${session} is missing`);
      return flagsOf({ status: statusAt(booking, now) }, inventory, now);
    }),
  );
  return [...new Set(each.flat())];
}

export function bookingResolvers(clock: Clock): BookingResolvers {
  return {
    __resolveReference: (reference, { loaders }) => {
      const id = parseId<'Booking'>(reference.id);
      return id === undefined ? null : loaders.booking.load(id);
    },
    code: ({ code }) => shownCode(code),
    status: (booking) => statusAt(booking, clock.now()),
    nextStatuses: (booking) => nextStatuses(booking, clock.now()),
    items: (booking, _, context) => itemsOf(booking, context),
    seats: (booking) => seatsOf(booking),
    totals: (booking, _, context) =>
      totalsOf(
        itemsOf(booking, context).map((item) => ({ ...shownPrice(context.caller.viewer, item), refund: item.refund })),
      ),
    visitingOrganization: ({ visitingOrganizationId: id }) => (id === null ? null : { id }),
    route: ({ routeId: id }) => (id === null ? null : { id }),
    portal: ({ booker: { portalId: id } }) => (id === null ? null : { id }),
    reseller: ({ booker: { organizationId: id } }) => (id === null ? null : { id }),
    contact: ({ id }, _, { loaders }) => loaders.contact.load(id),
    notes: async ({ id }, _, { loaders }) => (await loaders.contact.load(id))?.notes ?? null,
    flags: (booking, _, context) =>
      flags(
        booking,
        itemsOf(booking, context).map(({ sessionId }) => sessionId),
        context,
        clock.now(),
      ),
    expiresAt: (booking) => (statusAt(booking, clock.now()) === 'ON_HOLD' ? booking.expiresAt : null),
    answerBy: (booking) => (statusAt(booking, clock.now()) === 'PENDING' ? booking.answerBy : null),
    endedBy: (booking) => (isUnanswered(booking, clock.now()) ? 'SYSTEM' : booking.endedBy),
    rejectionReason: (booking) => (isUnanswered(booking, clock.now()) ? 'NOT_ANSWERED' : booking.rejection),
  };
}

/** Whether it counts as rejected before the job has rejected it. */
function isUnanswered(booking: Booking, now: Date): boolean {
  return booking.status === 'PENDING' && statusAt(booking, now) === 'REJECTED';
}

export function bookingItemResolvers(clock: Clock): BookingItemResolvers {
  return {
    __resolveReference: (reference, context) => {
      const id = parseId<'BookingItem'>(reference.id);
      return id === undefined ? null : bookedItem(id, context);
    },
    session: ({ sessionId }) => ({ id: sessionId }),
    excursion: ({ excursionId }) => ({ id: excursionId }),
    organization: ({ organizationId }) => ({ id: organizationId }),
    minors: (item) => minorsOf(item),
    units: (item, _, { caller }) => shownUnits(caller.viewer, item),
    price: (item, _, { caller }) => shownPrice(caller.viewer, item),
    refund: ({ refund, price }) => (refund === null ? null : { amount: refund, currency: price.currency }),
    hostAnswer: ({ answer }) => answer,
    attendanceCorrections: async ({ id }, _, { loaders }) => (await loaders.corrections.load(id)) ?? [],
    flags: (item, _, context) => flags(item.booking, [item.sessionId], context, clock.now()),
  };
}

export const attendanceCorrectionResolvers: AttendanceCorrectionResolvers = {
  correctedBy: ({ by }) => by,
  correctedAt: ({ at }) => at,
};
