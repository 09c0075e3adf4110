import type { Result } from '@promtour/kernel/result';
import type { Once } from '@promtour/service-kit/answer-by-reference';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure, type SharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ChangeBookingFailure } from '../application/change-booking.ts';
import type { Booking } from '../domain/booking.ts';
import type { BookingStatusConflict } from '../domain/failures.ts';
import type { Context } from './loaders.ts';

type Changed = Result<Once<Booking>, ChangeBookingFailure>;

/** The answer of a mutation that confirms or cancels. */
export function settledBooking<const Payload extends string>(payload: Payload, result: Changed, context: Context) {
  if (result.ok) return payloadOf(payload, result.value);
  const failure = result.error;
  switch (failure.code) {
    case 'BOOKING.SESSION_CLOSED':
      return { __typename: 'SessionClosed' as const, ...userError(failure, context), reason: failure.reason };
    case 'BOOKING.SESSION_NOT_BEGUN':
      throw unexpected(failure);
    default:
      return changeRefused(failure, context);
  }
}

/** The answer of a mutation that records who came. */
export function redeemedBooking(result: Changed, context: Context) {
  if (result.ok) return payloadOf('RedeemBookingPayload', result.value);
  const failure = result.error;
  switch (failure.code) {
    case 'BOOKING.SESSION_NOT_BEGUN':
      return { __typename: 'SessionNotBegun' as const, ...userError(failure, context), startsAt: failure.startsAt };
    case 'BOOKING.SESSION_CLOSED':
      throw unexpected(failure);
    default:
      return changeRefused(failure, context);
  }
}

/** The answer of a mutation that corrects who came. */
export function correctedBooking(result: Changed, context: Context) {
  if (result.ok) return payloadOf('CorrectAttendancePayload', result.value);
  const failure = result.error;
  switch (failure.code) {
    case 'BOOKING.SESSION_NOT_BEGUN':
    case 'BOOKING.SESSION_CLOSED':
      throw unexpected(failure);
    default:
      return changeRefused(failure, context);
  }
}

export function payloadOf<const Payload extends string>(payload: Payload, { value, replayed }: Once<Booking>) {
  return { __typename: payload, booking: value, replayed };
}

function changeRefused(failure: BookingStatusConflict | SharedFailure, context: Context) {
  return failure.code === 'BOOKING.STATUS_CONFLICT'
    ? { __typename: 'BookingStatusConflict' as const, ...userError(failure, context), status: failure.status }
    : sharedFailure(failure, context);
}

function unexpected({ code }: ChangeBookingFailure): Error {
  return new Error(`${code} is no answer to this command`);
}
