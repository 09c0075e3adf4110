import type { Clock } from '@promtour/kernel/clock';
import type { ChangeBooking } from '../application/change-booking.ts';
import type { HoldBooking } from '../application/hold-booking.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { bookingResolvers } from './booking.ts';
import { cancelBookingMutation } from './cancel-booking.ts';
import { confirmBookingMutation } from './confirm-booking.ts';
import { correctAttendanceMutation } from './correct-attendance.ts';
import { holdBookingMutation } from './hold-booking.ts';
import { redeemBookingMutation } from './redeem-booking.ts';
import { bookingQuery } from './booking-query.ts';
import { bookingsQuery } from './bookings-query.ts';
import { sessionResolvers } from '../../inventory/inventory.resolvers.ts';

export type BookingOperations = {
  readonly holdBooking: HoldBooking;
  readonly changeBooking: ChangeBooking;
  readonly clock: Clock;
};

export function bookingsResolvers(operations: BookingOperations): Resolvers {
  const { holdBooking, changeBooking, clock } = operations;
  return {
    Query: { booking: bookingQuery, bookings: bookingsQuery },
    Mutation: {
      holdBooking: holdBookingMutation(holdBooking),
      confirmBooking: confirmBookingMutation(changeBooking),
      cancelBooking: cancelBookingMutation(changeBooking),
      redeemBooking: redeemBookingMutation(changeBooking),
      correctAttendance: correctAttendanceMutation(changeBooking),
    },
    Booking: bookingResolvers(clock),
    AttendanceCorrection: { correctedBy: ({ by }) => by, correctedAt: ({ at }) => at },
    Session: sessionResolvers(clock),
  };
}
