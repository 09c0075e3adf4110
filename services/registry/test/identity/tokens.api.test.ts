import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { viewerOf } from '@promtour/access/claims';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { startRegistry, type TestRegistry } from '../registry.ts';
import { clientCredentials, issuerOf, newClient } from './words.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

describe('a token of a program', () => {
  it('is an at+jwt that names the client and what bounds it', async () => {
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
    expect(viewerOf(payload)).toEqual({
      kind: 'CLIENT',
      subject: client.id,
      clientId: client.id,
      scopes: new Set(['analytics:read', 'registry:read']),
      organizationId: null,
      portalId: null,
      regions: ['RU-SMO'],
      rateClass: 'HIGH',
    });
  });
});
