import type { Clock } from '@promtour/kernel/clock';
import { parseId } from '@promtour/kernel/id';
import { connectionOf, readPageArguments } from '@promtour/service-kit/pagination/page';
import type {
  AttendanceCorrectionResolvers,
  BookingResolvers,
  QueryResolvers,
} from '../../graphql/generated/resolvers.ts';
import { attendanceOf } from '../domain/booking.ts';
import { flagsOf } from '../domain/booking-flags.ts';
import { isDue, nextStatuses, statusAt } from '../domain/decide.ts';
import { newestFirst, readFilter } from './lists.ts';

export const bookingQueries: Pick<QueryResolvers, 'booking' | 'bookings'> = {
  // Null also if the text is not a valid id.
  booking: (_, { id: text }, { loaders }) => {
    const id = parseId<'Booking'>(text);
    return id === undefined ? null : loaders.booking.load(id);
  },
  bookings: async (_, { filter, ...page }, { loaders: { bookingReader } }) => {
    const request = readPageArguments(newestFirst, page);
    const wanted = readFilter(filter);
    const rows = await bookingReader.bookings(wanted, request);
    return connectionOf(newestFirst, request, rows, () => bookingReader.countBookings(wanted));
  },
};

export function bookingResolvers(clock: Clock): BookingResolvers {
  return {
    __resolveReference: (reference, { loaders }) => {
      const id = parseId<'Booking'>(reference.id);
      return id === undefined ? null : loaders.booking.load(id);
    },
    session: ({ sessionId }) => ({ id: sessionId }),
    excursion: ({ excursionId }) => ({ id: excursionId }),
    organization: ({ organizationId }) => ({ id: organizationId }),
    // Stored answers from before the field existed have none.
    visitingOrganization: ({ visitingOrganizationId: id }) => (id ? { id } : null),
    contact: ({ id }, _, { loaders }) => loaders.contact.load(id),
    flags: async (booking, _, { loaders }) => {
      const inventory = await loaders.inventory.load(booking.sessionId);
      if (inventory === null) throw new Error(`Session ${booking.sessionId} is missing`);
      return flagsOf(booking, inventory, clock.now());
    },
    status: (booking) => statusAt(booking, clock.now()),
    nextStatuses: (booking) => nextStatuses(booking, clock.now()),
    expiresAt: (booking) => (booking.status === 'ON_HOLD' && !isDue(booking, clock.now()) ? booking.expiresAt : null),
    attended: (booking) => attendanceOf(booking) ?? null,
    attendanceCorrections: async ({ id }, _, { loaders }) => (await loaders.corrections.load(id)) ?? [],
  };
}

export const attendanceCorrectionResolvers: AttendanceCorrectionResolvers = {
  correctedBy: ({ by }) => by,
  correctedAt: ({ at }) => at,
};
