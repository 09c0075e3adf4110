import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ConfirmAccessGrant } from '../application/confirm-access-grant.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { accessGrantExistsMember } from './own-failure.ts';

export function confirmAccessGrantMutation(
  confirmAccessGrant: ConfirmAccessGrant,
  reader: IdentityReaderFor,
): NonNullable<MutationResolvers['confirmAccessGrant']> {
  return async (_, { input: { id } }, context) => {
    const result = await confirmAccessGrant(id, context.caller);
    if (result.ok) return { __typename: 'ConfirmAccessGrantPayload', grant: result.value };
    if (result.error.code === 'REGISTRY.ACCESS_GRANT_EXISTS')
      return accessGrantExistsMember(result.error, reader(context.caller.viewer), context);
    return sharedFailure(result.error, context);
  };
}
