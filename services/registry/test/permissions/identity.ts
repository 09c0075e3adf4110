import { createAccessGrant, newClient } from '../identity/words.ts';
import { newKey } from '../programme.ts';
import { outcomes, type PermissionCase, type World } from './cases.ts';

let serial = 0;

/** Only the agency and the region's own coordinator have the scope to manage clients and grants. */
const managers = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED', otherCoordinator: 'NOTHING' });
/** Viewers with the scope get an empty list if they have access to no record. */
const readers = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED', otherCoordinator: 'NOTHING' });

const clientOfOrganization = ({ registry, organization }: World) =>
  newClient(registry, { kind: 'ENTERPRISE', organization, scopes: ['registry:read'] });

const mutation = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { __typename } }`;

/** A new grant for each request: a plant manager of Smolensk, given by the agency's official. */
async function grantOfOrganization({ registry, organization }: World): Promise<string> {
  const subject = `permission-${++serial}`;
  const input = { issuer: 'urn:promtour:demo', subject, role: 'PLANT_MANAGER', organization };
  const { id = '' } = await registry.change(createAccessGrant, { input });
  return id;
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
        'query ($organization: ID!) { answer: accessGrants(first: 1, filter: { organizations: [$organization] }) { nodes { id } } }';
      return { query, variables: { organization: world.organization } };
    },
    expected: readers,
  },
  {
    operation: 'Mutation.createApiClient',
    request: ({ organization }) =>
      Promise.resolve({
        query: mutation('createApiClient'),
        variables: {
          input: {
            idempotencyKey: newKey(),
            kind: 'ENTERPRISE',
            name: 'Plant',
            organization,
            scopes: ['registry:read'],
          },
        },
      }),
    // Everyone can see the organization, but these viewers may not act on it.
    expected: { ...managers, otherCoordinator: 'FORBIDDEN' },
  },
  {
    operation: 'Mutation.updateApiClient',
    request: async (world) => ({
      query: mutation('updateApiClient'),
      variables: { input: { id: (await clientOfOrganization(world)).id, name: 'Other', expectedVersion: 1 } },
    }),
    expected: managers,
  },
  {
    operation: 'Mutation.rotateApiClientSecret',
    request: async (world) => ({
      query: mutation('rotateApiClientSecret'),
      variables: { input: { idempotencyKey: newKey(), id: (await clientOfOrganization(world)).id } },
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
        query: mutation('withdrawApiClientSecret'),
        variables: { input: { id, secret: secret?.id } },
      };
    },
    expected: managers,
  },
  {
    operation: 'Mutation.revokeApiClient',
    request: async (world) => ({
      query: mutation('revokeApiClient'),
      variables: { input: { id: (await clientOfOrganization(world)).id, reason: 'REPLACED' } },
    }),
    expected: managers,
  },
  {
    operation: 'Mutation.createAccessGrant',
    request: ({ organization }) => {
      const subject = `permission-${++serial}`;
      return Promise.resolve({
        query: mutation('createAccessGrant'),
        variables: {
          input: {
            idempotencyKey: newKey(),
            issuer: 'urn:promtour:demo',
            subject,
            role: 'PLANT_MANAGER',
            organization,
          },
        },
      });
    },
    expected: { ...managers, otherCoordinator: 'FORBIDDEN' },
  },
  {
    operation: 'Mutation.confirmAccessGrant',
    request: async (world) => ({
      query: mutation('confirmAccessGrant'),
      variables: { input: { id: await grantOfOrganization(world) } },
    }),
    expected: outcomes('FORBIDDEN', { official: 'ALLOWED' }),
  },
  {
    operation: 'Mutation.withdrawAccessGrant',
    request: async (world) => ({
      query: mutation('withdrawAccessGrant'),
      variables: { input: { id: await grantOfOrganization(world) } },
    }),
    expected: managers,
  },
];
