import { beforeAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK } from 'jose';
import { claimsOf } from './claims.ts';
import {
  createGatewayTokenSigner,
  createGatewayTokenVerifier,
  gatewayTokenSeconds,
  reusingTokens,
  type GatewayTokenSigner,
} from './gateway-token.ts';
import { anonymous, type Viewer } from './viewer.ts';

const viewer: Viewer = { ...anonymous, kind: 'CLIENT', subject: 'c1', clientId: 'c1', scopes: new Set(['audit:read']) };

let privateKey: CryptoKey;
let privateJwk: JWK;
let keys: JSONWebKeySet;
let sign: GatewayTokenSigner;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  privateKey = pair.privateKey;
  privateJwk = { ...(await exportJWK(pair.privateKey)), kid: 'g1' };
  keys = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'g1', alg: 'EdDSA' }] };
  sign = await createGatewayTokenSigner(privateJwk);
});
afterEach(() => {
  jest.useRealTimers();
});

function at(seconds: number): void {
  jest.useFakeTimers({ now: seconds * 1_000, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
}

describe('a token of the gateway', () => {
  it('identifies the caller to one subgraph', async () => {
    const token = await sign(viewer, 'registry');
    expect(await createGatewayTokenVerifier(keys, 'registry')(token)).toEqual(viewer);
    expect(await createGatewayTokenVerifier(keys, 'routes')(token)).toBeUndefined();
  });

  it('is accepted during a key rotation', async () => {
    const { publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const both = { keys: [{ ...(await exportJWK(publicKey)), kid: 'g2' }, ...keys.keys] };
    expect(await createGatewayTokenVerifier(both, 'registry')(await sign(viewer, 'registry'))).toEqual(viewer);
  });

  const changed = async (header: object, claims: object, key = privateKey): Promise<string> => {
    const now = Math.floor(Date.now() / 1_000);
    const right = { iss: 'promtour-gateway', aud: 'registry', iat: now, exp: now + 60, ...claimsOf(viewer) };
    const said = Object.entries({ ...right, ...claims }).filter(([, value]) => value !== undefined);
    return new SignJWT(Object.fromEntries(said))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'gateway+jwt', kid: 'g1', ...header })
      .sign(key);
  };
  const now = () => Math.floor(Date.now() / 1_000);

  it('is valid, as a control of the cases below', async () => {
    expect(await createGatewayTokenVerifier(keys, 'registry')(await changed({}, {}))).toEqual(viewer);
  });

  it.each<[string, object, object]>([
    ['an access token’s type', { typ: 'at+jwt' }, {}],
    ['no type', { typ: undefined }, {}],
    ['another issuer', {}, { iss: 'http://127.0.0.1:4000/oidc' }],
    ['no issuer', {}, { iss: undefined }],
    ['the graph as audience', {}, { aud: 'urn:promtour:graph' }],
    ['no audience', {}, { aud: undefined }],
    ['an end in the past', {}, { exp: now() - 5 }],
    ['no end', {}, { exp: undefined }],
    ['no time of issue', {}, { iat: undefined }],
    ['an old time of issue', {}, { iat: now() - 70, exp: now() + 60 }],
    ['a time of issue in the future', {}, { iat: now() + 30 }],
    ['a service as viewer', {}, { actor: 'SYSTEM' }],
    ['an unknown key', { kid: 'g9' }, {}],
  ])('is refused: %s', async (_name, header, claims) => {
    expect(await createGatewayTokenVerifier(keys, 'registry')(await changed(header, claims))).toBeUndefined();
  });

  it('is refused: signed by another key under the gateway’s name', async () => {
    const { privateKey: stranger } = await generateKeyPair('EdDSA');
    expect(await createGatewayTokenVerifier(keys, 'registry')(await changed({}, {}, stranger))).toBeUndefined();
  });

  it.each(['HS256', 'none'])('is refused: %s', async (alg) => {
    const [, payload = ''] = (await sign(viewer, 'registry')).split('.');
    const header = { alg, typ: 'gateway+jwt', kid: 'g1' };
    const forged =
      alg === 'none'
        ? `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.`
        : await new SignJWT(JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>)
            .setProtectedHeader(header)
            .sign(Buffer.from(JSON.stringify(keys.keys[0])));
    expect(await createGatewayTokenVerifier(keys, 'registry')(forged)).toBeUndefined();
  });

  it('is refused: tampered with, even if the original is cached', async () => {
    const verify = createGatewayTokenVerifier(keys, 'registry');
    const token = await sign(viewer, 'registry');
    expect(await verify(token)).toEqual(viewer);
    const [header, , signature] = token.split('.');
    const claims = Buffer.from(JSON.stringify({ ...claimsOf(viewer), scope: 'clients:manage' })).toString('base64url');
    expect(await verify(`${header ?? ''}.${claims}.${signature ?? ''}`)).toBeUndefined();
    for (const garbage of ['', 'a', 'a.b', 'a.b.c', `${token}x`]) expect(await verify(garbage)).toBeUndefined();
  });

  it('is cached until it expires', async () => {
    const start = 1_800_000_000;
    at(start);
    const verify = createGatewayTokenVerifier(keys, 'registry');
    const token = await sign(viewer, 'registry');
    const first = await verify(token);
    expect(first).toEqual(viewer);
    at(start + gatewayTokenSeconds - 1);
    expect(await verify(token)).toBe(first);
    at(start + gatewayTokenSeconds + 3);
    expect(await verify(token)).toBeUndefined();
  });
});

describe('reused tokens', () => {
  it('are reused for one viewer and subgraph, for half their lifetime', async () => {
    const start = 1_800_000_000;
    at(start);
    const reuse = reusingTokens(sign);
    const token = await reuse(viewer, 'registry');
    expect(await reuse(viewer, 'registry')).toBe(token);
    expect(await reuse(viewer, 'routes')).not.toBe(token);
    expect(await reuse({ ...viewer, scopes: new Set() }, 'registry')).not.toBe(token);
    at(start + 29);
    expect(await reuse(viewer, 'registry')).toBe(token);
    at(start + 31);
    expect(await reuse(viewer, 'registry')).not.toBe(token);
  });

  it('are not cached if signing failed', async () => {
    let attempts = 0;
    const reuse = reusingTokens(() => Promise.reject(new Error(`attempt ${++attempts}`)));
    await expect(reuse(viewer, 'registry')).rejects.toThrow('attempt 1');
    await expect(reuse(viewer, 'registry')).rejects.toThrow('attempt 2');
  });
});
