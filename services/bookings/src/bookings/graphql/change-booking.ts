import type { Result } from '@promtour/kernel/result';
import type { Once } from '@promtour/service-kit/answer-by-reference';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { Context } from '../../graphql/context.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { ChangeBooking, ChangeBookingFailure } from '../application/change-booking.ts';
import type { Booking } from '../domain/booking.ts';

export function changeBookingMutations(
  changeBooking: ChangeBooking,
): Pick<MutationResolvers, 'confirmBooking' | 'cancelBooking' | 'redeemBooking' | 'correctAttendance'> {
  return {
    confirmBooking: async (_, { input: { id, idempotencyKey: key } }, context) =>
      settledBooking(
        'ConfirmBookingPayload',
        await changeBooking(id, { type: 'CONFIRM' }, { key }, context.caller),
        context,
      ),
    cancelBooking: async (_, { input: { id, idempotencyKey: key } }, context) =>
      settledBooking(
        'CancelBookingPayload',
        await changeBooking(id, { type: 'CANCEL' }, { key }, context.caller),
        context,
      ),
    redeemBooking: async (_, { input: { id, attended, idempotencyKey: key } }, context) =>
      redeemedBooking(await changeBooking(id, { type: 'REDEEM', attended }, { key }, context.caller), context),
    correctAttendance: async (_, { input: { id, attended, reason, idempotencyKey: key } }, context) =>
      correctedBooking(
        await changeBooking(id, { type: 'CORRECT', attended, reason }, { key }, context.caller),
        context,
      ),
  };
}

type Changed = Result<Once<Booking>, ChangeBookingFailure>;

/** Result of a mutation that confirms or cancels. */
function settledBooking<const Payload extends string>(payload: Payload, result: Changed, context: Context) {
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

/** Result of a mutation that records attendance. */
function redeemedBooking(result: Changed, context: Context) {
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

/** Result of a mutation that corrects attendance. */
function correctedBooking(result: Changed, context: Context) {
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

type SessionFailure = { readonly code: 'BOOKING.SESSION_CLOSED' | 'BOOKING.SESSION_NOT_BEGUN' };

function changeRefused(failure: Exclude<ChangeBookingFailure, SessionFailure>, context: Context) {
  return failure.code === 'BOOKING.STATUS_CONFLICT'
    ? {
        __typename: 'BookingStatusConflict' as const,
        ...userError(failure, context),
        status: failure.status,
        nextStatuses: failure.nextStatuses,
      }
    : sharedFailure(failure, context);
}

function unexpected({ code }: ChangeBookingFailure): Error {
  return new Error(`Unexpected failure ${code} of this command`);
}
