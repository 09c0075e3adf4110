import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { WithdrawAccessGrant } from '../application/withdraw-access-grant.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { grantNotAllowedMember } from './own-failure.ts';

export function withdrawAccessGrantMutation(
  withdrawAccessGrant: WithdrawAccessGrant,
): NonNullable<MutationResolvers['withdrawAccessGrant']> {
  return async (_, { input: { id } }, context) => {
    const result = await withdrawAccessGrant(id, context.caller);
    if (result.ok) return { __typename: 'WithdrawAccessGrantPayload', grant: result.value };
    if (result.error.code === 'REGISTRY.GRANT_NOT_ALLOWED') return grantNotAllowedMember(result.error, context);
    return sharedFailure(result.error, context);
  };
}
