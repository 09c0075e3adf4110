import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ChangeApiClient } from '../application/change-api-client.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { aboutClient, notYoursToGiveMember } from './own-failure.ts';

export function changeApiClientMutation(
  changeApiClient: ChangeApiClient,
  reader: IdentityReaderFor,
): NonNullable<MutationResolvers['changeApiClient']> {
  return async (_, { id, input, expectedVersion }, context) => {
    const { name, scopes, regions, rateClass, allowedOrigins } = input;
    const changes = {
      name: name ?? undefined,
      scopes: scopes ?? undefined,
      regions,
      rateClass: rateClass ?? undefined,
      allowedOrigins: allowedOrigins ?? undefined,
    };
    const result = await changeApiClient(id, expectedVersion, changes, context.caller);
    if (result.ok) return { __typename: 'ApiClient', ...result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.NOT_YOURS_TO_GIVE':
        return notYoursToGiveMember(failure, context);
      case 'REGISTRY.API_CLIENT_REVOKED':
        return aboutClient('ApiClientRefusal', failure, reader(context.caller.viewer), context);
      default:
        return sharedFailure(failure, context);
    }
  };
}
