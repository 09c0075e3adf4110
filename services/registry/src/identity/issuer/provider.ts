import { createHash } from 'node:crypto';
import { accessTokenSeconds, graphAudience } from '@promtour/access/audience';
import { scopeNames } from '@promtour/access/scopes';
import type { JWK } from 'jose';
import Provider, {
  errors,
  interactionPolicy,
  type AccessToken,
  type Client,
  type ClientCredentials,
  type JWTStructured,
  type KoaContextWithOIDC,
  type ResourceServer,
} from 'oidc-provider';
import type { PersonId } from '../domain/access-grant.ts';
import type { SecretId } from '../domain/api-client.ts';
import type { OidcRecordStore } from '../persistence/oidc-record.store.ts';
import { clientProperty, createAdapters, registeredClient } from './adapter.ts';
import type { Credentials } from './credentials.ts';
import { signingAlgorithm } from './key-seal.ts';
import { codeIdOf } from './code-id.ts';
import { isLoopback } from './loopback.ts';
import { grantOfRequest } from './request-grant.ts';
import { parameterOf } from './request-parameters.ts';
import { secretOf } from './secrets.ts';
import { renderError, renderSignedOut, renderSignOut } from './pages/provider-pages.ts';
import { claimsOfClient, claimsOfPerson } from './token-claims.ts';

export type ProviderOptions = {
  readonly issuer: string;
  readonly records: OidcRecordStore;
  readonly credentials: Credentials;
  readonly cookieKey: string;
  /** Reports a replayed code. */
  readonly replayed: (clientId: string, codeId: string) => Promise<void>;
  /** The published keys; the first one signs. */
  readonly keys: readonly JWK[];
};

/** How long a session at the issuer lasts, in seconds: a working day. There are no refresh tokens. */
const sessionSeconds = 8 * 3_600;

/** An issuer for the registry's clients and people, with these keys. A change of keys requires a new one. */
export function createProvider({ issuer, records, credentials, cookieKey, keys, replayed }: ProviderOptions): Provider {
  const { pathname, protocol, origin: ownOrigin } = new URL(issuer);
  const cookie = {
    httpOnly: true,
    sameSite: 'lax',
    signed: true,
    secure: protocol === 'https:',
    overwrite: true,
  } as const;
  const provider = new Provider(issuer, {
    adapter: createAdapters(records, credentials, async (code, clientId = Provider.ctx?.oidc.client?.clientId) => {
      if (clientId !== undefined) await replayed(clientId, codeIdOf(code));
    }),
    jwks: { keys },
    enabledJWA: { idTokenSigningAlgValues: [signingAlgorithm] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientBasedCORS: (_context: KoaContextWithOIDC, origin: string, client: Client) => isAllowedOrigin(origin, client),
    extraClientMetadata: { properties: [clientProperty] },
    scopes: ['openid'],
    claims: { openid: ['sub'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    cookies: { keys: [cookieKey], long: { ...cookie, path: pathname }, short: cookie },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: renderSignOut, postLogoutSuccessSource: renderSignedOut },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => graphAudience,
        useGrantedResource: () => true,
        getResourceServerInfo: graph,
      },
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: accessTokenSeconds,
      Interaction: 900,
      Session: sessionSeconds,
      Grant: sessionSeconds,
    },
    formats: { customizers: { jwt: addGraphClaims } },
    findAccount: async (_context: KoaContextWithOIDC, id: string) =>
      (await credentials.grantOfPerson(id as PersonId)) === undefined
        ? undefined
        : { accountId: id, claims: () => Promise.resolve({ sub: id }) },
    loadExistingGrant: grantOfRequest,
    interactions: {
      policy: promptPolicy(),
      url: (_context: KoaContextWithOIDC, { uid }: { uid: string }) => `${pathname}/interaction/${uid}`,
    },
    renderError,
  });
  provider.proxy = true;
  provider.use(protectAnswers);
  provider.Client.prototype.compareClientSecret = function compareClientSecret(secret) {
    const known = secretOf(registeredClient(this).hashes, secret);
    if (known !== undefined && Provider.ctx !== undefined) secretsUsed.set(Provider.ctx, known.id);
    return known !== undefined;
  };
  // A third-party program on a person's machine may use any port (RFC 8252, 7.3), since a page asks for consent. The agency's own client
  // gets all of the person's permissions, so only its registered ports are accepted.
  const clients = provider.Client.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- called with the client as `this`
  const { redirectUriAllowed } = clients;
  clients.redirectUriAllowed = function redirectAllowed(uri) {
    const { firstParty, redirectUris } = registeredClient(this);
    return firstParty ? redirectUris.includes(uri) : redirectUriAllowed.call(this, uri);
  };
  return provider;

  /** Only public clients request tokens from a page: from one of their origins, or from a page served at the issuer's origin. */
  function isAllowedOrigin(origin: string, client: Client): boolean {
    const { confidential, allowedOrigins } = registeredClient(client);
    return !confidential && (origin === ownOrigin || allowedOrigins.includes(origin));
  }

  /** Claims are read when the token is issued, so a change applies to the next token. */
  async function addGraphClaims(
    context: KoaContextWithOIDC,
    token: AccessToken | ClientCredentials,
    jwt: JWTStructured,
  ): Promise<void> {
    if (token.client === undefined) throw new errors.InvalidClient('the token has no client');
    const client = registeredClient(token.client);
    const asked = scopesAsked(context);
    if (token.kind === 'ClientCredentials') {
      Object.assign(jwt.payload, claimsOfClient(client, asked));
    } else {
      const grant = await credentials.grantOfPerson(token.accountId as PersonId);
      if (grant === undefined) throw new errors.InvalidGrant('the role was withdrawn');
      Object.assign(jwt.payload, claimsOfPerson(grant, client, asked));
    }
    const secretId = secretsUsed.get(context);
    const code = context.oidc.entities.AuthorizationCode?.jti;
    Object.assign(jwt.payload, {
      client_version: client.version,
      ...(secretId === undefined ? {} : { secret: secretId }),
      ...(code === undefined ? {} : { code: codeIdOf(code) }),
    });
    const scope = jwt.payload['scope'] as string;
    if (scope === '' && asked !== undefined)
      throw new errors.InvalidScope('none of these scopes is granted', asked.join(' '));
    // The token response has the same scope as the token.
    token.scope = scope;
  }
}

/** The secret of each request. It is not kept on the client, which requests share. */
const secretsUsed = new WeakMap<KoaContextWithOIDC, SecretId>();

/**
 * Adds the headers that the provider does not set. A page that submits itself has no Content-Security-Policy. An error before the client is
 * known echoes any `Origin`; no client's page needs that.
 */
async function protectAnswers(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (context.type === 'text/html' && !context.res.hasHeader('content-security-policy')) {
    const scripts = [...String(context.body).matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    context.set(
      'content-security-policy',
      `default-src 'none'; script-src ${scripts.length === 0 ? "'none'" : scripts.join(' ')}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
  }
  if (context.status >= 400 && isClientUnknown(context) && context.get('origin') !== '')
    context.remove('access-control-allow-origin');
}

/** The request has no OIDC state if no route matched. */
function isClientUnknown({ oidc }: { readonly oidc?: { readonly client?: unknown } }): boolean {
  return oidc?.client === undefined;
}

/** The graph's scopes that a request named; undefined if it named none. */
function scopesAsked({ oidc }: KoaContextWithOIDC): readonly string[] | undefined {
  const text = oidc.entities.AuthorizationCode?.scope ?? parameterOf(oidc, 'scope');
  const scopes = text?.split(' ').filter((scope) => scope !== '' && scope !== 'openid');
  return scopes === undefined || scopes.length === 0 ? undefined : scopes;
}

function graph(_context: KoaContextWithOIDC, resource: string): ResourceServer {
  if (resource !== graphAudience) throw new errors.InvalidTarget();
  // The scopes of a token are decided when it is issued: by the client, the role and the request.
  return {
    scope: scopeNames.join(' '),
    audience: graphAudience,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: signingAlgorithm } },
  };
}

function promptPolicy(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  // A person whose role was withdrawn during the session signs in again.
  promptOf(policy, 'login').checks.add(
    new Check('no_access', 'the person no longer has access', ({ oidc }) =>
      oidc.session?.accountId !== undefined && oidc.account === undefined
        ? Check.REQUEST_PROMPT
        : Check.NO_NEED_TO_PROMPT,
    ),
  );
  // A signed-in person sees a page before a program on their machine gets a token: any other program there may have sent the request.
  const { checks } = promptOf(policy, 'consent');
  checks.remove('native_client_prompt');
  checks.add(
    new Check('loopback', 'a client on the person’s machine requires confirmation', ({ oidc }) =>
      isLoopback(parameterOf(oidc, 'redirect_uri') ?? '') &&
      oidc.result?.login === undefined &&
      oidc.result?.consent === undefined
        ? Check.REQUEST_PROMPT
        : Check.NO_NEED_TO_PROMPT,
    ),
  );
  return policy;
}

function promptOf(policy: interactionPolicy.DefaultPolicy, name: 'login' | 'consent'): interactionPolicy.Prompt {
  const prompt = policy.get(name);
  if (prompt === undefined) throw new Error(`The provider has no prompt ${name}`);
  return prompt;
}
