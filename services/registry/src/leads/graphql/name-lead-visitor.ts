import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { NameLeadVisitor } from '../application/name-lead-visitor.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { versionConflictOf } from '../../shared/graphql/version-conflict.ts';

export function nameLeadVisitorMutation(
  nameLeadVisitor: NameLeadVisitor,
): NonNullable<MutationResolvers['nameLeadVisitor']> {
  return async (_, { lead, organization, expectedVersion }, context) => {
    const result = await nameLeadVisitor(lead, organization, expectedVersion, context.caller);
    if (result.ok) return { __typename: 'CooperationLead', ...result.value };
    const failure = result.error;
    return failure.code === 'VERSION_CONFLICT' ? versionConflictOf(failure, context) : sharedFailure(failure, context);
  };
}
