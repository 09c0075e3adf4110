import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { RevokeApiClient } from '../application/revoke-api-client.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function revokeApiClientMutation(
  revokeApiClient: RevokeApiClient,
): NonNullable<MutationResolvers['revokeApiClient']> {
  return async (_, { input: { id, reason } }, context) => {
    const result = await revokeApiClient(id, reason, context.caller);
    if (result.ok) return { __typename: 'RevokeApiClientPayload', client: result.value };
    return sharedFailure(result.error, context);
  };
}
