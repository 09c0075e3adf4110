import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { RegisterApiClient } from '../application/register-api-client.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { notYoursToGiveMember } from './own-failure.ts';

export function registerApiClientMutation(
  registerApiClient: RegisterApiClient,
): NonNullable<MutationResolvers['registerApiClient']> {
  return async (_, { input, idempotencyKey }, context) => {
    const { kind, name, scopes, rateClass, confidential, firstParty } = input;
    const result = await registerApiClient(
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
    if (result.ok) return { __typename: 'ApiClientCredential', ...result.value };
    if (result.error.code === 'REGISTRY.NOT_YOURS_TO_GIVE') return notYoursToGiveMember(result.error, context);
    return sharedFailure(result.error, context);
  };
}
