import { newKey, programmeOf } from '../programme.ts';
import { everybody, outcomes, type PermissionCase } from './cases.ts';

const coordinators = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED' });

let serial = 0;
const input = () => ({ code: `portal-${++serial}`, name: { ru: 'Портал' }, regions: ['RU-SMO'] });

export const createPortal = `mutation ($input: CreatePortalInput!) {
  answer: createPortal(input: $input) {
    __typename
    ... on CreatePortalPayload { replayed portal { id version code } }
    ... on UserError { code message }
    ... on InvalidInput { issues { path } }
  }
}`;

export const portalPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.portals',
    request: async ({ registry }) => {
      await programmeOf(registry).change(createPortal, { input: input() });
      return { query: '{ answer: portals(filter: { regions: ["RU-SMO"] }) { nodes { code } } }', variables: {} };
    },
    expected: everybody,
  },
  {
    operation: 'Query.portal',
    request: async ({ registry }) => ({
      query: 'query ($id: ID!) { answer: portal(id: $id) { code } }',
      variables: { id: (await programmeOf(registry).change(createPortal, { input: input() })).id },
    }),
    expected: everybody,
  },
  {
    operation: 'Query.portal',
    request: async ({ registry }) => {
      const { code, ...rest } = input();
      await programmeOf(registry).change(createPortal, { input: { code, ...rest } });
      return { query: 'query ($code: String!) { answer: portal(code: $code) { id } }', variables: { code } };
    },
    expected: everybody,
  },
  {
    operation: 'Mutation.createPortal',
    request: () =>
      Promise.resolve({ query: createPortal, variables: { input: { ...input(), idempotencyKey: newKey() } } }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.updatePortal',
    request: async ({ registry }) => ({
      query: 'mutation ($input: UpdatePortalInput!) { answer: updatePortal(input: $input) { __typename } }',
      variables: {
        input: {
          id: (await programmeOf(registry).change(createPortal, { input: input() })).id,
          expectedVersion: 1,
          ...input(),
        },
      },
    }),
    expected: coordinators,
  },
];
