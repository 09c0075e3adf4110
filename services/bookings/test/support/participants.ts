import { randomUUID } from 'node:crypto';
import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Viewer } from '@promtour/access/viewer';
import { organizerOf, passOfficerOf } from '@promtour/testkit/viewers';
import { sessionForSale } from './facts.ts';
import { start } from './harness.ts';
import { operations, type Outcome } from './operations.ts';
import type { BookingsService } from './service.ts';

export const consent = { consentVersion: 'participant-2026-1' };
export const guardian = { name: 'Мария Образцова', consentVersion: 'guardian-2026-1' };

/** People of each document level; the session is on 23 December 2026. */
export const people = {
  NAME: { familyName: 'Образцов', givenName: 'Иван', patronymic: 'Петрович', ...consent },
  NAME_BIRTHDATE: { familyName: 'Образцов', givenName: 'Иван', birthDate: '1990-05-20', ...consent },
  CHILD: { familyName: 'Образцова', givenName: 'Анна', birthDate: '2012-05-20', guardian, ...consent },
  PASSPORT: {
    familyName: 'Образцов',
    givenName: 'Иван',
    birthDate: '1990-05-20',
    citizenship: 'RU',
    document: { type: 'RU_PASSPORT', number: '45 10 123456' },
    ...consent,
  },
  FOREIGNER: {
    familyName: 'Example',
    givenName: 'Jane',
    birthDate: '1990-05-20',
    citizenship: 'KZ',
    document: { type: 'FOREIGN_PASSPORT', number: 'N1234567' },
    ...consent,
  },
} as const;

const failures = `__typename ... on UserError { code message } ... on InvalidInput { issues { path code } }
  ... on ParticipantListClosed { reason deadline } ... on ParticipantsNotAdmitted { violations { participant rule limit actual } }`;
const item = `replayed item { id admission passes participantList { documentLevel deadline listed issued refused finalizedAt
  foreignCitizensApprovedAt } }`;

export const documents = {
  submit: `mutation ($input: SubmitParticipantsInput!) { outcome: submitParticipants(input: $input) {
    ${failures} ... on SubmitParticipantsPayload { accepted listed ${item} } } }`,
  import: `mutation ($input: ImportParticipantsInput!) { outcome: importParticipants(input: $input) {
    ${failures} ... on ParticipantImportRejected { rows faults { row field code message } }
    ... on ImportParticipantsPayload { accepted listed ${item} } } }`,
  finalize: `mutation ($input: FinalizeParticipantsInput!) { outcome: finalizeParticipants(input: $input) {
    ${failures} ... on FinalizeParticipantsPayload { ${item} } } }`,
  approve: `mutation ($input: ApproveForeignCitizensInput!) { outcome: approveForeignCitizens(input: $input) {
    __typename ... on UserError { code } ... on PassesNotPossible { reason } ... on ApproveForeignCitizensPayload { ${item} } } }`,
  issue: `mutation ($input: IssuePassesInput!) { outcome: issuePasses(input: $input) {
    __typename ... on UserError { code } ... on PassesNotPossible { reason } ... on IssuePassesPayload { ${item} } } }`,
  refuse: `mutation ($input: RefusePassesInput!) { outcome: refusePasses(input: $input) {
    __typename ... on UserError { code } ... on PassesNotPossible { reason } ... on RefusePassesPayload { ${item} } } }`,
  list: `query ($id: ID!) { booking(id: $id) { items { participantList { listed issued refused }
    participants { id number minor foreignCitizen pass refusalReason consentVersion guardianConsentVersion
      person { familyName givenName patronymic birthDate guardianName citizenship birthPlace
        document { type number issuedBy issuedOn } } } } } }`,
};

const inThirtyDays = new Date(start.getTime() + 30 * 86_400_000);

export type Parties = { readonly host: string; readonly school: string };

/** A booking of a school in an excursion that asks for a list. */
export async function bookedWithList(
  service: Pick<BookingsService, 'hear' | 'ask'>,
  admission: Partial<AdmissionRules>,
  { seats = 4, parties = { host: randomUUID(), school: randomUUID() }, about = {}, startsAt = inThirtyDays } = {},
) {
  const session = sessionForSale(100, { organizationId: parties.host, startsAt });
  await service.hear(...session.events.map((event) => withAdmission(event, admission)));
  const [organizer, officer] = [organizerOf(parties.school), passOfficerOf(parties.host)];
  const api = operations((query, variables, headers) => service.ask(query, variables, headers, organizer));
  const held = await api.hold(session.sessionId, { seats, ...about });
  const [booking, itemId] = [String(held['id']), String(held['itemId'])];
  await api.confirm(booking);
  const send = async (
    document: keyof typeof documents,
    input: Readonly<Record<string, unknown>>,
    viewer: Viewer,
    key: string = randomUUID(),
  ): Promise<Outcome> => {
    const variables = { input: { idempotencyKey: key, item: itemId, ...input } };
    const answer = await service.ask<{ outcome: Outcome }>(documents[document], variables, {}, viewer);
    return answer.expectData().outcome;
  };
  return {
    ...{ session, booking, itemId, organizer, officer, api },
    submit: (participants: readonly object[], about: object = {}, key?: string) =>
      send('submit', { participants, ...about }, organizer, key),
    importTable: (format: 'CSV' | 'XLSX', content: string, about: object = {}) =>
      send('import', { format, content, ...about }, organizer),
    finalize: () => send('finalize', {}, organizer),
    approve: () => send('approve', {}, officer),
    issue: (participants?: readonly string[]) => send('issue', { participants }, officer),
    refuse: (participants: readonly string[] | null, reason = 'SECURITY') =>
      send('refuse', { participants, reason }, officer),
    list: async (viewer: Viewer) => {
      type Item = { readonly participants: readonly Readonly<Record<string, unknown>>[] | null };
      const answer = await service.ask<{ booking: { items: readonly Item[] } | null }>(
        documents.list,
        { id: booking },
        {},
        viewer,
      );
      return answer.expectData().booking?.items[0];
    },
  };
}

export function withAdmission(event: CloudEvent, admission: Partial<AdmissionRules>): CloudEvent {
  const data = event.data as { readonly admission?: object };
  return data.admission === undefined
    ? event
    : { ...event, data: { ...data, admission: { ...data.admission, ageLimit: 0, ...admission } } };
}
