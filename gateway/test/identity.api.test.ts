import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anonymous, agencyClient, coordinatorOf, official } from '@promtour/testkit/viewers';
import { SignJWT } from 'jose';
import { startIdentifiedGateway, type IdentifiedGateway } from './fixture/identified-gateway.ts';
import { codesOf, type Answer } from './fixture/test-gateway.ts';
import type { TokenChanges } from '@promtour/testkit/test-issuer';

const organizationId = '0198f000-0000-7000-8000-000000000001';
const now = () => Math.floor(Date.now() / 1_000);

/** The one response to every invalid token, without the reason. */
function expectRefused(answer: Answer): void {
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(answer.body).toEqual({
    errors: [{ message: 'The token is not accepted', extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(subgraphsAsked()).toBe(0);
}

let system: IdentifiedGateway;

beforeAll(async () => {
  system = await startIdentifiedGateway();
});
beforeEach(() => {
  for (const subgraph of Object.values(system.graph)) subgraph.received.length = 0;
});
afterAll(() => system.stop());

function subgraphsAsked(): number {
  return Object.values(system.graph).reduce((sum, { received }) => sum + received.length, 0);
}

/** The viewer of the gateway’s token, as received by a subgraph. */
function toldToSubgraph(): Record<string, unknown> {
  const [request] = system.graph.analytics.received;
  const [, payload = ''] = (request?.headers.authorization ?? '').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

describe('the viewer', () => {
  it('is anonymous without a token', async () => {
    expect((await system.gateway.post({ query: '{ visits }' })).body).toEqual({ data: { visits: 42 } });
    expect(toldToSubgraph()).toMatchObject({ sub: 'anonymous', actor: 'ANONYMOUS', scope: '', aud: 'analytics' });
  });

  it('is forwarded to the subgraph as in the token', async () => {
    const viewer = coordinatorOf('RU-SMO', 'RU-TUL');
    const grant = '0198f000-0000-7000-8000-00000000000a';
    expect((await system.askAs(viewer, '{ visits }', { claims: { grant } })).status).toBe(200);
    expect(toldToSubgraph()).toMatchObject({
      iss: 'promtour-gateway',
      aud: 'analytics',
      sub: viewer.subject,
      client_id: viewer.clientId,
      actor: 'PERSON',
      scope: [...viewer.scopes].join(' '),
      regions: ['RU-SMO', 'RU-TUL'],
      grant,
    });
  });

  it('is accepted with a scheme in any case, and a media type with its prefix', async () => {
    const token = await system.issuer.tokenFor(official, { header: { typ: 'application/at+jwt' } });
    expect((await system.askWith(`bearer ${token}`)).status).toBe(200);
  });

  it('is accepted from a token with further audiences', async () => {
    const answer = await system.askAs(official, '{ visits }', { claims: { aud: ['urn:other', 'urn:promtour:graph'] } });
    expect(answer.status).toBe(200);
  });

  it('is logged by its client, without the token', async () => {
    system.gateway.logged.length = 0;
    const token = await system.issuer.tokenFor(official);
    await system.askWith(`Bearer ${token}`);
    const logged = system.gateway.logged.join('');
    expect(logged).toContain('"clientId":"test-web"');
    expect(logged).not.toContain(token.slice(-40));
  });
});

describe('an invalid token', () => {
  const wrong: [string, TokenChanges][] = [
    ['an ID token’s type', { header: { typ: 'JWT' } }],
    ['no type', { header: { typ: undefined } }],
    ['the gateway’s own type', { header: { typ: 'gateway+jwt' } }],
    ['another audience', { claims: { aud: 'urn:promtour:other' } }],
    ['a subgraph as audience', { claims: { aud: 'registry' } }],
    ['no audience', { claims: { aud: undefined } }],
    ['another issuer', { claims: { iss: 'http://127.0.0.1:4000/oidc/' } }],
    ['no issuer', { claims: { iss: undefined } }],
    ['an end in the past', { claims: { exp: now() - 10 } }],
    ['no end', { claims: { exp: undefined } }],
    ['a beginning in the future', { claims: { nbf: now() + 60 } }],
    ['no time of issue', { claims: { iat: undefined } }],
    ['a time of issue in the future', { claims: { iat: now() + 60, exp: now() + 120 } }],
    ['an age that no token reaches', { claims: { iat: now() - 620, exp: now() + 60 } }],
    ['no id of its own', { claims: { jti: undefined } }],
    ['a secret that is none', { claims: { secret: 'mine' } }],
    ['no subject', { claims: { sub: undefined } }],
    ['no client', { claims: { client_id: undefined } }],
    ['an anonymous bearer', { claims: { actor: 'ANONYMOUS' } }],
    ['the service itself as its bearer', { claims: { actor: 'SYSTEM' } }],
    ['no kind of bearer', { claims: { actor: undefined } }],
    ['a grant that is none', { claims: { grant: 'all' } }],
    ['a key that the issuer does not have', { header: { kid: 'unknown' } }],
    ['no key', { header: { kid: undefined } }],
  ];

  it.each(wrong)('is refused: %s', async (_name, changes) => {
    expectRefused(await system.askAs(official, '{ visits }', changes));
  });

  it('is refused: signed by another key under the issuer’s key id', async () => {
    const key = await system.issuer.makeKey('first');
    expectRefused(await system.askAs(official, '{ visits }', { key }));
  });

  it.each([
    ['tampered claims', (parts: string[]) => [parts[0], encode({ scope: 'clients:manage' }), parts[2]]],
    ['a cut signature', (parts: string[]) => [parts[0], parts[1], parts[2]?.slice(0, -8)]],
    ['an empty signature', (parts: string[]) => [parts[0], parts[1], '']],
    ['no algorithm', (parts: string[]) => [encode({ alg: 'none', typ: 'at+jwt', kid: 'first' }), parts[1], '']],
    [
      'no algorithm, signed',
      (parts: string[]) => [encode({ alg: 'none', typ: 'at+jwt', kid: 'first' }), ...parts.slice(1)],
    ],
    ['a header that is no JSON', (parts: string[]) => ['AAAA', ...parts.slice(1)]],
    ['four parts', (parts: string[]) => [...parts, 'AAAA']],
    ['one part', (parts: string[]) => [parts[0]]],
  ])('is refused: %s', async (_name, change) => {
    const token = await system.issuer.tokenFor(official);
    expectRefused(await system.askWith(`Bearer ${change(token.split('.')).join('.')}`));
  });

  it.each(['HS256', 'ES384', 'RS256', 'EdDSA'])(
    'is refused: it declares %s, with the public key as a secret',
    async (alg) => {
      const { publicJwk } = await system.issuer.makeKey('first');
      const [header, payload] = (await system.issuer.tokenFor(official, { header: { kid: 'first' } })).split('.');
      const said = encode({ ...(JSON.parse(Buffer.from(header ?? '', 'base64url').toString()) as object), alg });
      const forged =
        alg === 'HS256'
          ? await new SignJWT(JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as Record<string, unknown>)
              .setProtectedHeader({ alg, typ: 'at+jwt', kid: 'first' })
              .sign(Buffer.from(JSON.stringify(publicJwk)))
          : `${said}.${payload ?? ''}.${Buffer.alloc(64).toString('base64url')}`;
      expectRefused(await system.askWith(`Bearer ${forged}`));
    },
  );

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic Y2xpZW50OnNlY3JldA==',
    'DPoP a.b.c',
    'Bearer a b',
    'a.b.c',
    'Bearer a.b.c, Bearer a.b.c',
  ])('is refused: the header is %j', async (header) => {
    expectRefused(await system.askWith(header));
  });

  it('is refused: longer than any token is', async () => {
    const claims = { regions: Array.from({ length: 190 }, () => 'RU-SMO'), padding: 'x'.repeat(6_000) };
    expectRefused(await system.askAs(official, '{ visits }', { claims }));
  });

  it('is refused: one of two, although each is valid', async () => {
    const token = await system.issuer.tokenFor(official);
    expect(await twice(`Bearer ${token}`)).toBe(401);
  });

  it('is refused in Russian if the client prefers Russian', async () => {
    const answer = await system.askWith('Basic x', '{ visits }', { 'accept-language': 'ru' });
    expect(answer.body.errors?.[0]?.message).toBe('Токен не принят');
  });

  it('is refused even for public data, before the document is parsed', async () => {
    expect(codesOf(await system.askWith('Bearer a.b.c', '{ not GraphQL'))).toEqual(['UNAUTHENTICATED']);
  });

  it('is refused after its expiry, although it was verified before', async () => {
    const token = await system.issuer.tokenFor(official, { claims: { iat: now() - 599, exp: now() + 300 } });
    expect((await system.askWith(`Bearer ${token}`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 7_000));
    expect((await system.askWith(`Bearer ${token}`)).status).toBe(401);
  }, 120_000);
});

describe('headers that claim an identity', () => {
  it('reach no subgraph: only the correlation id, the language, the gateway’s own token, its key of the client and the deadline do', async () => {
    const forged = {
      'x-correlation-id': 'portal-7.a_B',
      'accept-language': 'ru',
      cookie: 'session=1',
      'x-user': 'root',
      'x-client-id': 'root',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-user': 'root',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=10.0.0.1',
      'apollo-federation-include-trace': 'ftv1',
    };
    const token = await system.issuer.tokenFor(agencyClient(organizationId));
    expect((await system.askWith(`Bearer ${token}`, '{ visits }', forged)).status).toBe(200);
    const [request] = system.graph.analytics.received;
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-language',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-correlation-id',
      'x-promtour-client',
      'x-promtour-time-left',
    ]);
    expect(request?.headers).toMatchObject({ 'x-correlation-id': 'portal-7.a_B', 'accept-language': 'ru' });
    expect(request?.headers.authorization).not.toContain(token);
    expect(toldToSubgraph()).toMatchObject({ iss: 'promtour-gateway', organization: organizationId });
  });

  it('do not identify an anonymous client', async () => {
    await system.gateway.post({ query: '{ visits }' }, { 'x-client-id': 'root', 'x-user': 'root' });
    expect(toldToSubgraph()).toMatchObject({ sub: 'anonymous', scope: '' });
    expect(anonymous.scopes.size).toBe(0);
  });
});

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Sends the header twice, which fetch would join. */
async function twice(authorization: string): Promise<number | undefined> {
  const body = JSON.stringify({ query: '{ visits }' });
  return new Promise((resolve, reject) => {
    httpRequest(
      `${system.gateway.url}/graphql`,
      {
        method: 'POST',
        headers: [
          'Host',
          '127.0.0.1',
          'Content-Type',
          'application/json',
          'Content-Length',
          String(body.length),
          'Authorization',
          authorization,
          'Authorization',
          authorization,
        ],
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end(body);
  });
}
