import { official } from '@promtour/testkit/viewers';
import { documents, newKey, programmeOf } from '../programme.ts';
import { everybody, outcomes, type PermissionCase, type World } from './cases.ts';

const coordinators = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED' });

async function signed({ registry }: World): Promise<string> {
  const programme = programmeOf(registry);
  const { id } = await programme.draftAgreement();
  await programme.sign(id, '2026-01-01');
  return id;
}

export const changeAgreement = `
  mutation ($id: ID!, $input: ChangeAgreementInput!, $expectedVersion: Int!) {
    answer: changeAgreement(id: $id, input: $input, expectedVersion: $expectedVersion) {
      __typename
      ... on Agreement { id version state title { ru } measures validUntil region { code } decision { id } }
      ... on UserError { code message }
      ... on InvalidInput { path }
      ... on AgreementStateConflict { state allowed }
      ... on DecisionNotUsable { reason }
      ... on VersionConflict { currentVersion }
    }
  }`;

const read = 'query ($id: ID!) { answer: agreement(id: $id) { state } }';

export const agreementPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.agreements',
    request: async (world) => {
      await signed(world);
      return { query: '{ answer: agreements(filter: { regions: ["RU-SMO"] }) { nodes { id } } }', variables: {} };
    },
    expected: everybody,
  },
  {
    operation: 'Query.agreement',
    request: async (world) => ({ query: read, variables: { id: await signed(world) } }),
    expected: everybody,
  },
  {
    operation: 'Query.agreement',
    // A draft.
    request: async ({ registry }) => ({
      query: read,
      variables: { id: (await programmeOf(registry).draftAgreement()).id },
    }),
    expected: outcomes('NOTHING', { anonymous: 'NOTHING', official: 'ALLOWED', coordinator: 'ALLOWED' }),
  },
  {
    operation: 'Mutation.draftAgreement',
    request: () =>
      Promise.resolve({
        query: documents.draftAgreement,
        variables: {
          input: { region: 'RU-SMO', title: { ru: 'Соглашение' }, measures: ['COUNCIL'], validUntil: '2030-12-31' },
          key: newKey(),
        },
      }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.changeAgreement',
    request: async ({ registry }) => ({
      query: changeAgreement,
      variables: {
        id: (await programmeOf(registry).draftAgreement()).id,
        input: { measures: ['COUNCIL'] },
        expectedVersion: 1,
      },
    }),
    expected: { ...coordinators, otherCoordinator: 'NOTHING' },
  },
  {
    operation: 'Mutation.signAgreement',
    request: async ({ registry }) => ({
      query: documents.signAgreement,
      variables: {
        id: (await programmeOf(registry).draftAgreement()).id,
        signedOn: '2026-01-01',
        expectedVersion: 1,
      },
    }),
    // A draft is not there for another region's coordinator.
    expected: { ...coordinators, otherCoordinator: 'NOTHING' },
  },
  {
    operation: 'Mutation.withdrawAgreementSignature',
    // A draft that the agency has signed: the region is told that it has not.
    request: async ({ registry }) => {
      const programme = programmeOf(registry);
      const { id } = await programme.draftAgreement();
      await programme.signAs(official, id, '2026-01-01', 1);
      return { query: documents.withdrawAgreementSignature, variables: { input: { id, expectedVersion: 2 } } };
    },
    expected: { ...coordinators, otherCoordinator: 'NOTHING' },
  },
  {
    operation: 'Mutation.extendAgreement',
    request: async (world) => ({
      query: documents.extendAgreement,
      variables: { id: await signed(world), validUntil: '2031-12-31', expectedVersion: 3 },
    }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.terminateAgreement',
    request: async (world) => ({
      query: documents.terminateAgreement,
      variables: { id: await signed(world), expectedVersion: 3 },
    }),
    expected: coordinators,
  },
];
