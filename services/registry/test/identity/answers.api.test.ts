import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestRegistry } from '../registry.ts';
import { startIssuer } from './issuer.ts';
import { newClient } from './words.ts';

let registry: TestRegistry & { readonly issuer: string };
beforeAll(async () => {
  registry = await startIssuer();
});
afterAll(() => registry.stop());

it('signing out without a session shows a page that may run its own script and nothing else', async () => {
  const response = await fetch(`${registry.issuer}/session/end`);
  expect(await response.text()).toContain('document.forms[0].submit()');
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
});

it.each([
  ['of an unknown client', '0198f6a0-0000-7000-8000-00000000ffff'],
  ['of nobody', ''],
])('an error %s does not open its answer to the page that asked', async (_, clientId) => {
  const response = await fetch(`${registry.issuer}/token`, {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: 'x' }),
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

it('a client’s own page reads its error, another page does not', async () => {
  const client = await newClient(registry, {
    confidential: false,
    redirectUris: ['https://portal.example/back'],
  });
  const askFrom = async (origin: string) => {
    const response = await fetch(`${registry.issuer}/token`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: client.id,
        code: 'x',
        code_verifier: 'x',
      }),
    });
    return response.headers.get('access-control-allow-origin');
  };
  expect(await askFrom('https://portal.example')).toBe('https://portal.example');
  expect(await askFrom('https://evil.example')).toBeNull();
});

it('sign-ins under way are bounded: the oldest give way', async () => {
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
