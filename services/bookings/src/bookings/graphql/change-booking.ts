import type { Result } from '@promtour/kernel/result';
import type { Once } from '@promtour/service-kit/answer-by-reference';
import type { Context } from '../../graphql/context.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { ChangeBooking, ChangeBookingFailure, ClientCommand } from '../application/change-booking.ts';
import type { Booking } from '../domain/booking.ts';
import { failureMember, unexpected, type BookingFailure } from './failures.ts';

type Changes =
  | 'extendBooking'
  | 'confirmBooking'
  | 'acceptBooking'
  | 'rejectBooking'
  | 'cancelBooking'
  | 'setSupplierReference'
  | 'redeemBooking'
  | 'correctAttendance';

export function changeBookingMutations(changeBooking: ChangeBooking): Pick<MutationResolvers, Changes> {
  const change = (
    { id, idempotencyKey: key }: { readonly id: string; readonly idempotencyKey: string },
    command: ClientCommand,
    { caller }: Context,
  ) => changeBooking(id, command, { key }, caller);

  return {
    extendBooking: async (_, { input }, context) =>
      resultOf(
        'ExtendBookingPayload',
        await change(input, { type: 'EXTEND', minutes: input.minutes }, context),
        ['BOOKING.STATUS_CONFLICT', 'BOOKING.HOLD_NOT_EXTENDABLE'],
        context,
      ),
    confirmBooking: async (_, { input }, context) =>
      resultOf('ConfirmBookingPayload', await change(input, { type: 'CONFIRM' }, context), settling, context),
    acceptBooking: async (_, { input }, context) =>
      resultOf(
        'AcceptBookingPayload',
        await change(input, { type: 'ACCEPT', supplierReference: input.supplierReference ?? null }, context),
        settling,
        context,
      ),
    rejectBooking: async (_, { input }, context) =>
      resultOf(
        'RejectBookingPayload',
        await change(input, { type: 'REJECT', reason: input.reason }, context),
        settling,
        context,
      ),
    cancelBooking: async (_, { input }, context) =>
      resultOf('CancelBookingPayload', await change(input, { type: 'CANCEL' }, context), settling, context),
    setSupplierReference: async (_, { input }, context) =>
      resultOf(
        'SetSupplierReferencePayload',
        await change(input, { type: 'SET_REFERENCE', supplierReference: input.supplierReference ?? null }, context),
        [],
        context,
      ),
    redeemBooking: async (_, { input }, context) => {
      const { attended, briefingSigned: briefed } = input;
      const command = { type: 'REDEEM', item: input.item ?? null, attended, briefed } as const;
      return resultOf('RedeemBookingPayload', await change(input, command, context), recording, context);
    },
    correctAttendance: async (_, { input }, context) => {
      const { attended, reason, briefingSigned: briefed } = input;
      const command = { type: 'CORRECT', item: input.item ?? null, attended, briefed, reason } as const;
      return resultOf('CorrectAttendancePayload', await change(input, command, context), recording, context);
    },
  };
}

type OwnCode = Extract<ChangeBookingFailure['code'], `BOOKING.${string}`>;

const settling = ['BOOKING.STATUS_CONFLICT', 'BOOKING.SESSION_CLOSED'] as const;
const recording = ['BOOKING.STATUS_CONFLICT', 'BOOKING.SESSION_NOT_BEGUN', 'BOOKING.BRIEFING_NOT_SIGNED'] as const;

/** @param possible the failures of bookings that this command can have: the members of its union */
function resultOf<const Payload extends string, const Code extends OwnCode>(
  payload: Payload,
  result: Result<Once<Booking>, ChangeBookingFailure>,
  possible: readonly Code[],
  context: Context,
) {
  if (result.ok) return payloadOf(payload, result.value);
  const { error } = result;
  if (error.code.startsWith('BOOKING.') && !(possible as readonly string[]).includes(error.code))
    throw unexpected(error);
  return failureMember(
    error as Extract<BookingFailure, { code: Code | Exclude<ChangeBookingFailure['code'], OwnCode> }>,
    context,
  );
}

export function payloadOf<const Payload extends string>(payload: Payload, { value, replayed }: Once<Booking>) {
  return { __typename: payload, booking: value, replayed };
}
