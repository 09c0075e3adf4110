import { refuseNulls } from '@promtour/service-kit/graphql/refuse-nulls';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { UpdateApiClient } from '../application/update-api-client.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { aboutClient, grantNotAllowedMember } from './own-failure.ts';

export function updateApiClientMutation(
  updateApiClient: UpdateApiClient,
  reader: IdentityReaderFor,
): NonNullable<MutationResolvers['updateApiClient']> {
  return async (_, { input }, context) => {
    const nulls = refuseNulls(input, ['name', 'scopes', 'rateClass', 'allowedOrigins']);
    if (nulls !== undefined) return sharedFailure(nulls, context);
    const { id, expectedVersion, name, scopes, regions, rateClass, allowedOrigins } = input;
    const changes = {
      name: name ?? undefined,
      scopes: scopes ?? undefined,
      regions,
      rateClass: rateClass ?? undefined,
      allowedOrigins: allowedOrigins ?? undefined,
    };
    const result = await updateApiClient(id, expectedVersion, changes, context.caller);
    if (result.ok) return { __typename: 'UpdateApiClientPayload', client: result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.GRANT_NOT_ALLOWED':
        return grantNotAllowedMember(failure, context);
      case 'REGISTRY.API_CLIENT_REVOKED':
        return aboutClient('ApiClientConflict', failure, reader(context.caller.viewer), context);
      default:
        return sharedFailure(failure, context);
    }
  };
}
