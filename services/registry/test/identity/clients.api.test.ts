import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { eventually } from '@promtour/testkit/eventually';
import { coordinatorOf, official } from '@promtour/testkit/viewers';
import { startRegistry, type TestRegistry } from '../registry.ts';
import { createApiClient, dashboard, newClient, withdrawApiClientSecret } from './words.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

type Answer = {
  readonly __typename: string;
  readonly code?: string;
  readonly secret?: string | null;
  readonly client?: { readonly id: string; readonly version: number; readonly secrets: readonly { id: string }[] };
};

let serial = 0;

async function register(input: object, viewer: Viewer = official, key = `c-${++serial}`): Promise<Answer> {
  const variables = { input: { idempotencyKey: key, ...input } };
  return (await registry.ask<{ answer: Answer }>(createApiClient, variables, {}, viewer)).expectData().answer;
}

const smolensk = coordinatorOf('RU-SMO');

const selection = `__typename ... on RotateApiClientSecretPayload { secret client { id version secrets { id } } }
  ... on UserError { code } ... on TwoSecretsLive { client { id version secrets { id } } }`;

async function rotate(id: string, key: string): Promise<Answer> {
  const answer = await registry.ask<{ answer: Answer }>(
    `mutation ($input: RotateApiClientSecretInput!) { answer: rotateApiClientSecret(input: $input) { ${selection} } }`,
    { input: { id, idempotencyKey: key } },
  );
  return answer.expectData().answer;
}

describe('registering a client', () => {
  it('shows the secret once: a repeated request is answered without it', async () => {
    const first = await register(dashboard, official, 'once');
    const again = await register(dashboard, official, 'once');
    expect(first.secret).toMatch(/^ptr_[\w-]{43}$/);
    expect(again).toEqual({ ...first, secret: null, replayed: true });
  });

  it('stores the secret nowhere: no table of the database contains it', async () => {
    const { secret } = await newClient(registry);
    const tables = await registry.rows<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const found = await registry.database.owner(`SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) > 0`, [secret]);
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });

  it.each<[string, object, string]>([
    ['an agency without an organization', { kind: 'AGENCY', scopes: [] }, 'organization'],
    ['a dashboard of an organization', { organization: '0198f6a0-0000-7000-8000-00000000ffff' }, 'organization'],
    ['a portal without a portal', { kind: 'PORTAL', scopes: [] }, 'portal'],
    ['a scope that a dashboard cannot have', { scopes: ['clients:manage'] }, 'scopes'],
    ['an unknown scope', { scopes: ['everything'] }, 'scopes'],
    ['a region of the world that the registry does not know', { regions: ['DE-BY'] }, 'regions'],
    ['no region at all', { regions: [] }, 'regions'],
    ['an empty name', { name: ' ' }, 'name'],
    ['a redirect over plain http', { redirectUris: ['http://portal.example/back'] }, 'redirectUris'],
    ['a redirect with a fragment', { redirectUris: ['https://portal.example/#x'] }, 'redirectUris'],
    ['a redirect that runs', { redirectUris: ['javascript:alert(1)'] }, 'redirectUris'],
    ['an origin over plain http', { allowedOrigins: ['http://portal.example'] }, 'allowedOrigins'],
    ['an origin with a path', { allowedOrigins: ['https://portal.example/'] }, 'allowedOrigins'],
    ['an origin with its default port', { allowedOrigins: ['https://portal.example:443'] }, 'allowedOrigins'],
    ['an origin in capitals', { allowedOrigins: ['https://Portal.example'] }, 'allowedOrigins'],
    ['any origin', { allowedOrigins: ['*'] }, 'allowedOrigins'],
    ['the origin of a page that has none', { allowedOrigins: ['null'] }, 'allowedOrigins'],
    [
      'eleven origins',
      { allowedOrigins: Array.from({ length: 11 }, (_, index) => `https://portal-${index}.example`) },
      'allowedOrigins',
    ],
    ['a public client that signs nobody in', { confidential: false }, 'confidential'],
  ])('refuses %s', async (_, changes, path) => {
    expect(await register({ ...dashboard, ...changes })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: [path] }],
    });
  });

  it('refuses a malformed region', async () => {
    const input = { idempotencyKey: 'malformed', ...dashboard, regions: ['RU-XXX'] };
    const { errors } = await registry.ask(createApiClient, { input }, {}, official);
    expect(errors).toMatchObject([
      { extensions: { code: 'INPUT.INVALID', issues: [{ path: ['regions', '0'], code: 'MALFORMED' }] } },
    ]);
  });

  it('for an unknown organization or portal returns NotFound', async () => {
    const nobody = '0198f6a0-0000-7000-8000-00000000ffff';
    for (const input of [
      { kind: 'AGENCY', name: 'Agency', organization: nobody, scopes: [] },
      { kind: 'PORTAL', name: 'Portal', portal: nobody, scopes: [] },
      { kind: 'PORTAL', name: 'Portal', portal: 'nonsense', scopes: [] },
    ])
      expect(await register(input)).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
  });

  it('by a coordinator grants no scope and no region that they lack', async () => {
    const portal = '0198f6a0-0000-7000-8000-00000000aaaa';
    const shop = {
      kind: 'PORTAL',
      name: 'Portal',
      portal,
      scopes: ['bookings:read', 'bookings:write'],
      regions: ['RU-TUL'],
    };
    // The coordinator may grant these scopes without having them, because the client is a confidential portal.
    expect(await register(shop, smolensk)).toMatchObject({
      code: 'REGISTRY.GRANT_NOT_ALLOWED',
      missingScopes: [],
      missingRegions: ['RU-TUL'],
    });
    const page = { confidential: false, redirectUris: ['https://portal.example/back'], regions: ['RU-SMO'] };
    expect(await register({ ...shop, ...page }, smolensk)).toMatchObject({
      code: 'REGISTRY.GRANT_NOT_ALLOWED',
      missingScopes: ['bookings:write'],
      missingRegions: [],
    });
    expect(await register(dashboard, smolensk)).toMatchObject({
      code: 'REGISTRY.GRANT_NOT_ALLOWED',
      missingRegions: ['*'],
    });
    expect(await register({ ...dashboard, regions: ['RU-SMO'] }, smolensk)).toMatchObject({
      __typename: 'CreateApiClientPayload',
    });
  });

  it('by a coordinator as the agency’s own is forbidden', async () => {
    const own = { regions: ['RU-SMO'], firstParty: true, redirectUris: ['https://console.example/back'] };
    const variables = { input: { idempotencyKey: `c-${++serial}`, ...dashboard, ...own } };
    const answer = await registry.ask(createApiClient, variables, {}, smolensk);
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('rotating secrets', () => {
  it('twenty times concurrently leaves two active, one of them from a successful call', async () => {
    const client = await newClient(registry);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => rotate(client.id, `race-${n}`)));
    const won = answers.filter(({ secret }) => typeof secret === 'string');
    expect(won).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'REGISTRY.TWO_SECRETS_LIVE')).toHaveLength(19);
    const live = 'SELECT 1 FROM api_client_secret WHERE client_id = $1 AND withdrawn_at IS NULL';
    await expect(registry.rows(live, [client.id])).resolves.toHaveLength(2);
  });

  it('a third time is refused until one is withdrawn', async () => {
    const client = await newClient(registry);
    await rotate(client.id, 'second');
    const refused = await rotate(client.id, 'third');
    expect(refused).toMatchObject({ __typename: 'TwoSecretsLive', code: 'REGISTRY.TWO_SECRETS_LIVE' });
    const [older] = refused.client?.secrets ?? [];
    await registry.change(withdrawApiClientSecret, { input: { id: client.id, secret: older?.id } });
    expect(await rotate(client.id, 'third')).toMatchObject({ secret: expect.stringMatching(/^ptr_/) });
  });

  it('is refused for a public client', async () => {
    const { client } = await register({ ...dashboard, confidential: false, redirectUris: ['https://x.example/back'] });
    expect(await rotate(client?.id ?? '', 'none')).toMatchObject({ code: 'REGISTRY.API_CLIENT_HAS_NO_SECRET' });
  });

  it('withdraws a secret of the named client only', async () => {
    const [one, other] = [await newClient(registry), await newClient(registry)];
    const [secret] = await registry.rows<{ id: string }>('SELECT id FROM api_client_secret WHERE client_id = $1', [
      other.id,
    ]);
    const answer = await registry.change(withdrawApiClientSecret, { input: { id: one.id, secret: secret?.id } });
    expect(answer).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('changing and revoking a client', () => {
  const change = (id: string, input: object, expectedVersion: number, viewer = official) =>
    registry.change<Readonly<Record<string, unknown>> & { readonly __typename: string }>(
      `mutation ($input: UpdateApiClientInput!) {
        answer: updateApiClient(input: $input) {
          __typename
          ... on UpdateApiClientPayload { client { name scopes regions allowedOrigins status version } }
          ... on UserError { code }
          ... on VersionConflict { currentVersion }
          ... on GrantNotAllowed { missingScopes missingRegions }
        }
      }`,
      { input: { id, expectedVersion, ...input } },
      viewer,
    );

  it('of two changes of the same version one returns VersionConflict', async () => {
    const { id } = await newClient(registry);
    const both = await Promise.all([change(id, { name: 'One' }, 1), change(id, { name: 'Two' }, 1)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['UpdateApiClientPayload', 'VersionConflict']);
    expect(both.find(({ code }) => code === 'VERSION_CONFLICT')).toMatchObject({ currentVersion: 2 });
  });

  it('replaces its allowed origins, which the audit log records', async () => {
    const { id } = await newClient(registry, { allowedOrigins: ['https://old.example'] });
    expect(await change(id, { allowedOrigins: ['https://new.example', 'https://new.example'] }, 1)).toMatchObject({
      allowedOrigins: ['https://new.example'],
      version: 2,
    });
    expect(await change(id, { allowedOrigins: ['https://new.example/'] }, 2)).toMatchObject({ code: 'INPUT.INVALID' });
    const [entry] = await registry.rows<{ before: unknown; after: unknown }>(
      `SELECT before -> 'allowed_origins' AS before, after -> 'allowed_origins' AS after FROM audit.entry
        WHERE table_name = 'api_client' AND operation = 'UPDATE' AND row_id = $1`,
      [id],
    );
    expect(entry).toEqual({ before: ['https://old.example'], after: ['https://new.example'] });
  });

  it('keeps omitted fields, and grants nothing beyond the caller’s own rights', async () => {
    const { id } = await newClient(registry, { regions: ['RU-SMO'] });
    expect(await change(id, { name: 'Renamed' }, 1, smolensk)).toMatchObject({
      name: 'Renamed',
      regions: ['RU-SMO'],
      version: 2,
    });
    expect(await change(id, { regions: null }, 2, smolensk)).toMatchObject({
      code: 'REGISTRY.GRANT_NOT_ALLOWED',
      missingRegions: ['*'],
    });
    expect(await change(id, { regions: null }, 2)).toMatchObject({ regions: null, version: 3 });
  });

  it('revokes it once, publishes the event, and no change is possible afterwards', async () => {
    const { id } = await newClient(registry);
    const revoke = `mutation ($id: ID!) { revokeApiClient(input: { id: $id, reason: COMPROMISED }) {
        ... on RevokeApiClientPayload { client { status revokedAt revocationReason } } } }`;
    const first = await registry.ask(revoke, { id }, { 'x-correlation-id': 'revoked-1' });
    const again = await registry.ask(revoke, { id }, { 'x-correlation-id': 'revoked-1' });
    expect(first.data).toMatchObject({
      revokeApiClient: { client: { status: 'REVOKED', revocationReason: 'COMPROMISED' } },
    });
    expect(again.data).toEqual(first.data);
    const events = await eventually(
      async () => {
        const published = await registry.published('revoked-1');
        expect(published.length).toBeGreaterThan(0);
        return published;
      },
      { within: 60_000 },
    );
    expect(events).toMatchObject([{ type: 'promtour.registry.api-client.revoked.v1', data: { clientId: id } }]);
    expect(await change(id, { name: 'Late' }, 2)).toMatchObject({ code: 'REGISTRY.API_CLIENT_REVOKED' });
    expect(await rotate(id, 'late')).toMatchObject({ code: 'REGISTRY.API_CLIENT_REVOKED' });
  });
});

describe('the list of clients', () => {
  it('shows each manager their own, page by page', async () => {
    const mine = await Promise.all([1, 2, 3].map(() => newClient(registry, { regions: ['RU-PSK'] })));
    await newClient(registry, { regions: ['RU-PSK', 'RU-TUL'] });
    const query = `query ($after: String) { apiClients(first: 2, after: $after) {
      totalCount nodes { id regions secrets { id } } pageInfo { hasNextPage endCursor } } }`;
    type Page = { apiClients: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    const pskov = coordinatorOf('RU-PSK');
    const first = (await registry.ask<Page>(query, {}, {}, pskov)).expectData().apiClients;
    const rest = (await registry.ask<Page>(query, { after: first.pageInfo.endCursor }, {}, pskov)).expectData()
      .apiClients;
    expect(first.totalCount).toBe(3);
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id).toSorted()).toEqual(mine.map(({ id }) => id).toSorted());
  });
});
