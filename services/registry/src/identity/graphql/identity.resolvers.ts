import type { ChangeApiClient } from '../application/change-api-client.ts';
import type { ConfirmAccess } from '../application/confirm-access.ts';
import type { GiveAccess } from '../application/give-access.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { RegisterApiClient } from '../application/register-api-client.ts';
import type { RevokeApiClient } from '../application/revoke-api-client.ts';
import type { RotateApiClientSecret } from '../application/rotate-api-client-secret.ts';
import type { WithdrawAccess } from '../application/withdraw-access.ts';
import type { WithdrawApiClientSecret } from '../application/withdraw-api-client-secret.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../../graphql/generated/resolvers.ts';
import { accessGrantResolvers, apiClientResolvers } from './records.ts';
import { changeApiClientMutation } from './change-api-client.ts';
import { confirmAccessMutation } from './confirm-access.ts';
import { giveAccessMutation } from './give-access.ts';
import { identityQueries } from './queries.ts';
import { registerApiClientMutation } from './register-api-client.ts';
import { revokeApiClientMutation } from './revoke-api-client.ts';
import { rotateApiClientSecretMutation } from './rotate-api-client-secret.ts';
import { withdrawAccessMutation } from './withdraw-access.ts';
import { withdrawApiClientSecretMutation } from './withdraw-api-client-secret.ts';
import { viewerResolvers } from './viewer.ts';

export type IdentityOperations = {
  readonly reader: IdentityReaderFor;
  readonly registerApiClient: RegisterApiClient;
  readonly changeApiClient: ChangeApiClient;
  readonly rotateApiClientSecret: RotateApiClientSecret;
  readonly withdrawApiClientSecret: WithdrawApiClientSecret;
  readonly revokeApiClient: RevokeApiClient;
  readonly giveAccess: GiveAccess;
  readonly confirmAccess: ConfirmAccess;
  readonly withdrawAccess: WithdrawAccess;
};

type IdentityResolvers = Pick<Resolvers, 'Viewer' | 'ApiClient' | 'AccessGrant'> & {
  readonly Query: QueryResolvers;
  readonly Mutation: MutationResolvers;
};

export function identityResolvers(operations: IdentityOperations): IdentityResolvers {
  const { reader } = operations;
  return {
    Query: identityQueries(reader),
    Mutation: {
      registerApiClient: registerApiClientMutation(operations.registerApiClient),
      changeApiClient: changeApiClientMutation(operations.changeApiClient, reader),
      rotateApiClientSecret: rotateApiClientSecretMutation(operations.rotateApiClientSecret, reader),
      withdrawApiClientSecret: withdrawApiClientSecretMutation(operations.withdrawApiClientSecret),
      revokeApiClient: revokeApiClientMutation(operations.revokeApiClient),
      giveAccess: giveAccessMutation(operations.giveAccess, reader),
      confirmAccess: confirmAccessMutation(operations.confirmAccess, reader),
      withdrawAccess: withdrawAccessMutation(operations.withdrawAccess),
    },
    Viewer: viewerResolvers,
    ApiClient: apiClientResolvers,
    AccessGrant: accessGrantResolvers,
  };
}
