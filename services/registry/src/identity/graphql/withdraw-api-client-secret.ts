import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { WithdrawApiClientSecret } from '../application/withdraw-api-client-secret.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function withdrawApiClientSecretMutation(
  withdrawApiClientSecret: WithdrawApiClientSecret,
): NonNullable<MutationResolvers['withdrawApiClientSecret']> {
  return async (_, { input: { id, secret } }, context) => {
    const result = await withdrawApiClientSecret(id, secret, context.caller);
    if (result.ok) return { __typename: 'WithdrawApiClientSecretPayload', client: result.value };
    return sharedFailure(result.error, context);
  };
}
