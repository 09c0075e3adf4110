import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ConfirmAccess } from '../application/confirm-access.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { accessAlreadyGivenMember } from './own-failure.ts';

export function confirmAccessMutation(
  confirmAccess: ConfirmAccess,
  reader: IdentityReaderFor,
): NonNullable<MutationResolvers['confirmAccess']> {
  return async (_, { id }, context) => {
    const result = await confirmAccess(id, context.caller);
    if (result.ok) return { __typename: 'AccessGrant', ...result.value };
    if (result.error.code === 'REGISTRY.ACCESS_ALREADY_GIVEN')
      return accessAlreadyGivenMember(result.error, reader(context.caller.viewer), context);
    return sharedFailure(result.error, context);
  };
}
