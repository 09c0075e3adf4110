import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { official } from '@promtour/testkit/viewers';
import { pino } from 'pino';
import { createAccessTokenVerifier, type AccessTokenVerifier } from '../src/identity/access-token.ts';
import { IssuerKeys } from '../src/identity/issuer-keys.ts';
import { startTestIssuer, type TestIssuer } from '@promtour/testkit/test-issuer';

const logger = pino({ level: 'silent' });
let issuer: TestIssuer;
const opened: IssuerKeys[] = [];

beforeEach(async () => {
  issuer = await startTestIssuer();
});
afterEach(async () => {
  for (const keys of opened.splice(0)) await keys.close();
  await issuer.stop();
});

function verifierWith(times: { cooldownMs?: number; refreshMs?: number } = {}): AccessTokenVerifier {
  const keys = new IssuerKeys({ url: issuer.jwksUrl, logger, ...times });
  opened.push(keys);
  return createAccessTokenVerifier({ issuer: issuer.issuer, keys });
}

const accepted = expect.objectContaining({ viewer: { ...official, expiresAt: expect.any(Number) } });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a flood of tokens', () => {
  it('with unknown keys causes one request to the issuer', async () => {
    const verify = verifierWith();
    expect(await verify(await issuer.tokenFor(official))).toEqual(accepted);
    expect(issuer.fetches).toBe(1);
    const flood = await Promise.all(
      Array.from({ length: 500 }, async (_, index) =>
        verify(await issuer.tokenFor(official, { header: { kid: `k${index}` } })),
      ),
    );
    expect(new Set(flood)).toEqual(new Set(['REFUSED']));
    expect(issuer.fetches).toBe(1);
    expect(await verify(await issuer.tokenFor(official))).toEqual(accepted);
  });

  it('at the start causes one request, for which they all wait', async () => {
    const verify = verifierWith();
    const tokens = await Promise.all(
      Array.from({ length: 100 }, (_, i) => issuer.tokenFor(official, { claims: { jti: `${i}` } })),
    );
    expect(await Promise.all(tokens.map(verify))).toEqual(tokens.map(() => accepted));
    expect(issuer.fetches).toBe(1);
  });

  it('causes one request per cooldown while the issuer is down, and is answered so', async () => {
    issuer.interference = (_request, response) => response.writeHead(500).end();
    const verify = verifierWith({ cooldownMs: 300 });
    const token = await issuer.tokenFor(official);
    expect(await verify(token)).toBe('ISSUER_UNAVAILABLE');
    const flood = await Promise.all(Array.from({ length: 100 }, () => verify(token)));
    expect(new Set(flood)).toEqual(new Set(['ISSUER_UNAVAILABLE']));
    expect(issuer.fetches).toBe(1);
    issuer.interference = undefined;
    await pause(320);
    expect(await verify(token)).toEqual(accepted);
    expect(issuer.fetches).toBe(2);
  });
});

describe('an unavailable issuer', () => {
  it.each<[string, TestIssuer['interference']]>([
    ['breaks off', (request) => request.socket.destroy()],
    ['answers an error', (_request, response) => response.writeHead(503).end()],
    ['answers no JSON', (_request, response) => response.end('<html>')],
    ['answers no keys', (_request, response) => response.end('{"keys":[]}')],
    ['answers endlessly', (_request, response) => response.end('x'.repeat(200_000))],
  ])('leaves the known keys unchanged: it %s', async (_name, interference) => {
    const verify = verifierWith({ cooldownMs: 0, refreshMs: 0 });
    expect(await verify(await issuer.tokenFor(official))).toEqual(accepted);
    issuer.interference = interference;
    for (let attempt = 0; attempt < 3; attempt++) {
      expect(await verify(await issuer.tokenFor(official, { claims: { jti: String(attempt) } }))).toEqual(accepted);
      await pause(20);
    }
    expect(issuer.fetches).toBeGreaterThan(1);
    expect(await verify(await issuer.tokenFor(official, { header: { kid: 'other' } }))).toBe('ISSUER_UNAVAILABLE');
  });
});

describe('rotated keys', () => {
  it('cause no refusal: the next one is published, signs, and the old one is removed', async () => {
    const verify = verifierWith({ cooldownMs: 50, refreshMs: 100 });
    const [first, second] = [await issuer.makeKey('one'), await issuer.makeKey('two')];
    const verified = async (key: typeof first) =>
      verify(await issuer.tokenFor(official, { key, claims: { jti: String(Math.random()) } }));

    issuer.publish(first);
    const old = await issuer.tokenFor(official);
    expect(await verify(old)).toEqual(accepted);
    issuer.publish(first, second);
    await pause(110);
    expect(await verified(first)).toEqual(accepted);
    await pause(60);
    // It was fetched in the background: its first token does not wait.
    const before = issuer.fetches;
    expect(await verified(second)).toEqual(accepted);
    expect(issuer.fetches).toBe(before);
    expect(await verify(old)).toEqual(accepted);

    issuer.publish(second);
    await pause(110);
    await verified(second);
    await pause(60);
    expect(await verified(second)).toEqual(accepted);
    // What was verified by a key goes with it.
    expect(await verify(old)).toBe('REFUSED');
  });

  it('are fetched at once if the next one was not published before', async () => {
    const verify = verifierWith({ cooldownMs: 50 });
    expect(await verify(await issuer.tokenFor(official))).toEqual(accepted);
    const next = await issuer.makeKey('next');
    issuer.publish(next);
    await pause(60);
    expect(await verify(await issuer.tokenFor(official))).toEqual(accepted);
  });

  it('are limited to those of the algorithm', async () => {
    const verify = verifierWith();
    const { publicJwk, ...key } = await issuer.makeKey('first');
    issuer.publish({ ...key, publicJwk: { ...publicJwk, use: 'enc' } }, await issuer.makeKey('second'));
    expect(await verify(await issuer.tokenFor(official, { key: { publicJwk, ...key } }))).toBe('REFUSED');
  });
});

it('a cached verification applies to exactly the same token', async () => {
  const verify = verifierWith();
  const token = await issuer.tokenFor(official);
  const first = await verify(token);
  expect(await verify(token)).toBe(first);
  expect(await verify(`${token.slice(0, -2)}AA`)).toBe('REFUSED');
});
