import { createServer } from 'node:http';
import { freePort } from '@promtour/testkit/free-port';
import { generateKeyPair, exportJWK } from 'jose';
import Provider, { type Adapter, type AdapterPayload, type KoaContextWithOIDC } from 'oidc-provider';

/** A third-party OIDC issuer where everyone is already signed in as `subject`. */
export type UpstreamIssuer = { readonly url: string; subject: string; stop(): Promise<void> };

export async function startUpstream(redirectUri: string): Promise<UpstreamIssuer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider: Provider = new Provider(url, {
    adapter: createAdapter,
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
    clients: [
      {
        client_id: 'promtour',
        client_secret: 'upstream-secret',
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['upstream'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => Promise.resolve({ sub: id }) }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }: KoaContextWithOIDC) => {
      const { client, session } = oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  const upstream = { url, subject: 'somebody', stop };
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) void handle(request, response);
    else
      void provider
        .interactionResult(request, response, { login: { accountId: upstream.subject } })
        .then((location) => response.writeHead(303, { location }).end());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return upstream;

  async function stop(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** In memory, for the duration of the test. */
const records = new Map<string, AdapterPayload>();

function createAdapter(model: string): Adapter {
  const key = (id: string) => `${model} ${id}`;
  const put = (id: string, payload: AdapterPayload): Promise<void> => {
    records.set(key(id), payload);
    return Promise.resolve();
  };
  return {
    upsert: put,
    find: (id) => Promise.resolve(records.get(key(id))),
    findByUid: (uid) => Promise.resolve([...records.values()].find((payload) => payload.uid === uid)),
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) => put(id, { ...records.get(key(id)), consumed: 1 }),
    destroy(id) {
      records.delete(key(id));
      return Promise.resolve();
    },
    revokeByGrantId: () => Promise.resolve(),
  };
}
