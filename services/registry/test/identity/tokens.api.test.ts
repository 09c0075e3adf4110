import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { viewerOf } from '@promtour/access/claims';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { startRegistry, type TestRegistry } from '../registry.ts';
import { askToken, clientCredentials, issuerOf, newClient, newPortal, type Credential } from './words.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const mutate = (field: string, input: Readonly<Record<string, unknown>>, selection = '') =>
  registry.change<Readonly<Record<string, unknown>> & { readonly __typename: string }>(
    `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) {
      answer: ${field}(input: $input) { __typename ${selection} } }`,
    { input },
  );

describe('a token of a client', () => {
  it('is an at+jwt that names the client and its bounds', async () => {
    const client = await newClient(registry, { regions: ['RU-SMO'], rateClass: 'HIGH' });
    const { status, body } = await clientCredentials(registry, client);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { token_type: 'Bearer', expires_in: 600, scope: 'analytics:read registry:read' },
    });
    const keys = createRemoteJWKSet(new URL(`${issuerOf(registry)}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(String(body['access_token']), keys, {
      typ: 'at+jwt',
      algorithms: ['ES256'],
      issuer: 'http://127.0.0.1:4000/oidc',
      audience: 'urn:promtour:graph',
    });
    expect(protectedHeader.kid).toMatch(/^[\da-f-]{36}$/);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(viewerOf(payload)).toEqual({
      kind: 'CLIENT',
      subject: client.id,
      clientId: client.id,
      grantId: null,
      scopes: new Set(['analytics:read', 'registry:read']),
      organizationId: null,
      portalId: null,
      regions: ['RU-SMO'],
      rateClass: 'HIGH',
      expiresAt: payload.exp,
    });
  });

  it('of an agency is bound to its organization, of a portal to its portal', async () => {
    const { id: organization } = await registry.register();
    const agency = await newClient(registry, { kind: 'AGENCY', organization, scopes: ['bookings:write'] });
    const portal = await newPortal(registry);
    const shop = await newClient(registry, { kind: 'PORTAL', portal, scopes: ['bookings:read'] });
    const [ofAgency, ofPortal] = await Promise.all([agency, shop].map((one) => clientCredentials(registry, one)));
    expect(decodeJwt(String(ofAgency?.body['access_token']))).toMatchObject({ organization, regions: ['*'] });
    expect(decodeJwt(String(ofPortal?.body['access_token']))).toMatchObject({ portal, regions: ['*'] });
  });

  it('has fewer scopes on request, and the response lists them', async () => {
    const client = await newClient(registry);
    const { body } = await clientCredentials(registry, client, 'registry:read bookings:write nonsense');
    expect(body).toMatchObject({ scope: 'registry:read' });
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ scope: 'registry:read' });
  });

  it('reflects a change of the client at once', async () => {
    const client = await newClient(registry);
    const input = { id: client.id, expectedVersion: 1, scopes: ['registry:read'], regions: ['RU-TUL'] };
    await mutate('updateApiClient', input);
    const { body } = await clientCredentials(registry, client);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      scope: 'registry:read',
      regions: ['RU-TUL'],
      client_version: 2,
      secret: expect.stringMatching(/^[\da-f-]{36}$/),
      jti: expect.any(String),
    });
  });

  it('is issued for either of two active secrets, and not for a withdrawn one', async () => {
    const client = await newClient(registry);
    const rotated = await mutate(
      'rotateApiClientSecret',
      { id: client.id },
      '... on RotateApiClientSecretPayload { secret client { secrets { id } } }',
    );
    const second = { id: client.id, secret: String(rotated['secret']) };
    const { secrets } = rotated['client'] as { secrets: { id: string }[] };
    const statuses = async () => {
      const answers = await Promise.all([client, second].map((one) => clientCredentials(registry, one)));
      return answers.map(({ status }) => status);
    };
    expect(await statuses()).toEqual([200, 200]);
    await mutate('withdrawApiClientSecret', { id: client.id, secret: secrets[0]?.id });
    expect(await statuses()).toEqual([401, 200]);
  });

  it('is refused to a revoked client at once', async () => {
    const client = await newClient(registry);
    expect((await clientCredentials(registry, client)).status).toBe(200);
    await mutate('revokeApiClient', { id: client.id, reason: 'MISUSED' });
    expect(await clientCredentials(registry, client)).toEqual(invalidClient);
  });
});

const invalidClient = {
  status: 401,
  body: { error: 'invalid_client', error_description: 'client authentication failed' },
};

describe('the token endpoint', () => {
  let client: Credential;
  beforeAll(async () => {
    client = await newClient(registry);
  });
  const grant = { grant_type: 'client_credentials' };

  it('accepts the secret in the form as well', async () => {
    const form = { ...grant, client_id: client.id, client_secret: client.secret };
    expect((await askToken(registry, form)).status).toBe(200);
  });

  it.each<[string, () => Credential]>([
    ['a wrong secret', () => ({ ...client, secret: `${client.secret.slice(0, -1)}!` })],
    ['an unknown client', () => ({ id: '0198f6a0-0000-7000-8000-00000000ffff', secret: client.secret })],
    ['a client id that is none', () => ({ id: "' OR 1=1", secret: client.secret })],
    ['the kept placeholder for a secret', () => ({ ...client, secret: 'kept-as-a-hash' })],
    ['a demonstration client without the switch', () => demoPortal],
  ])('answers %s like any other client', async (_, credential) => {
    expect(await clientCredentials(registry, credential())).toEqual(invalidClient);
  });

  it('refuses a public client without a person', async () => {
    const open = await newClient(registry, { confidential: false, redirectUris: ['https://portal.example/back'] });
    const { status, body } = await askToken(registry, { ...grant, client_id: open.id });
    expect({ status, error: body['error'] }).toEqual({ status: 400, error: 'invalid_request' });
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['a scope that was not granted', { ...grant, scope: 'clients:manage' }, 400, 'invalid_scope'],
    ['an unknown scope', { ...grant, scope: 'everything' }, 400, 'invalid_scope'],
    ['another resource', { ...grant, resource: 'https://elsewhere.example' }, 400, 'invalid_target'],
    ['an unknown grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no grant type', {}, 400, 'invalid_request'],
    ['a code that nobody was given', code({ code: 'nonsense' }), 400, 'invalid_request'],
    ['a form of a megabyte', { ...grant, scope: 'x'.repeat(1024 * 1024) }, 400, 'invalid_request'],
    ['a scope of strange characters', { ...grant, scope: 'регистр\u0000' }, 400, 'invalid_scope'],
  ])('refuses %s by the RFC’s code, without internal details', async (_, form, status, error) => {
    const answer = await askToken(registry, form, client);
    expect({ status: answer.status, error: answer.body['error'] }).toEqual({ status, error });
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts|\.js|stack|postgres|select/i);
  });

  it('refuses a body that is not a form', async () => {
    const response = await fetch(`${issuerOf(registry)}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"grant_type":"client_credentials"',
    });
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toMatchObject({ error: 'invalid_request' });
  });

  it('publishes its metadata at the issuer’s address, whatever the headers', async () => {
    const response = await fetch(`${issuerOf(registry)}/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    const issuer = 'http://127.0.0.1:4000/oidc';
    await expect(response.json()).resolves.toMatchObject({
      issuer,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      authorization_endpoint: `${issuer}/auth`,
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: ['authorization_code', 'client_credentials'],
      id_token_signing_alg_values_supported: ['ES256'],
    });
  });

  it('publishes the public halves of its keys only', async () => {
    const response = await fetch(`${issuerOf(registry)}/jwks`);
    const { keys } = (await response.json()) as { keys: Record<string, unknown>[] };
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });
});

const demoPortal = {
  id: '01900000-0000-7000-8000-0000000000d1',
  secret: 'ptr_demo-portal-secret-that-everybody-knows',
};

function code(form: Readonly<Record<string, string>>): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    redirect_uri: 'https://x.example',
    code_verifier: 'a'.repeat(43),
    ...form,
  };
}
