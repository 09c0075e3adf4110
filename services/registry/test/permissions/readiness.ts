import { documents, newKey, programmeOf, scores } from '../programme.ts';
import { everybody, outcomes, type PermissionCase } from './cases.ts';

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
    operation: 'Query.readinessAssessment',
    request: async ({ registry, site }) => ({
      query: 'query ($id: ID!) { answer: readinessAssessment(id: $id) { total } }',
      variables: { id: (await programmeOf(registry).assess(site)).id },
    }),
    expected: everybody,
  },
  {
    operation: 'Mutation.publishMethodology',
    // The criteria of the first version, so that the assessments of the other cases go on fitting.
    request: () =>
      Promise.resolve({
        query: `mutation ($input: PublishMethodologyInput!, $key: ID!) {
          answer: publishMethodology(input: $input, idempotencyKey: $key) { __typename ... on Methodology { version } }
        }`,
        variables: {
          input: {
            title: { ru: 'Методика' },
            criteria: scores().map(({ criterion: code }) => ({
              code,
              name: { ru: code },
              critical: code === 'SAFE_ROUTE',
            })),
            stages: [{ code: 'DECISION', name: { ru: 'Решение' } }],
          },
          key: newKey(),
        },
      }),
    expected: outcomes('FORBIDDEN', { official: 'ALLOWED' }),
  },
  {
    operation: 'Mutation.recordAssessment',
    request: ({ site }) =>
      Promise.resolve({
        query: documents.recordAssessment,
        variables: { input: { site, assessedOn: '2026-11-01', scores: scores() }, key: newKey() },
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
