import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { LiftSuspension } from '../application/lift-suspension.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { versionConflictOf } from '../../shared/graphql/version-conflict.ts';

export function liftSuspensionMutation(
  liftSuspension: LiftSuspension,
): NonNullable<MutationResolvers['liftSuspension']> {
  return async (_, { input }, context) => {
    const { id: entry, expectedVersion, reason, decision } = input;
    const request = { entry, expectedVersion, reason, decision: decision ?? null };
    const result = await liftSuspension(request, context.caller);
    if (result.ok) return { __typename: 'LiftSuspensionPayload', entry: result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.SUSPENSION_NOT_LIFTABLE': {
        const { state, suspendedBy } = failure;
        return { __typename: 'SuspensionNotLiftable', ...userError(failure, context), state, suspendedBy };
      }
      case 'REGISTRY.DECISION_NOT_USABLE':
        return { __typename: 'DecisionNotUsable', ...userError(failure, context), reason: failure.reason };
      case 'VERSION_CONFLICT':
        return versionConflictOf(failure, context);
      default:
        return sharedFailure(failure, context);
    }
  };
}
