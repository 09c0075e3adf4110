import { userError } from '@promtour/service-kit/graphql/context';
import type { IdentityReader } from '../application/ports.ts';
import type { ApiClient, ApiClientId } from '../domain/api-client.ts';
import type {
  AccessAlreadyGiven,
  ApiClientOver,
  ClientWithoutSecret,
  NotYoursToGive,
  TwoSecretsLive,
} from '../domain/failures.ts';
import type { Context } from '../../graphql/context.ts';

/** Result union members that several of the feature's mutations share. */

export function notYoursToGiveMember(failure: NotYoursToGive, context: Context) {
  const { scopes, regions, rateClass, actsForAnother } = failure;
  return {
    __typename: 'NotYoursToGive' as const,
    ...userError(failure, context),
    missingScopes: [...scopes],
    missingRegions: [...regions],
    missingRateClass: rateClass ?? null,
    actsForAnother,
  };
}

/** The person's existing role, if the caller may see it. */
export async function accessAlreadyGivenMember(failure: AccessAlreadyGiven, reader: IdentityReader, context: Context) {
  const grant = (await reader.accessGrant(failure.grantId)) ?? null;
  return { __typename: 'AccessAlreadyGiven' as const, ...userError(failure, context), grant };
}

type AboutClient = ApiClientOver | ClientWithoutSecret | TwoSecretsLive;

/** A failure with the current client. */
export async function aboutClient<Name extends 'TwoSecretsLive' | 'ApiClientRefusal'>(
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
