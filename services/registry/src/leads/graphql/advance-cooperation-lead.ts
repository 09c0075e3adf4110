import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { AdvanceLead } from '../application/advance-lead.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { versionConflictOf } from '../../shared/graphql/version-conflict.ts';

export function advanceCooperationLeadMutation(
  advanceLead: AdvanceLead,
): NonNullable<MutationResolvers['advanceCooperationLead']> {
  return async (_, { input }, context) => {
    const { id, to, expectedVersion, note, value } = input;
    const draft = { to, expectedVersion, note: note ?? null, value: value ?? null };
    const result = await advanceLead(id, draft, context.caller);
    if (result.ok) return { __typename: 'CooperationLead', ...result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'VERSION_CONFLICT':
        return versionConflictOf(failure, context);
      case 'REGISTRY.LEAD_TRANSITION_NOT_ALLOWED': {
        const { from, allowed } = failure;
        return { __typename: 'LeadTransitionNotAllowed', ...userError(failure, context), from, to, allowed };
      }
      default:
        return sharedFailure(failure, context);
    }
  };
}
