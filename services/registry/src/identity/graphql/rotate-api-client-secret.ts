import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { RotateApiClientSecret } from '../application/rotate-api-client-secret.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { aboutClient, grantNotAllowedMember } from './own-failure.ts';

export function rotateApiClientSecretMutation(
  rotateApiClientSecret: RotateApiClientSecret,
  reader: IdentityReaderFor,
): NonNullable<MutationResolvers['rotateApiClientSecret']> {
  return async (_, { input: { id, idempotencyKey } }, context) => {
    const result = await rotateApiClientSecret(id, { key: idempotencyKey }, context.caller);
    if (result.ok) return { __typename: 'RotateApiClientSecretPayload', ...result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.TWO_SECRETS_LIVE':
        return aboutClient('TwoSecretsLive', failure, reader(context.caller.viewer), context);
      case 'REGISTRY.API_CLIENT_REVOKED':
      case 'REGISTRY.API_CLIENT_HAS_NO_SECRET':
        return aboutClient('ApiClientConflict', failure, reader(context.caller.viewer), context);
      case 'REGISTRY.GRANT_NOT_ALLOWED':
        return grantNotAllowedMember(failure, context);
      default:
        return sharedFailure(failure, context);
    }
  };
}
