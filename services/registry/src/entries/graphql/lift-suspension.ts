import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { LiftSuspension } from '../application/lift-suspension.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function liftSuspensionMutation(
  liftSuspension: LiftSuspension,
): NonNullable<MutationResolvers['liftSuspension']> {
  return async (_, { input }, context) => {
    const request = { ...input, decision: input.decision ?? null };
    const result = await liftSuspension(request, context.caller);
    if (result.ok) return { __typename: 'LiftSuspensionPayload', registryEntry: result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.SUSPENSION_NOT_LIFTABLE': {
        const { status, suspendedBy } = failure;
        return { __typename: 'SuspensionNotLiftable', ...userError(failure, context), status, suspendedBy };
      }
      case 'REGISTRY.DECISION_NOT_USABLE':
        return { __typename: 'DecisionNotUsable', ...userError(failure, context), reason: failure.reason };
      default:
        return sharedFailure(failure, context);
    }
  };
}
