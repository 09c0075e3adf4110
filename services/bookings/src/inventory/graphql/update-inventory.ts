import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { UpdateInventory } from '../application/update-inventory.ts';
import { seatsRefused } from './seats-refused.ts';

export function updateInventoryMutation(
  updateInventory: UpdateInventory,
): NonNullable<MutationResolvers['updateInventory']> {
  return async (_, { input: { idempotencyKey: key, session, blocked, freesale } }, context) => {
    const change = { session, blocked: blocked ?? null, freesale: freesale ?? null };
    const result = await updateInventory(change, { key }, context.caller);
    if (result.ok)
      return {
        __typename: 'UpdateInventoryPayload',
        session: { id: result.value.value },
        replayed: result.value.replayed,
      };
    const failure = result.error;
    switch (failure.code) {
      case 'BOOKING.SEATS_UNAVAILABLE':
      case 'BOOKING.SESSION_CLOSED':
        return seatsRefused(failure, context);
      case 'BOOKING.CAPACITY_EXCEEDED': {
        const { sold, capacity } = failure;
        return { __typename: 'CapacityExceeded', ...userError(failure, context), sold, capacity };
      }
      default:
        return sharedFailure(failure, context);
    }
  };
}
