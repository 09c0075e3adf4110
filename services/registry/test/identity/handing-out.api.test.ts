import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { startRegistry, type TestRegistry } from '../registry.ts';
import { clientCredentials, createApiClient, newClient, newPortal, rotateApiClientSecret } from './words.ts';

let registry: TestRegistry;
let portal: string;
let portalOfTula: string;
let agency: string;
beforeAll(async () => {
  registry = await startRegistry();
  portal = await newPortal(registry);
  portalOfTula = await newPortal(registry, ['RU-SMO', 'RU-TUL']);
  ({ id: agency = '' } = await registry.register());
});
afterAll(() => registry.stop());

const smolensk = coordinatorOf('RU-SMO');
const portalScopes = ['bookings:read', 'bookings:write', 'analytics:read'];
const liveSecrets = 'SELECT 1 FROM api_client_secret WHERE client_id = $1 AND withdrawn_at IS NULL';

type Answer = {
  readonly __typename: string;
  readonly code?: string;
  readonly secret?: string | null;
  readonly client?: { readonly id: string; readonly secrets: readonly unknown[] };
};

let serial = 0;

async function register(input: object, viewer: Viewer = smolensk): Promise<Answer | { errors: readonly string[] }> {
  const variables = { input: { idempotencyKey: `h-${++serial}`, name: 'Program', ...input } };
  const answer = await registry.ask<{ answer: Answer }>(createApiClient, variables, {}, viewer);
  return answer.data?.answer ?? { errors: answer.expectErrorCodes() };
}

const rotate = (id: string, viewer: Viewer): Promise<Answer> =>
  registry.change<Answer>(rotateApiClientSecret, { input: { id } }, viewer);

const change = (id: string, input: object, viewer: Viewer): Promise<Answer> =>
  registry.change<Answer>(
    `mutation ($input: UpdateApiClientInput!) { answer: updateApiClient(input: $input) {
      __typename ... on UserError { code } ... on GrantNotAllowed { missingScopes missingRateClass } } }`,
    { input: { id, expectedVersion: 1, ...input } },
    viewer,
  );

describe('a coordinator who configures a portal of the region', () => {
  it('grants it the scopes of portals, and sees no secret: the national agency hands it out', async () => {
    const made = await register({ kind: 'PORTAL', portal, scopes: portalScopes, regions: ['RU-SMO'] });
    expect(made).toMatchObject({ __typename: 'CreateApiClientPayload', secret: null, client: { secrets: [] } });
    const id = (made as Answer).client?.id ?? '';
    await expect(registry.rows(liveSecrets, [id])).resolves.toEqual([]);

    expect(await rotate(id, smolensk)).toMatchObject({
      code: 'REGISTRY.GRANT_NOT_ALLOWED',
      missingScopes: ['bookings:write'],
      actsForAnother: true,
    });
    await expect(registry.rows(liveSecrets, [id])).resolves.toEqual([]);

    const { secret } = await rotate(id, official);
    const { status, body } = await clientCredentials(registry, { id, secret: secret ?? '' });
    expect({ status, scope: body['scope'] }).toEqual({ status: 200, scope: portalScopes.join(' ') });
  });

  it('extends it later, also beyond their own rights', async () => {
    const { id } = await newClient(registry, {
      kind: 'PORTAL',
      portal,
      scopes: ['bookings:read'],
      regions: ['RU-SMO'],
    });
    expect(await change(id, { scopes: portalScopes }, smolensk)).toMatchObject({
      __typename: 'UpdateApiClientPayload',
    });
  });

  it('is refused for a portal that also covers another region', async () => {
    const input = { kind: 'PORTAL', portal: portalOfTula, scopes: ['bookings:read'], regions: ['RU-SMO'] };
    expect(await register(input)).toEqual({ errors: ['FORBIDDEN'] });
    const { id } = await newClient(registry, input);
    expect(await rotate(id, smolensk)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(id, { name: 'Mine' }, smolensk)).toMatchObject({ code: 'NOT_FOUND' });
    const both = coordinatorOf('RU-SMO', 'RU-TUL');
    expect(await change(id, { name: 'Ours' }, both)).toMatchObject({ __typename: 'UpdateApiClientPayload' });
  });
});

describe('the secret of a client', () => {
  const ofAgency = () => ({ kind: 'AGENCY', organization: agency, scopes: ['bookings:read', 'leads:read'] });

  // A coordinator has these scopes, but may not act as the travel agency, which has access to its customers' contacts.
  it('that acts as an organization is never shown to a coordinator', async () => {
    expect(await register(ofAgency())).toMatchObject({ secret: null, client: { secrets: [] } });
    const { id } = await newClient(registry, ofAgency());
    expect(await rotate(id, smolensk)).toMatchObject({
      code: 'REGISTRY.GRANT_NOT_ALLOWED',
      missingScopes: [],
      actsForAnother: true,
    });
    await expect(registry.rows(liveSecrets, [id])).resolves.toHaveLength(1);
    const revoked = await registry.ask(
      'mutation ($id: ID!) { revokeApiClient(input: { id: $id, reason: REPLACED }) { __typename } }',
      { id },
      {},
      smolensk,
    );
    expect(revoked.data).toEqual({ revokeApiClient: { __typename: 'RevokeApiClientPayload' } });
    expect(await register(ofAgency())).toMatchObject({ secret: null });
  });

  it('is not shown to another organization’s people, nor to a narrower session of its own people', async () => {
    const { id } = await newClient(registry, ofAgency());
    const manage = (viewer: Viewer): Viewer => ({
      ...viewer,
      scopes: new Set([...viewer.scopes, 'clients:manage' as const]),
    });
    const other = manage(managerOf('0198f6a0-0000-7000-8000-00000000ffff'));
    expect(await rotate(id, other)).toMatchObject({ code: 'NOT_FOUND' });
    const narrow: Viewer = { ...official, scopes: new Set(['clients:manage']) };
    expect(await rotate(id, narrow)).toMatchObject({ missingScopes: ['bookings:read', 'leads:read'] });
    const regional: Viewer = { ...official, regions: smolensk.regions };
    expect(await rotate(id, regional)).toMatchObject({ actsForAnother: true });
    expect(await rotate(id, manage(managerOf(agency)))).toMatchObject({ secret: expect.stringMatching(/^ptr_/) });
  });

  it('that acts for itself within the region is shown to a coordinator', async () => {
    const input = { kind: 'DASHBOARD', scopes: ['registry:read'], regions: ['RU-SMO'] };
    expect(await register(input)).toMatchObject({ secret: expect.stringMatching(/^ptr_/) });
  });
});

describe('a rate class', () => {
  const input = { kind: 'DASHBOARD', scopes: ['registry:read'], regions: ['RU-SMO'] };

  it('is granted up to the caller’s own, and above it by the agency', async () => {
    expect(await register({ ...input, rateClass: 'HIGH' })).toMatchObject({ code: 'REGISTRY.GRANT_NOT_ALLOWED' });
    expect(await register({ ...input, rateClass: 'STANDARD' })).toMatchObject({ __typename: 'CreateApiClientPayload' });
    expect(await register({ ...input, rateClass: 'HIGH' }, official)).toMatchObject({
      __typename: 'CreateApiClientPayload',
    });
  });

  it('is not raised above the caller’s own, and an existing higher one is kept', async () => {
    const { id } = await newClient(registry, input);
    expect(await change(id, { rateClass: 'HIGH' }, smolensk)).toMatchObject({ missingRateClass: 'HIGH' });
    const high = await newClient(registry, { ...input, rateClass: 'HIGH' });
    expect(await change(high.id, { name: 'Renamed' }, smolensk)).toMatchObject({
      __typename: 'UpdateApiClientPayload',
    });
  });
});
