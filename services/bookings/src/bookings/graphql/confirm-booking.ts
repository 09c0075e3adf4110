import type { ChangeBooking } from '../application/change-booking.ts';
import { settledBooking } from './changed-booking.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function confirmBookingMutation(changeBooking: ChangeBooking): NonNullable<MutationResolvers['confirmBooking']> {
  return async (_, { id, idempotencyKey }, context) => {
    const request = { key: idempotencyKey };
    const result = await changeBooking(id, { type: 'CONFIRM' }, request, context.caller);
    return settledBooking('ConfirmBookingPayload', result, context);
  };
}
