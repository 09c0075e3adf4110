import { documents, newKey, programmeOf, scores } from '../programme.ts';
import { everybody, outcomes, type PermissionCase } from './cases.ts';

export const publishMethodology = `mutation ($input: PublishMethodologyInput!) {
  answer: publishMethodology(input: $input) {
    __typename
    ... on PublishMethodologyPayload { replayed methodology { version } }
  }
}`;

/** The criteria of the first version, so that scores written for it stay valid. */
export function methodologyInput(title = 'Методика') {
  return {
    title: { ru: title },
    criteria: scores().map(({ criterion: code }) => ({ code, name: { ru: code }, critical: code === 'SAFE_ROUTE' })),
    stages: [{ code: 'DECISION', name: { ru: 'Решение' } }],
  };
}

const assessors = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED', councilMember: 'ALLOWED' });

export const readinessPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.currentMethodology',
    request: () => Promise.resolve({ query: '{ answer: currentMethodology { version } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.methodology',
    request: () => Promise.resolve({ query: '{ answer: methodology(version: 1) { version } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.methodologies',
    request: () =>
      Promise.resolve({ query: '{ answer: methodologies(first: 1) { nodes { version } } }', variables: {} }),
    expected: everybody,
  },
  {
    operation: 'Query.readinessAssessment',
    request: async ({ registry, site }) => ({
      query: 'query ($id: ID!) { answer: readinessAssessment(id: $id) { total } }',
      variables: { id: (await programmeOf(registry).assess(site)).id },
    }),
    expected: everybody,
  },
  {
    operation: 'Mutation.publishMethodology',
    request: () =>
      Promise.resolve({
        query: publishMethodology,
        variables: { input: { ...methodologyInput(), idempotencyKey: newKey() } },
      }),
    expected: outcomes('FORBIDDEN', { official: 'ALLOWED' }),
  },
  {
    operation: 'Mutation.recordAssessment',
    request: ({ site }) =>
      Promise.resolve({
        query: documents.recordAssessment,
        variables: {
          input: { site, assessedOn: '2026-11-01', scores: scores(), idempotencyKey: newKey() },
        },
      }),
    expected: assessors,
  },
  {
    operation: 'Mutation.withdrawAssessment',
    request: async ({ registry, site }) => ({
      query: documents.withdrawAssessment,
      variables: { id: (await programmeOf(registry).assess(site)).id },
    }),
    expected: assessors,
  },
];
