import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { SetLeadValue } from '../application/set-lead-value.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function setCooperationLeadValueMutation(
  setLeadValue: SetLeadValue,
): NonNullable<MutationResolvers['setCooperationLeadValue']> {
  return async (_, { input: { id, value, expectedVersion } }, context) => {
    const result = await setLeadValue(id, value ?? null, expectedVersion, context.caller);
    return result.ok
      ? { __typename: 'SetCooperationLeadValuePayload', lead: result.value }
      : sharedFailure(result.error, context);
  };
}
