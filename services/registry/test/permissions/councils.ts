import { documents, newKey, programmeOf, type Answered } from '../programme.ts';
import { everybody, outcomes, type PermissionCase, type World } from './cases.ts';

const coordinators = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED' });
const deciders = { ...coordinators, councilMember: 'ALLOWED' } as const;

async function councilOf(world: World): Promise<string> {
  await programmeOf(world.registry).meeting();
  const answer = await world.registry.ask<{ region: { council: { id: string } } }>(
    '{ region(code: "RU-SMO") { council { id } } }',
  );
  return answer.expectData().region.council.id;
}

/** A new member for each request: a term can be ended once. */
async function memberOf(world: World): Promise<Answered> {
  const input = { council: await councilOf(world), name: 'Проба', role: 'MEMBER', from: '2026-01-01' };
  return programmeOf(world.registry).change(documents.appointCouncilMember, { input });
}

let year = 2_000;

export const councilPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.council',
    request: async (world) => ({
      query: 'query ($id: ID!) { answer: council(id: $id) { id size } }',
      variables: { id: await councilOf(world) },
    }),
    expected: everybody,
  },
  {
    operation: 'Query.council',
    request: async (world) => {
      await councilOf(world);
      return { query: '{ answer: council(region: "RU-SMO") { id } }', variables: {} };
    },
    expected: everybody,
  },
  {
    operation: 'Query.councilDecision',
    request: async ({ registry }) => ({
      query: 'query ($id: ID!) { answer: councilDecision(id: $id) { id number } }',
      variables: { id: (await programmeOf(registry).decide('OTHER')).id },
    }),
    expected: everybody,
  },
  {
    operation: 'Mutation.establishCouncil',
    request: () =>
      Promise.resolve({
        query: documents.establishCouncil,
        variables: { input: { idempotencyKey: newKey(), region: 'RU-SMO', establishedOn: '2020-07-08' } },
      }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.appointCouncilMember',
    request: async (world) => ({
      query: documents.appointCouncilMember,
      variables: {
        input: {
          idempotencyKey: newKey(),
          council: await councilOf(world),
          name: 'Проба',
          role: 'MEMBER',
          from: '2026-01-01',
        },
      },
    }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.endCouncilTerm',
    request: async (world) => ({
      query: 'mutation ($input: EndCouncilTermInput!) { answer: endCouncilTerm(input: $input) { __typename } }',
      variables: { input: { id: (await memberOf(world)).id, to: '2026-02-01' } },
    }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.recordCouncilMeeting',
    // Each in a different year; the quorum does not matter here.
    request: async (world) => ({
      query: documents.recordCouncilMeeting,
      variables: {
        input: {
          idempotencyKey: newKey(),
          council: await councilOf(world),
          heldOn: `${++year}-01-01`,
          present: [],
        },
      },
    }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.recordCouncilDecision',
    request: async ({ registry }) => ({
      query: documents.recordCouncilDecision,
      variables: {
        input: {
          idempotencyKey: newKey(),
          meeting: (await programmeOf(registry).meeting()).id,
          kind: 'OTHER',
          summary: { ru: 'Решили' },
        },
      },
    }),
    expected: deciders,
  },
  {
    operation: 'Mutation.withdrawCouncilDecision',
    request: async ({ registry }) => ({
      query: documents.withdrawCouncilDecision,
      variables: { input: { id: (await programmeOf(registry).decide('OTHER')).id, reason: 'Проба' } },
    }),
    expected: deciders,
  },
];
