import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestRegistry } from '../registry.ts';
import { startIssuer } from './issuer.ts';
import { newClient } from './words.ts';

let registry: TestRegistry & { readonly issuer: string };
beforeAll(async () => {
  registry = await startIssuer();
});
afterAll(() => registry.stop());

it('signing out without a session shows a page that may run its own script only', async () => {
  const response = await fetch(`${registry.issuer}/session/end`);
  expect(await response.text()).toContain('document.forms[0].submit()');
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
});

it.each([
  ['of an unknown client', '0198f6a0-0000-7000-8000-00000000ffff'],
  ['of nobody', ''],
])('an error %s is not readable by the page that sent the request', async (_, clientId) => {
  const response = await fetch(`${registry.issuer}/token`, {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: 'x' }),
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

it('errors are readable by pages of a public client’s allowed origins and of the issuer only', async () => {
  const client = await newClient(registry, {
    confidential: false,
    redirectUris: ['https://back.example/back'],
    allowedOrigins: ['https://portal.example', 'http://localhost:5173'],
  });
  const askFrom = async (origin: string, clientId = client.id) => {
    const response = await fetch(`${registry.issuer}/token`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: clientId,
        code: 'x',
        code_verifier: 'x',
      }),
    });
    return response.headers.get('access-control-allow-origin');
  };
  expect(await askFrom('https://portal.example')).toBe('https://portal.example');
  expect(await askFrom('http://localhost:5173')).toBe('http://localhost:5173');
  const own = new URL(registry.issuer).origin;
  expect(await askFrom(own)).toBe(own);
  for (const origin of ['https://evil.example', 'https://back.example', 'https://portal.example:8443', 'null'])
    expect({ origin, allowed: await askFrom(origin) }).toEqual({ origin, allowed: null });
  const confidential = await newClient(registry, { allowedOrigins: ['https://portal.example'] });
  expect(await askFrom('https://portal.example', confidential.id)).toBeNull();
});

it('sign-ins in progress are limited: the oldest are dropped', async () => {
  const { createOidcRecordStore } = await import('../../src/identity/persistence/oidc-record.store.ts');
  const store = createOidcRecordStore({
    manager: { query: (sql: string, values: readonly unknown[]) => registry.rows(sql, values) },
  } as unknown as Parameters<typeof createOidcRecordStore>[0]);
  for (let index = 0; index < 5; index++) await store.upsert('Interaction', `bounded-${index}`, {}, 100 + index);
  await store.upsert('Session', 'kept', {}, 50);
  await store.keepNewest('Interaction', 3);
  const left = await registry.rows<{ id: string }>(
    `SELECT id FROM oidc_record WHERE id LIKE 'bounded-%' OR id = 'kept' ORDER BY id`,
  );
  expect(left.map(({ id }) => id)).toEqual(['bounded-2', 'bounded-3', 'bounded-4', 'kept']);
});
