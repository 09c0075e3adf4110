import { parseId } from '@promtour/kernel/id';
import type { BookingResolvers } from '../generated/resolvers.ts';

export const bookingResolvers: BookingResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Booking'>(reference.id);
    return id === undefined ? null : loaders.booking.load(id);
  },
  session: ({ sessionId }) => ({ id: sessionId }),
  excursion: ({ excursionId }) => ({ id: excursionId }),
  organization: ({ organizationId }) => ({ id: organizationId }),
  expiresAt: (booking) => (booking.status === 'ON_HOLD' ? booking.expiresAt : null),
  attended: (booking) => (booking.status === 'REDEEMED' ? booking.attended : null),
};
