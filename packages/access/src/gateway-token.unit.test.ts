import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { RegionCode } from '@promtour/kernel/region-code';
import { importJWK, SignJWT, type JWK } from 'jose';
import { createGatewayTokenSigner, createGatewayTokenVerifier, reusingTokens } from './gateway-token.ts';
import { anonymous, type Viewer } from './viewer.ts';

function keyPair(kid: string): { readonly privateJwk: JWK; readonly publicJwk: JWK } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const named = { kid, alg: 'EdDSA' };
  return {
    privateJwk: { ...(privateKey.export({ format: 'jwk' }) as JWK), ...named },
    publicJwk: { ...(publicKey.export({ format: 'jwk' }) as JWK), ...named },
  };
}

const ours = keyPair('ours');
const keys = { keys: [ours.publicJwk] };
const smolensk = 'RU-SMO' as RegionCode;
const viewer: Viewer = {
  ...anonymous,
  kind: 'CLIENT',
  subject: 'client-1',
  clientId: 'client-1',
  scopes: new Set(['bookings:read']),
  regions: [smolensk],
};

describe('a token of the gateway', () => {
  it('carries the viewer whole to the subgraph that it is for, and to no other', async () => {
    const token = await (await createGatewayTokenSigner(ours.privateJwk))(viewer, 'bookings');
    await expect(createGatewayTokenVerifier(keys, 'bookings')(token)).resolves.toEqual(viewer);
    await expect(createGatewayTokenVerifier(keys, 'registry')(token)).resolves.toBeUndefined();
  });

  it('counts for nothing by another key of the same name, altered, or when it is none', async () => {
    const verify = createGatewayTokenVerifier(keys, 'bookings');
    const token = await (await createGatewayTokenSigner(ours.privateJwk))(viewer, 'bookings');
    const others = await (await createGatewayTokenSigner(keyPair('ours').privateJwk))(viewer, 'bookings');
    const [header = '', payload = '', signature = ''] = token.split('.');
    const wider = Buffer.from(payload, 'base64url').toString().replace('bookings:read', 'audit:read');
    const altered = [header, Buffer.from(wider).toString('base64url'), signature].join('.');
    for (const wrong of [others, altered, `${header}.${payload}.`, '', 'token'])
      await expect(verify(wrong)).resolves.toBeUndefined();
  });

  it.each<[string, { typ?: string; issuer?: string; exp?: number; iat?: number }]>([
    ['another type', { typ: 'at+jwt' }],
    ['another issuer', { issuer: 'somebody' }],
    ['an end that is past', { exp: -10, iat: -70 }],
    ['a longer life than the gateway gives', { exp: 3_600, iat: -120 }],
  ])(
    'counts for nothing with %s',
    async (_, { typ = 'gateway+jwt', issuer = 'promtour-gateway', exp = 60, iat = 0 }) => {
      const signingKey = await importJWK(ours.privateJwk, 'EdDSA');
      const now = Math.floor(Date.now() / 1000);
      const sign = (claims: Record<string, unknown>): Promise<string> =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'EdDSA', typ, kid: 'ours' })
          .setIssuer(issuer)
          .setAudience('bookings')
          .setIssuedAt(now + iat)
          .setExpirationTime(now + exp)
          .sign(signingKey);
      const right = await (await createGatewayTokenSigner(ours.privateJwk))(viewer, 'bookings');
      const claims = JSON.parse(Buffer.from(right.split('.')[1] ?? '', 'base64url').toString()) as Record<
        string,
        unknown
      >;
      await expect(createGatewayTokenVerifier(keys, 'bookings')(await sign(claims))).resolves.toBeUndefined();
    },
  );

  it('is signed once for a viewer and a subgraph', async () => {
    let signed = 0;
    const sign = reusingTokens((_, subgraph) => Promise.resolve(`${subgraph}-${String(++signed)}`));
    expect([await sign(viewer, 'a'), await sign(viewer, 'a'), await sign(viewer, 'b')]).toEqual(['a-1', 'a-1', 'b-2']);
    expect(await sign({ ...viewer }, 'a')).toBe('a-3');
  });
});
