import { newClient } from '../identity/words.ts';
import { newKey } from '../programme.ts';
import { outcomes, type PermissionCase, type World } from './cases.ts';

let serial = 0;

/** Only the agency and the region's own coordinator have the scope to manage clients and grants. */
const managers = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED', otherCoordinator: 'NOTHING' });
/** Viewers with the scope get an empty list if they have access to no record. */
const readers = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED', otherCoordinator: 'NOTHING' });

const clientOfOrganization = ({ registry, organization }: World) =>
  newClient(registry, { kind: 'ENTERPRISE', organization, scopes: ['registry:read'] });

const mutation = (call: string, types: string): string => `mutation (${types}) { answer: ${call} { __typename } }`;

/** A new grant for each request: a plant manager of Smolensk, given by the agency's official. */
async function grantOfOrganization({ registry, organization }: World): Promise<string> {
  const subject = `permission-${++serial}`;
  const input = { issuer: 'urn:promtour:demo', subject, role: 'PLANT_MANAGER', organization };
  const answer = await registry.ask<{ giveAccess: { id: string } }>(
    `mutation ($input: GiveAccessInput!, $key: ID!) { giveAccess(input: $input, idempotencyKey: $key) { ... on AccessGrant { id } } }`,
    { input, key: newKey() },
  );
  return answer.expectData().giveAccess.id;
}

export const identityPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.viewer',
    request: () => Promise.resolve({ query: '{ answer: viewer { kind subject scopes } }', variables: {} }),
    expected: outcomes('ALLOWED', { anonymous: 'NOTHING' }),
  },
  {
    operation: 'Query.apiClients',
    request: async (world) => {
      await clientOfOrganization(world);
      return {
        query: '{ answer: apiClients(first: 1, filter: { kinds: [ENTERPRISE] }) { nodes { id } } }',
        variables: {},
      };
    },
    expected: readers,
  },
  {
    operation: 'Query.apiClient',
    request: async (world) => ({
      query: 'query ($id: ID!) { answer: apiClient(id: $id) { id } }',
      variables: { id: (await clientOfOrganization(world)).id },
    }),
    expected: readers,
  },
  {
    operation: 'Query.accessGrants',
    request: async (world) => {
      await grantOfOrganization(world);
      const query =
        'query ($organization: ID) { answer: accessGrants(first: 1, filter: { organization: $organization }) { nodes { id } } }';
      return { query, variables: { organization: world.organization } };
    },
    expected: readers,
  },
  {
    operation: 'Mutation.registerApiClient',
    request: ({ organization }) =>
      Promise.resolve({
        query: mutation(
          'registerApiClient(input: $input, idempotencyKey: $key)',
          '$input: RegisterApiClientInput!, $key: ID!',
        ),
        variables: {
          input: { kind: 'ENTERPRISE', name: 'Plant', organization, scopes: ['registry:read'] },
          key: newKey(),
        },
      }),
    // Everyone can see the organization, but these viewers may not act on it.
    expected: { ...managers, otherCoordinator: 'FORBIDDEN' },
  },
  {
    operation: 'Mutation.changeApiClient',
    request: async (world) => ({
      query: mutation('changeApiClient(id: $id, input: { name: "Other" }, expectedVersion: 1)', '$id: ID!'),
      variables: { id: (await clientOfOrganization(world)).id },
    }),
    expected: managers,
  },
  {
    operation: 'Mutation.rotateApiClientSecret',
    request: async (world) => ({
      query: mutation('rotateApiClientSecret(id: $id, idempotencyKey: $key)', '$id: ID!, $key: ID!'),
      variables: { id: (await clientOfOrganization(world)).id, key: newKey() },
    }),
    expected: managers,
  },
  {
    operation: 'Mutation.withdrawApiClientSecret',
    request: async (world) => {
      const { id } = await clientOfOrganization(world);
      const [secret] = await world.registry.rows<{ id: string }>(
        'SELECT id FROM api_client_secret WHERE client_id = $1',
        [id],
      );
      return {
        query: mutation('withdrawApiClientSecret(id: $id, secretId: $secretId)', '$id: ID!, $secretId: ID!'),
        variables: { id, secretId: secret?.id },
      };
    },
    expected: managers,
  },
  {
    operation: 'Mutation.revokeApiClient',
    request: async (world) => ({
      query: mutation('revokeApiClient(id: $id, reason: REPLACED)', '$id: ID!'),
      variables: { id: (await clientOfOrganization(world)).id },
    }),
    expected: managers,
  },
  {
    operation: 'Mutation.giveAccess',
    request: ({ organization }) => {
      const subject = `permission-${++serial}`;
      return Promise.resolve({
        query: mutation('giveAccess(input: $input, idempotencyKey: $key)', '$input: GiveAccessInput!, $key: ID!'),
        variables: {
          input: { issuer: 'urn:promtour:demo', subject, role: 'PLANT_MANAGER', organization },
          key: newKey(),
        },
      });
    },
    expected: { ...managers, otherCoordinator: 'FORBIDDEN' },
  },
  {
    operation: 'Mutation.confirmAccess',
    request: async (world) => ({
      query: mutation('confirmAccess(id: $id)', '$id: ID!'),
      variables: { id: await grantOfOrganization(world) },
    }),
    expected: outcomes('FORBIDDEN', { official: 'ALLOWED' }),
  },
  {
    operation: 'Mutation.withdrawAccess',
    request: async (world) => ({
      query: mutation('withdrawAccess(id: $id)', '$id: ID!'),
      variables: { id: await grantOfOrganization(world) },
    }),
    expected: managers,
  },
];
