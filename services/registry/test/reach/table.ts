import { documents, newKey, programmeOf } from '../programme.ts';
import type { PermissionCase } from '../permissions/cases.ts';
import { createAccessGrant, newClient, newPortal, rotateApiClientSecret } from '../identity/words.ts';
import { asker, type foreign } from './foreign.ts';

type Request = PermissionCase['request'];

/** An input field that refers to a record. */
export type Reach =
  | {
      /** The record of Tula that replaces Smolensk's. */
      readonly names: keyof typeof foreign;
      /** The path in the request's variables, if it differs from the path in the schema. */
      readonly at?: string;
      /** The request, if it is not that of the mutation's first permission case. */
      readonly request?: Request;
      /** The expected error, if it is none of `notTheirs`. */
      readonly refusal?: string;
    }
  /** The reason why any caller of the mutation may refer to any record. */
  | { readonly anybodys: string };

const registerPortalClient: Request = async ({ registry }) => ({
  query: `mutation ($input: CreateApiClientInput!) { answer: createApiClient(input: $input) { __typename } }`,
  variables: {
    input: {
      idempotencyKey: newKey(),
      kind: 'PORTAL',
      name: 'Portal',
      portal: await newPortal(registry),
      scopes: ['bookings:read'],
      regions: ['RU-SMO'],
    },
  },
});

const decidedTransition = 'DecisionNotUsable';

/** Every field that `referencesOf` finds must have a row here, or `reach.api.test.ts` fails. */
export const references: Readonly<Record<string, Reach>> = {
  'createOrganization.input.region': { names: 'region' },
  'createSite.input.organization': { names: 'organization' },
  'createSite.input.region': { names: 'region' },
  'updateOrganization.input.id': { names: 'organization', at: 'id' },
  'setOrganizationContacts.input.id': { names: 'organization', at: 'id' },
  'updateSite.input.id': { names: 'site', at: 'id' },
  'openRegistryEntry.input.organization': { names: 'organization' },
  'openRegistryEntry.input.region': {
    anybodys: 'an organization applies where it likes; whether it is taken on is for that region to say',
  },
  'transitionRegistryEntry.input.id': { names: 'entry' },
  'transitionRegistryEntry.input.decision': {
    names: 'decision',
    refusal: decidedTransition,
    request: async ({ registry }) => {
      const programme = programmeOf(registry);
      const { id = '' } = await registry.register();
      const { id: entry } = await programme.open(id);
      await programme.to(entry, 'APPLIED', 1);
      await programme.to(entry, 'UNDER_REVIEW', 2);
      const decision = (await programme.decide('REGISTER', 'RU-SMO', id)).id;
      return {
        query: documents.transitionRegistryEntry,
        variables: { input: { id: entry, to: 'REGISTERED', expectedVersion: 3, decision } },
      };
    },
  },
  'transitionRegistryEntries.input.transitions.id': {
    names: 'entry',
    request: async ({ registry }) => {
      const { id = '' } = await registry.register();
      const { id: entry } = await programmeOf(registry).open(id);
      return {
        query: documents.transitionRegistryEntries,
        variables: { input: { transitions: [{ id: entry, to: 'APPLIED', expectedVersion: 1 }] } },
      };
    },
  },
  'transitionRegistryEntries.input.transitions.decision': {
    names: 'decision',
    refusal: decidedTransition,
    request: async ({ registry }) => {
      const programme = programmeOf(registry);
      const { id = '' } = await registry.register();
      const { id: entry } = await programme.open(id);
      await programme.to(entry, 'APPLIED', 1);
      await programme.to(entry, 'UNDER_REVIEW', 2);
      const decision = (await programme.decide('REGISTER', 'RU-SMO', id)).id;
      return {
        query: documents.transitionRegistryEntries,
        variables: { input: { transitions: [{ id: entry, to: 'REGISTERED', expectedVersion: 3, decision }] } },
      };
    },
  },
  'liftSuspension.input.id': { names: 'suspended' },
  'liftSuspension.input.decision': {
    names: 'decision',
    refusal: decidedTransition,
    request: async ({ registry }) => {
      const programme = programmeOf(registry);
      const { organization, entry } = await programme.registered();
      await programme.to(entry, 'SUSPENDED', 4, { reason: 'Проба' }, asker);
      const exclusion = (await programme.decide('EXCLUDE', 'RU-SMO', organization)).id;
      await programme.to(entry, 'EXCLUDED', 5, { decision: exclusion }, asker);
      const decision = (await programme.decide('REINSTATE', 'RU-SMO', organization)).id;
      const input = { id: entry, expectedVersion: 6, reason: 'Проба', decision };
      return { query: documents.liftSuspension, variables: { input } };
    },
  },
  'establishCouncil.input.region': { names: 'region' },
  'appointCouncilMember.input.council': { names: 'council' },
  'endCouncilTerm.input.id': { names: 'member' },
  'recordCouncilMeeting.input.council': { names: 'council' },
  // Guests are not recorded, and members of other councils are guests.
  'recordCouncilMeeting.input.present': {
    names: 'member',
    refusal: 'InvalidInput',
    request: async ({ registry }) => {
      await programmeOf(registry).meeting();
      const rows = await registry.rows<{ council: string; id: string }>(
        `SELECT m.id, c.id AS council FROM council_member m JOIN council c ON c.id = m.council_id
          WHERE c.region_code = 'RU-SMO' AND m.from_date <= '2020-09-01'`,
      );
      const present = rows.map(({ id }) => id);
      const input = { council: rows[0]?.council, heldOn: '2020-09-01', present, agenda: ['О реестре'] };
      return {
        query: documents.recordCouncilMeeting,
        variables: { input: { ...input, idempotencyKey: newKey() } },
      };
    },
  },
  'recordCouncilDecision.input.meeting': { names: 'meeting' },
  'recordCouncilDecision.input.organizations': { names: 'organization', refusal: 'InvalidInput' },
  'withdrawCouncilDecision.input.id': { names: 'decision' },
  'createAgreement.input.region': { names: 'region' },
  'createAgreement.input.decision': { names: 'agreementDecision', refusal: 'DecisionNotUsable' },
  'updateAgreement.input.id': { names: 'agreement' },
  'updateAgreement.input.region': { names: 'region' },
  'updateAgreement.input.decision': { names: 'agreementDecision', refusal: 'DecisionNotUsable' },
  'signAgreement.input.id': { names: 'agreement' },
  'withdrawAgreementSignature.input.id': { names: 'agreement' },
  'extendAgreement.input.id': { names: 'agreement' },
  'terminateAgreement.input.id': { names: 'agreement' },
  'recordAssessment.input.site': { names: 'site' },
  'withdrawAssessment.input.id': { names: 'assessment', at: 'id' },
  'createPortal.input.regions': { names: 'region' },
  'updatePortal.input.id': {
    names: 'portal',
    request: async ({ registry }) => ({
      query: 'mutation ($input: UpdatePortalInput!) { answer: updatePortal(input: $input) { __typename } }',
      variables: { input: { id: await newPortal(registry), expectedVersion: 1, name: { ru: 'Другой' } } },
    }),
  },
  'updatePortal.input.regions': { names: 'region' },
  'advanceCooperationLead.input.id': { names: 'lead' },
  'setCooperationLeadValue.input.id': { names: 'lead' },
  'setCooperationLeadVisitor.input.id': { names: 'lead' },
  'setCooperationLeadVisitor.input.organization': {
    anybodys: 'whoever visits comes from anywhere; one that is not shown is not there',
  },
  'createApiClient.input.organization': { names: 'organization' },
  'createApiClient.input.portal': { names: 'portal', request: registerPortalClient },
  'createApiClient.input.regions': { names: 'region', request: registerPortalClient },
  'updateApiClient.input.id': { names: 'client' },
  'updateApiClient.input.regions': {
    names: 'region',
    request: async ({ registry }) => ({
      query: `mutation ($input: UpdateApiClientInput!) { answer: updateApiClient(input: $input) { __typename } }`,
      variables: {
        input: {
          id: (await newClient(registry, { regions: ['RU-SMO'] })).id,
          regions: ['RU-SMO'],
          expectedVersion: 1,
        },
      },
    }),
  },
  'rotateApiClientSecret.input.id': {
    names: 'client',
    request: async ({ registry }) => ({
      query: rotateApiClientSecret,
      variables: {
        input: { idempotencyKey: newKey(), id: (await newClient(registry, { regions: ['RU-SMO'] })).id },
      },
    }),
  },
  'withdrawApiClientSecret.input.id': { names: 'client' },
  'withdrawApiClientSecret.input.secret': { names: 'secret' },
  'revokeApiClient.input.id': { names: 'client' },
  'createAccessGrant.input.organization': { names: 'organization' },
  'createAccessGrant.input.regions': {
    names: 'region',
    request: () =>
      Promise.resolve({
        query: createAccessGrant,
        variables: {
          input: {
            idempotencyKey: newKey(),
            issuer: 'urn:promtour:demo',
            subject: newKey(),
            role: 'COUNCIL_MEMBER',
            regions: ['RU-SMO'],
          },
        },
      }),
  },
  'confirmAccessGrant.input.id': { anybodys: 'confirming is the national agency’s alone, and everything is theirs' },
  'withdrawAccessGrant.input.id': { names: 'grant' },
};
