import type { Viewer } from '@promtour/access/viewer';
import { coordinatorOf, official } from '@promtour/testkit/viewers';
import { organizationInput, type TestRegistry } from './registry.ts';

/** The mutations that tests send; each has the alias `answer` for its result. */
export const documents = {
  openRegistryEntry: `mutation ($input: OpenRegistryEntryInput!) {
    answer: openRegistryEntry(input: $input) {
      __typename
      ... on OpenRegistryEntryPayload { replayed registryEntry { id status version } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on RegistryEntryExists { existing { id } }
    }
  }`,
  transitionRegistryEntry: `mutation ($input: TransitionRegistryEntryInput!) {
    answer: transitionRegistryEntry(input: $input) {
      __typename
      ... on TransitionRegistryEntryPayload { registryEntry { id status version suspendedBy } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on TransitionNotAllowed { from to nextStatuses }
      ... on VersionConflict { currentVersion }
      ... on DecisionNotUsable { reason }
    }
  }`,
  transitionRegistryEntries: `mutation ($input: TransitionRegistryEntriesInput!) {
    answer: transitionRegistryEntries(input: $input) {
      __typename
      ... on TransitionRegistryEntriesPayload {
        results {
          __typename
          ... on TransitionRegistryEntryPayload { registryEntry { id } }
          ... on UserError { code }
        }
      }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
    }
  }`,
  establishCouncil: `mutation ($input: EstablishCouncilInput!) {
    answer: establishCouncil(input: $input) {
      __typename
      ... on EstablishCouncilPayload { replayed council { id } }
      ... on UserError { code message }
      ... on CouncilExists { existing { id } }
      ... on InvalidInput { issues { path } }
    }
  }`,
  appointCouncilMember: `mutation ($input: AppointCouncilMemberInput!) {
    answer: appointCouncilMember(input: $input) {
      __typename
      ... on AppointCouncilMemberPayload { replayed member { id name role from to } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
    }
  }`,
  recordCouncilMeeting: `mutation ($input: RecordCouncilMeetingInput!) {
    answer: recordCouncilMeeting(input: $input) {
      __typename
      ... on RecordCouncilMeetingPayload { replayed meeting { id heldOn members present } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on QuorumNotMet { present needed }
    }
  }`,
  recordCouncilDecision: `mutation ($input: RecordCouncilDecisionInput!) {
    answer: recordCouncilDecision(input: $input) {
      __typename
      ... on RecordCouncilDecisionPayload { replayed decision { id number kind takenOn withdrawnAt } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
    }
  }`,
  withdrawCouncilDecision: `mutation ($input: WithdrawCouncilDecisionInput!) {
    answer: withdrawCouncilDecision(input: $input) {
      __typename
      ... on WithdrawCouncilDecisionPayload { decision { id withdrawnAt } }
      ... on UserError { code message }
    }
  }`,
  recordAssessment: `mutation ($input: RecordAssessmentInput!) {
    answer: recordAssessment(input: $input) {
      __typename
      ... on RecordAssessmentPayload { replayed assessment { id status total maximum criticalsMet validUntil } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
    }
  }`,
  withdrawAssessment: `mutation ($id: ID!) {
    answer: withdrawAssessment(input: { id: $id, reason: "Проверка" }) {
      __typename
      ... on WithdrawAssessmentPayload { assessment { id status } }
      ... on UserError { code message }
      ... on AssessmentNotValid { status }
    }
  }`,
  createAgreement: `mutation ($input: CreateAgreementInput!) {
    answer: createAgreement(input: $input) {
      __typename
      ... on CreateAgreementPayload { replayed agreement { id status version } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on DecisionNotUsable { reason }
    }
  }`,
  signAgreement: `mutation ($input: SignAgreementInput!) {
    answer: signAgreement(input: $input) {
      __typename
      ... on SignAgreementPayload {
        agreement {
          id status version signedOn signatures { party signedOn }
          milestones { measure status dueOn doneOn evidence { eventType subject } }
        }
      }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on AgreementStatusConflict { status nextStatuses }
      ... on AgreementSignatureConflict { reason signedBy }
      ... on AgreementOverlaps { agreement { id } }
      ... on VersionConflict { currentVersion }
    }
  }`,
  withdrawAgreementSignature: `mutation ($input: WithdrawAgreementSignatureInput!) {
    answer: withdrawAgreementSignature(input: $input) {
      __typename
      ... on WithdrawAgreementSignaturePayload { agreement { id version status signatures { party } } }
      ... on UserError { code message }
      ... on AgreementSignatureConflict { reason signedBy }
      ... on VersionConflict { currentVersion }
    }
  }`,
  terminateAgreement: `mutation ($input: TerminateAgreementInput!) {
    answer: terminateAgreement(input: $input) {
      __typename
      ... on TerminateAgreementPayload { agreement { id status version } }
      ... on UserError { code message }
      ... on AgreementStatusConflict { status nextStatuses }
    }
  }`,
  extendAgreement: `mutation ($input: ExtendAgreementInput!) {
    answer: extendAgreement(input: $input) {
      __typename
      ... on ExtendAgreementPayload { agreement { id status version } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on AgreementStatusConflict { status nextStatuses }
      ... on AgreementSignatureConflict { reason signedBy }
      ... on AgreementOverlaps { agreement { id } }
    }
  }`,
  liftSuspension: `mutation ($input: LiftSuspensionInput!) {
    answer: liftSuspension(input: $input) {
      __typename
      ... on LiftSuspensionPayload { registryEntry { id status suspendedBy version } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on SuspensionNotLiftable { status suspendedBy }
      ... on DecisionNotUsable { reason }
    }
  }`,
} as const;

export const createSite = `mutation ($input: CreateSiteInput!) {
  answer: createSite(input: $input) {
    __typename
    ... on CreateSitePayload { replayed site { id region { code } timeZone warnings } }
    ... on UserError { code message }
    ... on InvalidInput { issues { path } }
  }
}`;

/** The criteria of the first methodology; critical ones first. */
export const criticals = [
  'SAFE_ROUTE',
  'BRIEFING_TEXT',
  'PPE_STOCK',
  'TRAINED_GUIDE',
  'PASS_PROCESS',
  'EMERGENCY_PLAN',
];
export const others = [
  'CONTENT',
  'VIEWING_POINTS',
  'PHOTO_RULES',
  'TOILETS_AND_CLOAKROOM',
  'ACCESSIBILITY',
  'BOOKING_CONTACT',
];

/** Scores for all criteria: critical ones in full, the others as given. */
export function scores(
  ofOthers: readonly number[] = [2, 2, 2, 2, 2, 2],
  changes: Readonly<Record<string, number>> = {},
) {
  return [...criticals, ...others].map((criterion, nth) => ({
    criterion,
    score: changes[criterion] ?? ofOthers[nth - criticals.length] ?? 2,
    evidence: 'Акт осмотра',
  }));
}

/** A member of a result union, with the selected fields. */
export type Answered = {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
};

let serial = 0;

/** A new idempotency key. */
export function newKey(): string {
  serial += 1;
  return `programme-${serial}`;
}

/** A meeting of each region's council, created once per registry. */
const allMeetings = new WeakMap<TestRegistry, Map<string, Promise<Answered>>>();

function meetingsOf(registry: TestRegistry): Map<string, Promise<Answered>> {
  const known = allMeetings.get(registry) ?? new Map<string, Promise<Answered>>();
  allMeetings.set(registry, known);
  return known;
}

/** Runs the program's operations on one registry, as the agency's official by default. */
export function programmeOf(registry: TestRegistry) {
  function change(document: string, variables: object, viewer: Viewer = official): Promise<Answered> {
    // Documents that still take the key as a separate variable.
    const key = document.includes('$key') ? { key: newKey() } : {};
    return registry.change<Answered>(document, { ...key, ...variables }, viewer);
  }

  const meetings = meetingsOf(registry);
  /** With a chair and two members, who all attended. */
  async function makeMeeting(region: string): Promise<Answered> {
    const established = await change(documents.establishCouncil, { input: { region, establishedOn: '2020-07-08' } });
    const council = (established['existing'] as { id: string } | undefined)?.id ?? established.id;
    const members = [];
    for (const role of ['CHAIR', 'SECRETARY', 'MEMBER']) {
      const input = { council, name: `Член совета ${role}`, role, from: '2020-07-08' };
      members.push((await change(documents.appointCouncilMember, { input })).id);
    }
    const input = { council, heldOn: '2020-08-01', present: members, agenda: ['О реестре'] };
    return change(documents.recordCouncilMeeting, { input });
  }

  const programme = {
    change,
    meeting(region = 'RU-SMO'): Promise<Answered> {
      const known = meetings.get(region) ?? makeMeeting(region);
      meetings.set(region, known);
      return known;
    },
    /** About a new organization of the region, if the kind requires one and none is given. */
    async decide(kind: string, region = 'RU-SMO', ...named: readonly string[]): Promise<Answered> {
      const needed = named.length === 0 && kind !== 'OTHER' && kind !== 'AGREEMENT';
      const organizations = needed ? [(await registry.register(organizationInput({ region }))).id] : named;
      const input = { meeting: (await programme.meeting(region)).id, kind, summary: { ru: 'Решили' }, organizations };
      return change(documents.recordCouncilDecision, { input });
    },
    async open(organization: string, registryKind = 'INDUSTRIAL_ENTERPRISE', region?: string): Promise<Answered> {
      return change(documents.openRegistryEntry, { input: { organization, registry: registryKind, region } });
    },
    to(
      entry: string,
      to: string,
      expectedVersion: number,
      about: { readonly reason?: string; readonly decision?: string } = {},
      viewer?: Viewer,
    ): Promise<Answered> {
      return change(documents.transitionRegistryEntry, { input: { id: entry, to, expectedVersion, ...about } }, viewer);
    },
    async site(organization: string): Promise<string> {
      return (await change(createSite, { input: { organization, name: { ru: 'Площадка' } } })).id;
    },
    assess(site: string, about: object = {}): Promise<Answered> {
      const input = { site, assessedOn: '2026-11-01', scores: scores(), ...about };
      return change(documents.recordAssessment, { input });
    },
    createAgreement(about: object = {}): Promise<Answered> {
      const input = {
        region: 'RU-SMO',
        title: { ru: 'Соглашение о развитии промышленного туризма' },
        measures: ['EXCURSIONS', 'REGIONAL_ROUTES', 'COUNCIL', 'REGISTRY'],
        validUntil: '2030-12-31',
        ...about,
      };
      return change(documents.createAgreement, { input });
    },
    signAs(viewer: Viewer, id: string, signedOn: string, expectedVersion: number): Promise<Answered> {
      return change(documents.signAgreement, { input: { id, signedOn, expectedVersion } }, viewer);
    },
    /** Both parties sign. The terms of the region's earlier agreements are cleared first, so that none overlaps. */
    async sign(id: string, signedOn: string, expectedVersion = 1): Promise<Answered> {
      const [of] = await registry.rows<{ region: string }>(
        'SELECT region_code AS region FROM agreement WHERE id = $1',
        [id],
      );
      const region = of?.region ?? 'RU-SMO';
      await registry.rows('UPDATE agreement_milestone SET term = NULL WHERE region_code = $1 AND term IS NOT NULL', [
        region,
      ]);
      const first = await programme.signAs(coordinatorOf(region), id, signedOn, expectedVersion);
      if (first.__typename !== 'SignAgreementPayload') return first;
      return programme.signAs(official, id, signedOn, expectedVersion + 1);
    },
    /** An organization that is registered in its region's registry. */
    async registered(input = organizationInput()): Promise<{ organization: string; entry: string }> {
      const { id: organization = '' } = await registry.register(input);
      const { id: entry } = await programme.open(organization);
      await programme.to(entry, 'APPLIED', 1);
      await programme.to(entry, 'UNDER_REVIEW', 2);
      const decision = await programme.decide('REGISTER', String(input['region']), organization);
      const answer = await programme.to(entry, 'REGISTERED', 3, { decision: decision.id });
      if (answer.__typename !== 'TransitionRegistryEntryPayload') throw new Error(JSON.stringify(answer));
      return { organization, entry };
    },
  };
  return programme;
}
