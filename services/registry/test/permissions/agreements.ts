import { official } from '@promtour/testkit/viewers';
import { documents, newKey, programmeOf } from '../programme.ts';
import { everybody, outcomes, type PermissionCase, type World } from './cases.ts';

const coordinators = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED' });

async function signed({ registry }: World): Promise<string> {
  const programme = programmeOf(registry);
  const { id } = await programme.createAgreement();
  await programme.sign(id, '2026-01-01');
  return id;
}

export const updateAgreement = `
  mutation ($input: UpdateAgreementInput!) {
    answer: updateAgreement(input: $input) {
      __typename
      ... on UpdateAgreementPayload {
        agreement { id version status title { ru } measures validUntil region { code } decision { id } }
      }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on AgreementStatusConflict { status nextStatuses }
      ... on DecisionNotUsable { reason }
      ... on VersionConflict { currentVersion }
    }
  }`;

const read = 'query ($id: ID!) { answer: agreement(id: $id) { status } }';

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
      variables: { id: (await programmeOf(registry).createAgreement()).id },
    }),
    expected: outcomes('NOTHING', { anonymous: 'NOTHING', official: 'ALLOWED', coordinator: 'ALLOWED' }),
  },
  {
    operation: 'Mutation.createAgreement',
    request: () =>
      Promise.resolve({
        query: documents.createAgreement,
        variables: {
          input: {
            idempotencyKey: newKey(),
            region: 'RU-SMO',
            title: { ru: 'Соглашение' },
            measures: ['COUNCIL'],
            validUntil: '2030-12-31',
          },
        },
      }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.updateAgreement',
    request: async ({ registry }) => ({
      query: updateAgreement,
      variables: {
        input: { id: (await programmeOf(registry).createAgreement()).id, measures: ['COUNCIL'], expectedVersion: 1 },
      },
    }),
    expected: { ...coordinators, otherCoordinator: 'NOTHING' },
  },
  {
    operation: 'Mutation.signAgreement',
    request: async ({ registry }) => ({
      query: documents.signAgreement,
      variables: {
        input: { id: (await programmeOf(registry).createAgreement()).id, signedOn: '2026-01-01', expectedVersion: 1 },
      },
    }),
    // Other coordinators cannot see the draft.
    expected: { ...coordinators, otherCoordinator: 'NOTHING' },
  },
  {
    operation: 'Mutation.withdrawAgreementSignature',
    // A draft that only the agency has signed.
    request: async ({ registry }) => {
      const programme = programmeOf(registry);
      const { id } = await programme.createAgreement();
      await programme.signAs(official, id, '2026-01-01', 1);
      return { query: documents.withdrawAgreementSignature, variables: { input: { id, expectedVersion: 2 } } };
    },
    expected: { ...coordinators, otherCoordinator: 'NOTHING' },
  },
  {
    operation: 'Mutation.extendAgreement',
    request: async (world) => ({
      query: documents.extendAgreement,
      variables: { input: { id: await signed(world), validUntil: '2031-12-31', expectedVersion: 3 } },
    }),
    expected: coordinators,
  },
  {
    operation: 'Mutation.terminateAgreement',
    request: async (world) => ({
      query: documents.terminateAgreement,
      variables: { input: { id: await signed(world), reason: 'Проверка', expectedVersion: 3 } },
    }),
    expected: coordinators,
  },
];
