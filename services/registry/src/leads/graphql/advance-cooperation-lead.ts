import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { AdvanceLead } from '../application/advance-lead.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function advanceCooperationLeadMutation(
  advanceLead: AdvanceLead,
): NonNullable<MutationResolvers['advanceCooperationLead']> {
  return async (_, { input: { id, note, value, ...command } }, context) => {
    const draft = { ...command, note: note ?? null, value: value ?? null };
    const result = await advanceLead(id, draft, context.caller);
    if (result.ok) return { __typename: 'AdvanceCooperationLeadPayload', lead: result.value };
    const failure = result.error;
    if (failure.code !== 'REGISTRY.LEAD_STATUS_CONFLICT') return sharedFailure(failure, context);
    const { status, nextStatuses } = failure;
    return { __typename: 'LeadStatusConflict', ...userError(failure, context), status, nextStatuses };
  };
}
