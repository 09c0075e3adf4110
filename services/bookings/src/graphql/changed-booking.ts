import type { Result } from '@promtour/kernel/result';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ChangeBookingFailure } from '../application/change-booking.ts';
import type { Booking } from '../domain/booking.ts';
import type { Context } from './loaders.ts';

/** The answer of every mutation that changes a booking's status: their unions have the same members. */
export function changedBooking(result: Result<Booking, ChangeBookingFailure>, context: Context) {
  if (result.ok) return { __typename: 'Booking' as const, ...result.value };
  const failure = result.error;
  switch (failure.code) {
    case 'BOOKING.STATUS_CONFLICT':
      return { __typename: 'BookingStatusConflict' as const, ...userError(failure, context), status: failure.status };
    default:
      return sharedFailure(failure, context);
  }
}
