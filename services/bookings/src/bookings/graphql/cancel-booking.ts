import type { ChangeBooking } from '../application/change-booking.ts';
import { settledBooking } from './changed-booking.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function cancelBookingMutation(changeBooking: ChangeBooking): NonNullable<MutationResolvers['cancelBooking']> {
  return async (_, { id, idempotencyKey }, context) => {
    const request = { key: idempotencyKey };
    const result = await changeBooking(id, { type: 'CANCEL' }, request, context.caller);
    return settledBooking('CancelBookingPayload', result, context);
  };
}
