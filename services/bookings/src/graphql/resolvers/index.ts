import type { Clock } from '@promtour/kernel/clock';
import type { ChangeBooking } from '../../application/change-booking.ts';
import type { HoldBooking } from '../../application/hold-booking.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bookingResolvers } from './booking.ts';
import { cancelBookingMutation } from './mutation/cancel-booking.ts';
import { confirmBookingMutation } from './mutation/confirm-booking.ts';
import { correctAttendanceMutation } from './mutation/correct-attendance.ts';
import { holdBookingMutation } from './mutation/hold-booking.ts';
import { redeemBookingMutation } from './mutation/redeem-booking.ts';
import { bookingQuery } from './query/booking.ts';
import { bookingsQuery } from './query/bookings.ts';
import { sessionResolvers } from './session.ts';

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
