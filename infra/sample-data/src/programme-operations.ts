import { operation } from './graph.ts';
import type { KeyedInput, Refusal } from './operations.ts';

/** The loader's operations on the registry's programme data: entries, councils, agreements. */

const refusal =
  '__typename ... on UserError { code message } ... on InvalidInput { issues { path } } ... on NotFound { kind }';

type AgreementDraft = {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly signatures: readonly { readonly party: string }[];
};

export const findCouncil = operation<
  { region: string },
  {
    region: {
      agreements: { nodes: readonly (AgreementDraft & { title: { ru: string } })[] };
      council: {
        id: string;
        members: readonly { id: string; role: string }[] | null;
        meetings: { nodes: readonly { id: string }[] };
      } | null;
    } | null;
  }
>(
  'FindCouncil',
  `query FindCouncil($region: RegionCode!) {
    region(code: $region) {
      agreements(first: 100) { nodes { id status version title { ru } signatures { party } } }
      council {
        id
        members { id role }
        meetings(first: 1) { nodes { id } }
      }
    }
  }`,
);

export const establishCouncil = operation<
  KeyedInput<{ region: string; establishedOn: string }>,
  {
    answer:
      | { __typename: 'EstablishCouncilPayload'; council: { id: string } }
      | { __typename: 'CouncilExists'; existing: { id: string } }
      | Refusal;
  }
>(
  'EstablishCouncil',
  `mutation EstablishCouncil($input: EstablishCouncilInput!) {
    answer: establishCouncil(input: $input) {
      __typename ... on UserError { code message } ... on InvalidInput { issues { path } }
      ... on EstablishCouncilPayload { council { id } }
      ... on CouncilExists { existing { id } }
    }
  }`,
);

export const appointCouncilMember = operation<
  KeyedInput<{ council: string; name: string; role: string; from: string }>,
  { answer: { __typename: 'AppointCouncilMemberPayload'; member: { id: string } } | Refusal }
>(
  'AppointCouncilMember',
  `mutation AppointCouncilMember($input: AppointCouncilMemberInput!) {
    answer: appointCouncilMember(input: $input) { ${refusal} ... on AppointCouncilMemberPayload { member { id } } }
  }`,
);

export const recordCouncilMeeting = operation<
  KeyedInput<{ council: string; heldOn: string; present: readonly string[]; agenda: readonly string[] }>,
  { answer: { __typename: 'RecordCouncilMeetingPayload'; meeting: { id: string } } | Refusal }
>(
  'RecordCouncilMeeting',
  `mutation RecordCouncilMeeting($input: RecordCouncilMeetingInput!) {
    answer: recordCouncilMeeting(input: $input) { ${refusal} ... on RecordCouncilMeetingPayload { meeting { id } } }
  }`,
);

export const recordCouncilDecision = operation<
  KeyedInput<{ meeting: string; kind: string; summary: { ru: string; en: string }; organizations: readonly string[] }>,
  { answer: { __typename: 'RecordCouncilDecisionPayload'; decision: { id: string } } | Refusal }
>(
  'RecordCouncilDecision',
  `mutation RecordCouncilDecision($input: RecordCouncilDecisionInput!) {
    answer: recordCouncilDecision(input: $input) { ${refusal} ... on RecordCouncilDecisionPayload { decision { id } } }
  }`,
);

type Entry = {
  readonly id: string;
  readonly status: string;
  readonly version: number;
};

export const openRegistryEntry = operation<
  KeyedInput<{ organization: string; registry: string }>,
  {
    answer:
      | { __typename: 'OpenRegistryEntryPayload'; registryEntry: Entry }
      | { __typename: 'RegistryEntryExists'; existing: Entry }
      | Refusal;
  }
>(
  'OpenRegistryEntry',
  `mutation OpenRegistryEntry($input: OpenRegistryEntryInput!) {
    answer: openRegistryEntry(input: $input) {
      ${refusal}
      ... on OpenRegistryEntryPayload { registryEntry { id status version } }
      ... on RegistryEntryExists { existing { id status version } }
    }
  }`,
);

export const transitionRegistryEntry = operation<
  { input: { id: string; to: string; expectedVersion: number; reason?: string; decision?: string } },
  { answer: { __typename: 'TransitionRegistryEntryPayload'; registryEntry: Entry } | Refusal }
>(
  'TransitionRegistryEntry',
  `mutation TransitionRegistryEntry($input: TransitionRegistryEntryInput!) {
    answer: transitionRegistryEntry(input: $input) {
      ${refusal}
      ... on TransitionRegistryEntryPayload { registryEntry { id status version } }
    }
  }`,
);

export const currentMethodology = operation<object, { currentMethodology: { criteria: readonly { code: string }[] } }>(
  'CurrentMethodology',
  'query CurrentMethodology { currentMethodology { criteria { code } } }',
);

export const recordAssessment = operation<
  KeyedInput<{
    site: string;
    assessedOn: string;
    scores: readonly { criterion: string; score: number; evidence: string }[];
  }>,
  { answer: { __typename: 'RecordAssessmentPayload'; assessment: { id: string } } | Refusal }
>(
  'RecordAssessment',
  `mutation RecordAssessment($input: RecordAssessmentInput!) {
    answer: recordAssessment(input: $input) { ${refusal} ... on RecordAssessmentPayload { assessment { id } } }
  }`,
);

export const createAgreement = operation<
  {
    input: {
      idempotencyKey: string;
      region: string;
      title: { ru: string; en: string };
      measures: readonly string[];
      validUntil: string;
      provenance: { source: string; reference: string };
    };
  },
  { answer: { __typename: 'CreateAgreementPayload'; agreement: AgreementDraft } | Refusal }
>(
  'CreateAgreement',
  `mutation CreateAgreement($input: CreateAgreementInput!) {
    answer: createAgreement(input: $input) {
      __typename ... on UserError { code message } ... on InvalidInput { issues { path } }
      ... on CreateAgreementPayload { agreement { id status version signatures { party } } }
    }
  }`,
);

export const signAgreement = operation<
  { input: { id: string; signedOn: string; expectedVersion: number } },
  { answer: { __typename: 'SignAgreementPayload'; agreement: AgreementDraft } | Refusal }
>(
  'SignAgreement',
  `mutation SignAgreement($input: SignAgreementInput!) {
    answer: signAgreement(input: $input) {
      ${refusal} ... on SignAgreementPayload { agreement { id status version signatures { party } } }
    }
  }`,
);

export const findPortal = operation<object, { portals: { nodes: readonly { id: string; code: string }[] } }>(
  'FindPortal',
  'query FindPortal { portals(first: 100) { nodes { id code } } }',
);

export const createPortal = operation<
  KeyedInput<{
    code: string;
    name: { ru: string; en: string };
    regions: readonly string[];
    languages: readonly string[];
  }>,
  { answer: { readonly __typename: 'CreatePortalPayload'; readonly portal: { readonly id: string } } | Refusal }
>(
  'CreatePortal',
  `mutation CreatePortal($input: CreatePortalInput!) {
    answer: createPortal(input: $input) {
      __typename ... on UserError { code message } ... on InvalidInput { issues { path } }
      ... on CreatePortalPayload { portal { id } }
    }
  }`,
);

export const createApiClient = operation<
  KeyedInput<{
    kind: string;
    name: string;
    organization?: string;
    portal?: string;
    scopes: readonly string[];
    regions?: readonly string[];
  }>,
  { answer: { __typename: 'CreateApiClientPayload' } | Refusal }
>(
  'CreateApiClient',
  `mutation CreateApiClient($input: CreateApiClientInput!) {
    answer: createApiClient(input: $input) {
      __typename ... on UserError { code message } ... on InvalidInput { issues { path } }
    }
  }`,
);

export const createAccessGrant = operation<
  KeyedInput<{ issuer: string; subject: string; role: string; organization: string }>,
  { answer: { __typename: 'CreateAccessGrantPayload' } | { __typename: 'AccessGrantExists' } | Refusal }
>(
  'CreateAccessGrant',
  `mutation CreateAccessGrant($input: CreateAccessGrantInput!) {
    answer: createAccessGrant(input: $input) {
      __typename ... on UserError { code message } ... on InvalidInput { issues { path } }
    }
  }`,
);
