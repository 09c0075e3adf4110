import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { CreateApiClient } from '../application/create-api-client.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { grantNotAllowedMember } from './own-failure.ts';

export function createApiClientMutation(
  createApiClient: CreateApiClient,
): NonNullable<MutationResolvers['createApiClient']> {
  return async (_, { input }, context) => {
    const { idempotencyKey, kind, name, scopes, rateClass, confidential, firstParty } = input;
    const result = await createApiClient(
      {
        ...{ kind, name, scopes, rateClass, confidential, firstParty },
        organization: input.organization ?? null,
        portal: input.portal ?? null,
        regions: input.regions ?? null,
        redirectUris: input.redirectUris ?? [],
        allowedOrigins: input.allowedOrigins ?? [],
      },
      { key: idempotencyKey },
      context.caller,
    );
    if (result.ok) return { __typename: 'CreateApiClientPayload', ...result.value };
    if (result.error.code === 'REGISTRY.GRANT_NOT_ALLOWED') return grantNotAllowedMember(result.error, context);
    return sharedFailure(result.error, context);
  };
}
