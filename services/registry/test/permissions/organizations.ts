import { createSite, newKey } from '../programme.ts';
import { organizationInput, createOrganization } from '../registry.ts';
import { everybody, outcomes, type PermissionCase, type World } from './cases.ts';

let serial = 0;

const coordinators = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED' });

export const organizationPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.regions',
    request: () => Promise.resolve({ query: '{ answer: regions(first: 1) { nodes { code } } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.region',
    request: () => Promise.resolve({ query: '{ answer: region(code: "RU-SMO") { code } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.organizations',
    request: () => Promise.resolve({ query: '{ answer: organizations(first: 1) { nodes { id } } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.organization',
    request: ({ organization: id }) =>
      Promise.resolve({ query: 'query ($id: ID!) { answer: organization(id: $id) { id } }', variables: { id } }),
    expected: everybody,
  },
  {
    operation: 'Query.sites',
    request: ({ organization }) =>
      Promise.resolve({
        query: 'query ($of: ID!) { answer: sites(filter: { organizations: [$of] }) { nodes { id } } }',
        variables: { of: organization },
      }),
    expected: everybody,
  },
  {
    operation: 'Query.site',
    request: ({ site: id }) =>
      Promise.resolve({ query: 'query ($id: ID!) { answer: site(id: $id) { id } }', variables: { id } }),
    expected: everybody,
  },
  {
    operation: 'Mutation.createOrganization',
    request: () =>
      Promise.resolve({
        query: createOrganization,
        variables: { input: { ...organizationInput(), idempotencyKey: newKey() } },
      }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.createSite',
    request: ({ organization }) =>
      Promise.resolve({
        query: createSite,
        variables: { input: { organization, name: { ru: 'Цех' }, idempotencyKey: newKey() } },
      }),
    expected: { ...coordinators, manager: 'ALLOWED', enterprise: 'ALLOWED' },
  },
  {
    operation: 'Mutation.updateSite',
    request: async ({ registry, site: id }) => {
      const read = 'query ($id: ID!) { site(id: $id) { version } }';
      const { site } = (await registry.ask<{ site: { version: number } }>(read, { id })).expectData();
      return {
        query: `mutation ($id: ID!, $version: Int!) {
          answer: updateSite(input: { id: $id, address: "Дом ${++serial}", expectedVersion: $version }) { __typename }
        }`,
        variables: { id, version: site.version },
      };
    },
    expected: { ...coordinators, manager: 'ALLOWED', enterprise: 'ALLOWED' },
  },
  {
    operation: 'Query.okvedClasses',
    request: () => Promise.resolve({ query: '{ answer: okvedClasses(section: "C") { code } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Mutation.updateOrganization',
    request: async (world) => ({
      query: `mutation ($id: ID!, $version: Int!) {
        answer: updateOrganization(input: { id: $id, brands: ["Марка ${++serial}"], expectedVersion: $version }) {
          __typename
        }
      }`,
      variables: { id: world.organization, version: await versionOf(world) },
    }),
    expected: { ...coordinators, manager: 'ALLOWED', enterprise: 'ALLOWED' },
  },
  {
    operation: 'Mutation.setOrganizationContacts',
    request: async (world) => ({
      query: `mutation ($id: ID!, $version: Int!) {
        answer: setOrganizationContacts(input: { id: $id, contacts: [], expectedVersion: $version }) { __typename }
      }`,
      variables: { id: world.organization, version: await versionOf(world) },
    }),
    expected: { ...coordinators, manager: 'ALLOWED', enterprise: 'ALLOWED' },
  },
];

async function versionOf({ registry, organization: id }: World): Promise<number> {
  const read = 'query ($id: ID!) { organization(id: $id) { version } }';
  return (await registry.ask<{ organization: { version: number } }>(read, { id })).expectData().organization.version;
}
