import { newKey, programmeOf } from '../programme.ts';
import { everybody, outcomes, type PermissionCase } from './cases.ts';

const coordinators = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED' });

let serial = 0;
const input = () => ({ code: `portal-${++serial}`, name: { ru: 'Портал' }, regions: ['RU-SMO'] });

export const registerPortal = `mutation ($input: PortalInput!, $key: ID!) {
  answer: registerPortal(input: $input, idempotencyKey: $key) {
    __typename
    ... on Portal { id version code }
    ... on UserError { code message }
    ... on InvalidInput { path }
  }
}`;

export const portalPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.portals',
    request: async ({ registry }) => {
      await programmeOf(registry).change(registerPortal, { input: input() });
      return { query: '{ answer: portals(region: "RU-SMO") { nodes { code } } }', variables: {} };
    },
    expected: everybody,
  },
  {
    operation: 'Query.portal',
    request: async ({ registry }) => ({
      query: 'query ($id: ID!) { answer: portal(id: $id) { code } }',
      variables: { id: (await programmeOf(registry).change(registerPortal, { input: input() })).id },
    }),
    expected: everybody,
  },
  {
    operation: 'Query.portal',
    request: async ({ registry }) => {
      const { code, ...rest } = input();
      await programmeOf(registry).change(registerPortal, { input: { code, ...rest } });
      return { query: 'query ($code: String!) { answer: portal(code: $code) { id } }', variables: { code } };
    },
    expected: everybody,
  },
  {
    operation: 'Mutation.registerPortal',
    request: () => Promise.resolve({ query: registerPortal, variables: { input: input(), key: newKey() } }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.changePortal',
    request: async ({ registry }) => ({
      query: `mutation ($id: ID!, $input: PortalInput!) {
        answer: changePortal(id: $id, input: $input, expectedVersion: 1) { __typename ... on Portal { version } }
      }`,
      variables: {
        id: (await programmeOf(registry).change(registerPortal, { input: input() })).id,
        input: input(),
      },
    }),
    expected: coordinators,
  },
];
