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

/** The members of the identity area's result unions that several of its mutations share. */

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

/** The role that stands in the way, where it is the caller's to see. */
export async function accessAlreadyGivenMember(failure: AccessAlreadyGiven, reader: IdentityReader, context: Context) {
  const grant = (await reader.accessGrant(failure.grantId)) ?? null;
  return { __typename: 'AccessAlreadyGiven' as const, ...userError(failure, context), grant };
}

type AboutClient = ApiClientOver | ClientWithoutSecret | TwoSecretsLive;

/** A refusal that shows the client as it is now. */
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
  // It was locked a moment ago on this caller's behalf, and clients are never deleted.
  if (client === undefined) throw new Error(`API client ${id} is missing`);
  return client;
}
