import type { ChangeBooking } from '../../../application/change-booking.ts';
import { changedBooking } from '../../changed-booking.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export function confirmBookingMutation(changeBooking: ChangeBooking): NonNullable<MutationResolvers['confirmBooking']> {
  return async (_, { id, idempotencyKey }, context) => {
    const request = { key: idempotencyKey };
    return changedBooking(await changeBooking(id, { type: 'CONFIRM' }, request, context.caller), context);
  };
}
