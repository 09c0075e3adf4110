import { accessTokenSeconds } from '@promtour/access/audience';
import { parseId } from '@promtour/kernel/id';
import { errors, type Adapter, type AdapterPayload, type Client } from 'oidc-provider';
import type { OidcRecordStore } from '../persistence/oidc-record.store.ts';
import type { Credentials, TokenClient } from './credentials.ts';
import { signingAlgorithm } from './key-seal.ts';
import { isLoopback } from './loopback.ts';
import { isSecretOf } from './secrets.ts';

/** The provider's storage: clients are rows of the registry, everything else is a record that expires. */
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

/** @param clientId the code's client; undefined for the client of the request */
type Replayed = (code: string, clientId?: string) => Promise<void>;

/** How long a used record is kept, in seconds: as long as a token issued for it may live. */
const usedSeconds = accessTokenSeconds + 60;

/** Codes are used once. A replay, even a concurrent one, revokes the tokens of the first use (RFC 6749, 4.1.2). */
function codeAdapter(adapter: Adapter, records: OidcRecordStore, replayed: Replayed): Adapter {
  return {
    ...adapter,
    async find(id) {
      const code = await adapter.find(id);
      if (code?.consumed !== undefined) await replayed(id, code.clientId);
      return code;
    },
    async consume(id) {
      if (await records.consume('AuthorizationCode', id, usedSeconds)) return;
      await replayed(id);
      throw new errors.InvalidGrant('already used by another request');
    },
  };
}

/** Clients are read from the registry for each request; the provider never writes them. */
function clientAdapter(credentials: Credentials): Adapter {
  const unused = (): Promise<never> => Promise.reject(new Error('clients are managed by the registry'));
  return {
    async find(text) {
      const id = parseId<'ApiClient'>(text);
      const client = id === undefined ? undefined : await credentials.client(id);
      if (client !== undefined) return clientMetadata(client);
      // Takes as long as a wrong secret, so that timing does not disclose which clients exist.
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

/** The property of the provider's client that holds the registry's client. */
export const clientProperty = 'promtour_client';

/** The registry's client as read for this request. */
export function registeredClient(client: Client): TokenClient {
  return client[clientProperty] as TokenClient;
}

function clientMetadata(client: TokenClient): AdapterPayload {
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
    // The provider requires a secret; the hashes are what is compared.
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
      if (!(await records.consume(model, id, usedSeconds)))
        throw new errors.InvalidGrant('already used by another request');
    },
    destroy: (id) => records.destroy(model, id),
    revokeByGrantId: (grantId) => records.revokeByGrantId(grantId),
  };
}
