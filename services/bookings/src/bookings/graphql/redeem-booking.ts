import type { ChangeBooking } from '../application/change-booking.ts';
import { redeemedBooking } from './changed-booking.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function redeemBookingMutation(changeBooking: ChangeBooking): NonNullable<MutationResolvers['redeemBooking']> {
  return async (_, { id, attended, idempotencyKey }, context) => {
    const request = { key: idempotencyKey };
    return redeemedBooking(await changeBooking(id, { type: 'REDEEM', attended }, request, context.caller), context);
  };
}
