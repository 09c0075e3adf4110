import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessWithdrawn } from '@promtour/events/catalogue/access-grant';
import { apiClientRevoked } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import { openEventLogPeer, type EventLogPeer } from '@promtour/messaging/embedded/event-log-peer';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { startTestIssuer, type TestIssuer, type TokenChanges } from '@promtour/testkit/test-issuer';
import { dashboardClient, official } from '@promtour/testkit/viewers';
import { generateKeyPair, SignJWT } from 'jose';
import { codesOf, startTestGateway, type Answer, type TestGateway } from './fixture/test-gateway.ts';
import { startSmallGraph, stopSmallGraph, type SmallGraph } from './fixture/small-graph.ts';

let graph: SmallGraph;
let issuer: TestIssuer;
beforeAll(async () => {
  [graph, issuer] = await Promise.all([startSmallGraph(), startTestIssuer()]);
});
afterAll(async () => {
  await Promise.all([stopSmallGraph(graph), issuer.stop()]);
});

const start = (variables: Record<string, string> = {}): Promise<TestGateway> =>
  startTestGateway(graph, { ISSUER: issuer.issuer, ISSUER_JWKS_URL: issuer.jwksUrl, ...variables });

const ask = (gateway: TestGateway, token: string): Promise<Answer> =>
  gateway.post({ query: '{ leads }' }, { authorization: `Bearer ${token}` });

describe('a token', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await start();
  });
  afterAll(() => gateway.stop());

  it('of the issuer is taken', async () => {
    expect((await ask(gateway, await issuer.tokenFor(official))).body).toEqual({ data: { leads: 7 } });
  });

  const now = Math.floor(Date.now() / 1000);
  const wrong: readonly (readonly [string, TokenChanges])[] = [
    ['another type', { header: { typ: 'JWT' } }],
    ['another audience', { claims: { aud: 'urn:somebody:else' } }],
    ['another issuer', { claims: { iss: 'http://issuer.test' } }],
    ['a time that is over', { claims: { exp: now - 60 } }],
    ['a time that has not come', { claims: { nbf: now + 600 } }],
    ['a life that is too long', { claims: { iat: now - 3_600, exp: now + 3_600 } }],
    ['no end', { claims: { exp: undefined } }],
    ['no client', { claims: { client_id: undefined } }],
    ['an actor that does not exist', { claims: { actor: 'SYSTEM' } }],
    ['an unknown key', { header: { kid: 'nobody' } }],
  ];
  it.each(wrong)('with %s is refused, in words that tell nothing', async (_, changes) => {
    expectRefused(await ask(gateway, await issuer.tokenFor(official, changes)));
  });

  it('signed with another key is refused', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expectRefused(await ask(gateway, await issuer.tokenFor(official, { key: privateKey })));
  });

  it('of another algorithm is refused, also with the public key as a secret, and without any', async () => {
    const { keys } = (await (await fetch(issuer.jwksUrl)).json()) as { keys: { x: string }[] };
    const secret = new TextEncoder().encode((keys[0]?.x ?? '').padEnd(32, '0'));
    const hmac = await new SignJWT({ sub: 'x' })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'key-1' })
      .sign(secret);
    const right = await issuer.tokenFor(official);
    const [, payload] = right.split('.');
    const none = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${payload ?? ''}.`;
    for (const token of [hmac, none, `${right}x`, 'x', 'a.b.c', 'y'.repeat(10_000)])
      expectRefused(await ask(gateway, token));
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer  x', 'bearer', ''])(
    'in the header %j is refused',
    async (authorization) => {
      expectRefused(await gateway.post({ query: '{ visits }' }, { authorization }));
    },
  );

  it('of a flood with unknown keys makes the issuer be asked once in a while', async () => {
    const before = issuer.asked();
    await Promise.all(
      Array.from({ length: 200 }, async (_, nth) => {
        expectRefused(await ask(gateway, await issuer.tokenFor(official, { header: { kid: `flood-${nth}` } })));
      }),
    );
    expect(issuer.asked() - before).toBeLessThanOrEqual(1);
  });
});

describe('the issuer’s keys', () => {
  it('are read again for a key that is new', async () => {
    const gateway = await start();
    try {
      expect((await ask(gateway, await issuer.tokenFor(official))).status).toBe(200);
      // The cooldown of the first reading must pass; then one new key costs one request.
      await issuer.rotate();
      const token = await issuer.tokenFor(official);
      await eventually(async () => (await ask(gateway, token)).status === 200, { within: 15_000, every: 500 });
    } finally {
      await gateway.stop();
    }
  }, 30_000);

  it('are kept while the issuer is away; a token whose key nobody knows then is for later', async () => {
    const gateway = await start();
    try {
      const known = await issuer.tokenFor(official);
      expect((await ask(gateway, known)).status).toBe(200);
      issuer.away = true;
      expect((await ask(gateway, await issuer.tokenFor(dashboardClient()))).status).not.toBe(503);
      const fresh = await start();
      const answer = await ask(fresh, known);
      expect([answer.status, codesOf(answer), answer.headers.get('retry-after')]).toEqual([
        503,
        ['ISSUER_UNAVAILABLE'],
        '5',
      ]);
      expect((await fresh.post({ query: '{ visits }' })).body).toEqual({ data: { visits: 42 } });
      await fresh.stop();
    } finally {
      issuer.away = false;
      await gateway.stop();
    }
  });
});

describe('a revocation', () => {
  let log: TestDatabase;
  let peer: EventLogPeer;
  let gateway: TestGateway;
  beforeAll(async () => {
    log = await createTestDatabase();
    peer = await openEventLogPeer(log.url);
    gateway = await start({ EVENT_TRANSPORT: 'embedded', EVENT_LOG_DATABASE_URL: log.url });
  });
  afterAll(async () => {
    await gateway.stop();
    await peer.close();
    await log.drop();
  });

  const at = new Date();
  const clientId = '0198f6a0-0000-7000-8000-00000000c11e';
  const grantId = '0198f6a0-0000-7000-8000-0000000095a7';

  it.each([
    [
      'of a client',
      { client_id: clientId },
      () =>
        makeEvent(
          apiClientRevoked,
          { id: clientId, at, subject: clientId, data: { clientId, revokedAt: new Date().toISOString() } },
          { correlationId: 't' },
        ),
    ],
    [
      'of a person’s role',
      { grant: grantId },
      () =>
        makeEvent(
          accessWithdrawn,
          { id: grantId, at, subject: grantId, data: { grantId, withdrawnAt: new Date().toISOString() } },
          { correlationId: 't' },
        ),
    ],
  ])('%s ends tokens that have not expired, and no others', async (_, claims, event) => {
    const [theirs, others] = await Promise.all([issuer.tokenFor(official, { claims }), issuer.tokenFor(official)]);
    expect((await ask(gateway, theirs)).status).toBe(200);
    await peer.publish([event()]);
    await eventually(
      async () => {
        expectRefused(await ask(gateway, theirs));
      },
      { within: 10_000 },
    );
    expect((await ask(gateway, others)).status).toBe(200);
    // What is issued afterwards is new.
    const later = await issuer.tokenFor(official, { claims: { ...claims, iat: Math.floor(Date.now() / 1000) + 2 } });
    expect((await ask(gateway, later)).status).toBe(200);
  });

  it('is heard of, and the gateway says whether it hears', async () => {
    const ready = async (of: TestGateway) =>
      ((await (await fetch(`${of.url}/health/ready`)).json()) as { issuer: { revocations: string } }).issuer
        .revocations;
    expect(await ready(gateway)).toBe('RUNNING');
    const deaf = await start();
    expect(await ready(deaf)).toBe('NOT_HEARD');
    await deaf.stop();
  });
});

function expectRefused(answer: Answer): void {
  expect({ status: answer.status, body: answer.body, challenge: answer.headers.get('www-authenticate') }).toEqual({
    status: 401,
    body: { errors: [{ message: 'The token is not accepted', extensions: { code: 'UNAUTHENTICATED' } }] },
    challenge: 'Bearer error="invalid_token"',
  });
}
