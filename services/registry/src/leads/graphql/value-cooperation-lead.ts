import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ValueLead } from '../application/value-lead.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { versionConflictOf } from '../../shared/graphql/version-conflict.ts';

export function valueCooperationLeadMutation(
  valueLead: ValueLead,
): NonNullable<MutationResolvers['valueCooperationLead']> {
  return async (_, { id, value, expectedVersion }, context) => {
    const result = await valueLead(id, value ?? null, expectedVersion, context.caller);
    if (result.ok) return { __typename: 'CooperationLead', ...result.value };
    const failure = result.error;
    return failure.code === 'VERSION_CONFLICT' ? versionConflictOf(failure, context) : sharedFailure(failure, context);
  };
}
