import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { SetLeadVisitor } from '../application/set-lead-visitor.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function setCooperationLeadVisitorMutation(
  setLeadVisitor: SetLeadVisitor,
): NonNullable<MutationResolvers['setCooperationLeadVisitor']> {
  return async (_, { input: { id, organization, expectedVersion } }, context) => {
    const result = await setLeadVisitor(id, organization, expectedVersion, context.caller);
    return result.ok
      ? { __typename: 'SetCooperationLeadVisitorPayload', lead: result.value }
      : sharedFailure(result.error, context);
  };
}
