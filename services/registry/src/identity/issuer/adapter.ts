import { accessTokenSeconds } from '@promtour/access/audience';
import { parseId } from '@promtour/kernel/id';
import { errors, type Adapter, type Client, type Payload } from 'oidc-provider';
import type { OidcRecordStore } from '../persistence/oidc-record.store.ts';
import type { Credentials, TokenClient } from './credentials.ts';
import { signingAlgorithm } from './key-seal.ts';
import { isLoopback } from './loopback.ts';
import { isSecretOf } from './secrets.ts';

/** How the provider reaches what it stores: clients are rows of the registry, the rest are records that expire. */
export function createAdapters(
  records: OidcRecordStore,
  credentials: Credentials,
  replayed: Replayed,
): (model: string) => Adapter {
  return (model) => {
    if (model === 'Client') return clientAdapter(credentials);
    const adapter = recordAdapter(records, model);
    return model === 'AuthorizationCode' ? codeAdapter(adapter, records, replayed) : adapter;
  };
}

/** @param clientId of the code; undefined where it is that of the request */
type Replayed = (code: string, clientId?: string) => Promise<void>;

/** For how long something used up is remembered, in seconds: as long as a token that it brought may live. */
const usedSeconds = accessTokenSeconds + 60;

/** Codes are good once. Whoever comes with a used one, also at the same moment, ends what the first got (RFC 6749, 4.1.2). */
function codeAdapter(adapter: Adapter, records: OidcRecordStore, replayed: Replayed): Adapter {
  return {
    ...adapter,
    async find(id) {
      const code = await adapter.find(id);
      if (code?.['consumed'] !== undefined) await replayed(id, code['clientId'] as string);
      return code;
    },
    async consume(id) {
      if (await records.consume('AuthorizationCode', id, usedSeconds)) return;
      await replayed(id);
      throw new errors.InvalidGrant('used up by another request');
    },
  };
}

/** Clients come from the registry at each request and are never written from here. */
function clientAdapter(credentials: Credentials): Adapter {
  const unused = (): Promise<never> => Promise.reject(new Error('clients are kept by the registry'));
  return {
    async find(text) {
      const id = parseId<'ApiClient'>(text);
      const client = id === undefined ? undefined : await credentials.client(id);
      if (client !== undefined) return clientMetadata(client);
      // An unknown client costs as much as a wrong secret.
      isSecretOf([], text);
      return undefined;
    },
    upsert: unused,
    findByUid: unused,
    findByUserCode: unused,
    consume: unused,
    destroy: unused,
    revokeByGrantId: unused,
  };
}

/** Where the registry's own view of a client travels with the provider's. */
export const clientProperty = 'promtour_client';

/** The client as the registry had it when this request asked. */
export function registeredClient(client: Client): TokenClient {
  return client[clientProperty] as TokenClient;
}

function clientMetadata(client: TokenClient): Payload {
  const signsPeopleIn = client.redirectUris.length > 0;
  const loopback = signsPeopleIn && client.redirectUris.every((uri) => isLoopback(uri));
  return {
    client_id: client.id,
    client_name: client.name,
    application_type: loopback ? 'native' : 'web',
    redirect_uris: client.redirectUris,
    response_types: signsPeopleIn ? ['code'] : [],
    grant_types: [
      ...(signsPeopleIn ? ['authorization_code'] : []),
      ...(client.confidential ? ['client_credentials'] : []),
    ],
    id_token_signed_response_alg: signingAlgorithm,
    token_endpoint_auth_method: client.confidential ? 'client_secret_basic' : 'none',
    // The provider wants one to be there; what is compared are the hashes.
    ...(client.confidential ? { client_secret: 'kept-as-a-hash' } : {}),
    [clientProperty]: client,
  };
}

function recordAdapter(records: OidcRecordStore, model: string): Adapter {
  return {
    upsert: (id, payload, expiresIn) => records.upsert(model, id, payload, expiresIn),
    find: (id) => records.find(model, id),
    findByUid: (uid) => records.findByUid(model, uid),
    findByUserCode: () => Promise.resolve(undefined),
    async consume(id) {
      if (!(await records.consume(model, id, usedSeconds))) throw new errors.InvalidGrant('used up by another request');
    },
    destroy: (id) => records.destroy(model, id),
    revokeByGrantId: (grantId) => records.revokeByGrantId(grantId),
  };
}
