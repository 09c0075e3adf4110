import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { WithdrawAccess } from '../application/withdraw-access.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { notYoursToGiveMember } from './own-failure.ts';

export function withdrawAccessMutation(
  withdrawAccess: WithdrawAccess,
): NonNullable<MutationResolvers['withdrawAccess']> {
  return async (_, { id }, context) => {
    const result = await withdrawAccess(id, context.caller);
    if (result.ok) return { __typename: 'AccessGrant', ...result.value };
    if (result.error.code === 'REGISTRY.NOT_YOURS_TO_GIVE') return notYoursToGiveMember(result.error, context);
    return sharedFailure(result.error, context);
  };
}
