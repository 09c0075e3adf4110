import { userError } from '@promtour/service-kit/graphql/context';
import type { IdentityReader } from '../application/ports.ts';
import type { ApiClient, ApiClientId } from '../domain/api-client.ts';
import type {
  AccessGrantExists,
  ApiClientOver,
  ClientWithoutSecret,
  GrantNotAllowed,
  TwoSecretsLive,
} from '../domain/failures.ts';
import type { Context } from '../../graphql/context.ts';

/** Result union members that several of the feature's mutations share. */

export function grantNotAllowedMember(failure: GrantNotAllowed, context: Context) {
  const { scopes, regions, rateClass, actsForAnother } = failure;
  return {
    __typename: 'GrantNotAllowed' as const,
    ...userError(failure, context),
    missingScopes: [...scopes],
    missingRegions: [...regions],
    missingRateClass: rateClass ?? null,
    actsForAnother,
  };
}

/** The person's existing role, if the caller may see it. */
export async function accessGrantExistsMember(failure: AccessGrantExists, reader: IdentityReader, context: Context) {
  const existing = (await reader.accessGrant(failure.grantId)) ?? null;
  return { __typename: 'AccessGrantExists' as const, ...userError(failure, context), existing };
}

type AboutClient = ApiClientOver | ClientWithoutSecret | TwoSecretsLive;

/** A failure with the current client. */
export async function aboutClient<Name extends 'TwoSecretsLive' | 'ApiClientConflict'>(
  member: Name,
  failure: AboutClient,
  reader: IdentityReader,
  context: Context,
): Promise<{ __typename: Name; code: string; message: string; client: ApiClient }> {
  return { __typename: member, ...userError(failure, context), client: await clientAsItIs(reader, failure.clientId) };
}

async function clientAsItIs(reader: IdentityReader, id: ApiClientId): Promise<ApiClient> {
  const client = await reader.apiClient(id);
  // The use case has just locked it for this caller, and clients are never deleted.
  if (client === undefined) throw new Error(`API client ${id} is missing`);
  return client;
}
