import type { UpdateApiClient } from '../application/update-api-client.ts';
import type { ConfirmAccessGrant } from '../application/confirm-access-grant.ts';
import type { CreateAccessGrant } from '../application/create-access-grant.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { CreateApiClient } from '../application/create-api-client.ts';
import type { RevokeApiClient } from '../application/revoke-api-client.ts';
import type { RotateApiClientSecret } from '../application/rotate-api-client-secret.ts';
import type { WithdrawAccessGrant } from '../application/withdraw-access-grant.ts';
import type { WithdrawApiClientSecret } from '../application/withdraw-api-client-secret.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../../graphql/generated/resolvers.ts';
import { accessGrantResolvers, apiClientResolvers } from './records.ts';
import { updateApiClientMutation } from './update-api-client.ts';
import { confirmAccessGrantMutation } from './confirm-access-grant.ts';
import { createAccessGrantMutation } from './create-access-grant.ts';
import { identityQueries } from './queries.ts';
import { createApiClientMutation } from './create-api-client.ts';
import { revokeApiClientMutation } from './revoke-api-client.ts';
import { rotateApiClientSecretMutation } from './rotate-api-client-secret.ts';
import { withdrawAccessGrantMutation } from './withdraw-access-grant.ts';
import { withdrawApiClientSecretMutation } from './withdraw-api-client-secret.ts';
import { viewerResolvers } from './viewer.ts';

export type IdentityOperations = {
  readonly reader: IdentityReaderFor;
  readonly createApiClient: CreateApiClient;
  readonly updateApiClient: UpdateApiClient;
  readonly rotateApiClientSecret: RotateApiClientSecret;
  readonly withdrawApiClientSecret: WithdrawApiClientSecret;
  readonly revokeApiClient: RevokeApiClient;
  readonly createAccessGrant: CreateAccessGrant;
  readonly confirmAccessGrant: ConfirmAccessGrant;
  readonly withdrawAccessGrant: WithdrawAccessGrant;
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
      createApiClient: createApiClientMutation(operations.createApiClient),
      updateApiClient: updateApiClientMutation(operations.updateApiClient, reader),
      rotateApiClientSecret: rotateApiClientSecretMutation(operations.rotateApiClientSecret, reader),
      withdrawApiClientSecret: withdrawApiClientSecretMutation(operations.withdrawApiClientSecret),
      revokeApiClient: revokeApiClientMutation(operations.revokeApiClient),
      createAccessGrant: createAccessGrantMutation(operations.createAccessGrant, reader),
      confirmAccessGrant: confirmAccessGrantMutation(operations.confirmAccessGrant, reader),
      withdrawAccessGrant: withdrawAccessGrantMutation(operations.withdrawAccessGrant),
    },
    Viewer: viewerResolvers,
    ApiClient: apiClientResolvers,
    AccessGrant: accessGrantResolvers,
  };
}
