import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { textsInIdempotencyRecords } from '@promtour/testkit/idempotency-records';
import {
  everyActor,
  mutationsWithKey,
  outcomeOf,
  outcomes,
  rootFields,
  viewerOf,
  type Actor,
  type Outcome,
} from '@promtour/testkit/permissions';
import { referencesOf } from '@promtour/testkit/references';
import { agencyClient, coordinatorOf, managerOf, portalClient } from '@promtour/testkit/viewers';
import type { Viewer } from '@promtour/access/viewer';
import { published, sessionForSale } from './support/facts.ts';
import { codeOf } from './support/gate.ts';
import { feedbackLink } from './support/feedback.ts';
import { holdInput, type Outcome as Answer } from './support/operations.ts';
import { start } from './support/harness.ts';
import { people, withAdmission } from './support/participants.ts';
import { startBookings, type BookingsService } from './support/service.ts';

type Request = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
type Case = {
  readonly operation: string;
  readonly of: string;
  readonly request: () => Promise<Request>;
  readonly expected: Readonly<Record<Actor, Outcome>>;
};

/** The host is a plant of Smolensk; what the portal and the agency of Tula booked there is what all is about. */
const host = randomUUID();
const agency = randomUUID();
const parties = { organization: host, otherOrganization: agency };
const portal = viewerOf('portal', parties);

let service: BookingsService;
let session: string;
let startsAt: Date;
let booking: string;

beforeAll(async () => {
  service = await startBookings();
  ({ sessionId: session, startsAt } = await service.openSession(10_000, { organizationId: host }));
  booking = await held(portal);
  await logPersonalData();
});

/** A reading of the host's list, and a destruction. */
async function logPersonalData(): Promise<void> {
  await service.sql(
    `INSERT INTO personal_data_access (id, subject_id, booking_id, field_set, organization_id, read_by, purpose, read_at)
     VALUES (gen_random_uuid(), gen_random_uuid(), $1, 'PARTICIPANT', $2, 'test', 'PASS_OFFICE', now())`,
    [booking, host],
  );
  await service.sql(
    `INSERT INTO personal_data_destruction (id, booking_id, subjects, categories, ground, destroyed_by, destroyed_at)
     VALUES (gen_random_uuid(), $1, ARRAY[gen_random_uuid()], ARRAY['NAME'], 'RETENTION', 'test', now())`,
    [booking],
  );
}

afterEach(() => {
  service.clock.set(start);
});
afterAll(() => service.stop());

async function held(viewer: Viewer): Promise<string> {
  const answer = await service.ask<{ answer: Answer }>(holding, holdVariables(), {}, viewer);
  return (answer.expectData().answer['booking'] as { id: string }).id;
}

async function confirmed(viewer: Viewer): Promise<string> {
  const id = await held(viewer);
  (await service.ask(confirming, { id, key: randomUUID() }, {}, viewer)).expectData();
  return id;
}

/** A booking whose session has begun: until the test is over, it is that time. */
async function begun(viewer: Viewer): Promise<string> {
  const id = await confirmed(viewer);
  service.clock.set(startsAt);
  return id;
}

/** A booking that its host has to accept. */
async function requested(viewer: Viewer): Promise<string> {
  const facts = await service.openSession(10, { organizationId: host });
  await service.hear(published(facts, 1, 2, { bookingMode: 'ON_REQUEST' }));
  const input = holdInput(facts.sessionId);
  const answer = await service.ask<{ answer: Answer }>(holding, { input }, {}, viewer);
  const { id } = answer.expectData().answer['booking'] as { id: string };
  (await service.ask(confirming, { id, key: randomUUID() }, {}, viewer)).expectData();
  return id;
}

/** An item of a portal whose host asks for a list. */
async function listed(until: 'EMPTY' | 'ENTERED' | 'FINAL'): Promise<string> {
  listSession ??= (async () => {
    const facts = sessionForSale(10_000, { organizationId: host });
    await service.hear(...facts.events.map((event) => withAdmission(event, { documentLevel: 'NAME' })));
    return facts.sessionId;
  })();
  const input = holdInput(await listSession);
  const answer = await service.ask<{ answer: Answer }>(holding, { input }, {}, portal);
  const { id } = answer.expectData().answer['booking'] as { id: string };
  (await service.ask(confirming, { id, key: randomUUID() }, {}, portal)).expectData();
  const item = await itemOf(id);
  if (until !== 'EMPTY') await enter(item, 'submitParticipants', { participants: [people.NAME] });
  if (until === 'FINAL') await enter(item, 'finalizeParticipants', {});
  return item;
}

let listSession: Promise<string> | undefined;

async function enter(item: string, mutation: string, about: object): Promise<void> {
  const { query, variables } = onList(mutation, item, about);
  (await service.ask(query, variables, {}, portal)).expectData();
}

function onList(mutation: string, item: string, about: object = {}): Request {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return {
    query: `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename } }`,
    variables: { input: { idempotencyKey: randomUUID(), item, ...about } },
  };
}

async function itemOf(id: string): Promise<string> {
  const [item] = await service.sql<{ id: string }>('SELECT id FROM booking_item WHERE booking_id = $1', [id]);
  return item?.id ?? '';
}

async function redeemed(viewer: Viewer): Promise<string> {
  const id = await begun(viewer);
  (await service.ask(redeeming, { id, key: randomUUID() })).expectData();
  return id;
}

const holding = `mutation ($input: HoldBookingInput!) {
  answer: holdBooking(input: $input) { __typename ... on HoldBookingPayload { booking { id } } }
}`;
const holdVariables = () => ({ input: holdInput(session) });
const confirming = `mutation ($id: ID!, $key: String!) {
  answer: confirmBooking(input: { id: $id, idempotencyKey: $key }) { __typename ... on ConfirmBookingPayload { booking { id } } }
}`;
const cancelling = `mutation ($id: ID!, $key: String!) {
  answer: cancelBooking(input: { id: $id, idempotencyKey: $key }) { __typename ... on CancelBookingPayload { booking { id } } }
}`;
const correcting = `mutation ($id: ID!, $key: String!) {
  answer: correctAttendance(input: { id: $id, attended: 2, reason: "Counted", idempotencyKey: $key }) { __typename }
}`;
const redeeming = `mutation ($id: ID!, $key: String!) {
  answer: redeemBooking(input: { id: $id, attended: 1, briefingSigned: true, idempotencyKey: $key }) { __typename ... on RedeemBookingPayload { booking { id } } }
}`;

const extending = `mutation ($id: ID!, $key: String!) {
  answer: extendBooking(input: { id: $id, minutes: 60, idempotencyKey: $key }) { __typename }
}`;
const accepting = `mutation ($id: ID!, $key: String!) {
  answer: acceptBooking(input: { id: $id, idempotencyKey: $key }) { __typename }
}`;
const rejecting = `mutation ($id: ID!, $key: String!) {
  answer: rejectBooking(input: { id: $id, reason: NO_CAPACITY, idempotencyKey: $key }) { __typename }
}`;
const naming = `mutation ($id: ID!, $key: String!) {
  answer: setSupplierReference(input: { id: $id, supplierReference: "ours", idempotencyKey: $key }) { __typename }
}`;
const changing = `mutation ($id: ID!, $item: ID!, $key: String!) {
  answer: changeBooking(input: { id: $id, items: [{ item: $item, units: [{ type: ADULT, count: 3 }] }], idempotencyKey: $key }) {
    __typename
  }
}`;
const quoting = `query ($session: ID!) {
  answer: quoteBooking(input: { items: [{ session: $session, units: [{ type: ADULT, count: 2 }] }] }) { __typename }
}`;

const reissuing = `mutation ($item: ID!, $key: String!) {
  answer: reissueVouchers(input: { item: $item, idempotencyKey: $key }) { __typename ... on ReissueVouchersPayload { item { id } } }
}`;
const checkingIn = `mutation ($session: ID!, $code: String!, $nonce: String!) {
  answer: checkIn(input: { session: $session, code: $code, nonce: $nonce }) { __typename ... on CheckInPayload { checkIn { item { id } } } }
}`;
const uploading = `mutation ($session: ID!, $code: String!, $nonce: String!, $at: DateTime!) {
  answer: uploadScans(input: { device: "gate", scans: [{ session: $session, code: $code, nonce: $nonce, scannedAt: $at }] }) {
    __typename ... on UploadScansPayload { outcomes { checkIn { item { id } } } }
  }
}`;
const walkingIn = `mutation ($session: ID!, $key: String!) {
  answer: admitWalkIn(input: {
    session: $session, originRegion: "RU-MOW", units: [{ type: ADULT, count: 1 }], idempotencyKey: $key
  }) { __typename ... on AdmitWalkInPayload { item { id } } }
}`;
const briefing = `mutation ($item: ID!) {
  answer: signBriefing(input: { item: $item, people: 1, language: "ru" }) { __typename ... on SignBriefingPayload { item { id } } }
}`;

const submitting = 'mutation ($input: SubmitFeedbackInput!) { answer: submitFeedback(input: $input) { __typename } }';

const allotting = `mutation ($input: CreateAllotmentInput!) {
  answer: createAllotment(input: $input) { __typename ... on CreateAllotmentPayload { allotments { id } } }
}`;
const allotVariables = (sessionId: string, to: string) => ({
  input: { idempotencyKey: randomUUID(), session: sessionId, agency: to, seats: 2, releaseDaysBefore: 7 },
});
const changingAllotment = `mutation ($id: ID!) {
  answer: updateAllotment(input: { id: $id, expectedVersion: 1, seats: 3 }) { __typename }
}`;
const releasing =
  'mutation ($id: ID!) { answer: releaseAllotment(input: { id: $id, expectedVersion: 1 }) { __typename } }';
const blocking = `mutation ($session: ID!, $key: String!) {
  answer: updateInventory(input: { session: $session, blocked: 1, idempotencyKey: $key }) { __typename }
}`;
const waiting = `mutation ($input: JoinWaitlistInput!) {
  answer: joinWaitlist(input: $input) { __typename ... on JoinWaitlistPayload { entry { id } } }
}`;
const leaving = `mutation ($id: ID!, $key: String!) {
  answer: leaveWaitlist(input: { id: $id, idempotencyKey: $key }) { __typename }
}`;

const importingVisits = 'mutation ($input: ImportVisitsInput!) { answer: importVisits(input: $input) { __typename } }';
const visitsOf = (excursion: string) => ({
  input: {
    idempotencyKey: randomUUID(),
    format: 'CSV',
    content: `excursion,month,sessions,capacity,visitors\n${excursion},2025-03,4,80,61`,
  },
});

async function excursionOf(id: string): Promise<string> {
  const [row] = await service.sql<{ id: string }>(
    'SELECT excursion_id AS id FROM session_inventory WHERE session_id = $1',
    [id],
  );
  return row?.id ?? '';
}

/** An allotment of the host to an agency. */
async function allotted(to: string): Promise<string> {
  const { sessionId } = await service.openSession(10, { organizationId: host });
  const answer = await service.ask<{ answer: { allotments: { id: string }[] } }>(
    allotting,
    allotVariables(sessionId, to),
  );
  return answer.expectData().answer.allotments[0]?.id ?? '';
}

/** A wait for a session of the host that is sold out. */
async function waitInput() {
  const { sessionId } = await service.openSession(2, { organizationId: host });
  (await service.ask(holding, { input: holdInput(sessionId) })).expectData();
  const { items, ...input } = holdInput(sessionId);
  return { ...input, item: items[0] };
}

async function waits(viewer: Viewer): Promise<string> {
  const answer = await service.ask<{ answer: { entry: { id: string } } }>(
    waiting,
    { input: await waitInput() },
    {},
    viewer,
  );
  return answer.expectData().answer.entry.id;
}

const readers = outcomes('NOTHING', {
  official: 'ALLOWED',
  coordinator: 'ALLOWED',
  manager: 'ALLOWED',
  enterprise: 'ALLOWED',
  portal: 'ALLOWED',
  councilMember: 'FORBIDDEN',
  dashboard: 'FORBIDDEN',
});
const bookers = outcomes('FORBIDDEN', { official: 'ALLOWED', portal: 'ALLOWED', agency: 'ALLOWED' });
/** The booker and the host. */
const settlers: typeof bookers = {
  ...bookers,
  manager: 'ALLOWED',
  enterprise: 'ALLOWED',
  agency: 'NOTHING',
  otherManager: 'NOTHING',
};
/** The booker alone. */
const owners = outcomes('FORBIDDEN', { official: 'ALLOWED', portal: 'ALLOWED', agency: 'NOTHING' });
/** The host records attendance. */
const receivers = outcomes('FORBIDDEN', {
  official: 'ALLOWED',
  manager: 'ALLOWED',
  enterprise: 'ALLOWED',
  otherManager: 'NOTHING',
});

const listEntries = outcomes('FORBIDDEN', { portal: 'ALLOWED', agency: 'NOTHING' });
/** The pass office of the host. The agency's official has the scope, and no list. */
const passOffices = outcomes('FORBIDDEN', { enterprise: 'ALLOWED' });
/** The host manages its seats; sessions are public, so another host learns that this one is not its own. */
const hosts = outcomes('FORBIDDEN', { official: 'ALLOWED', manager: 'ALLOWED', enterprise: 'ALLOWED' });

const cases: readonly Case[] = [
  {
    operation: 'Query.consentTexts',
    of: 'all lists',
    request: () => Promise.resolve({ query: '{ answer: consentTexts { version } }', variables: {} }),
    expected: outcomes('ALLOWED'),
  },
  {
    operation: 'Mutation.erasePersonalData',
    of: 'a portal’s booking',
    request: async () => ({
      query: 'mutation ($id: ID!) { answer: erasePersonalData(input: { booking: $id }) { __typename } }',
      variables: { id: await confirmed(portal) },
    }),
    expected: outcomes('FORBIDDEN', { official: 'ALLOWED', portal: 'ALLOWED', agency: 'NOTHING' }),
  },
  {
    operation: 'Mutation.submitParticipants',
    of: 'a portal’s item',
    request: async () => onList('submitParticipants', await listed('EMPTY'), { participants: [people.NAME] }),
    expected: listEntries,
  },
  {
    operation: 'Mutation.importParticipants',
    of: 'a portal’s item',
    request: async () =>
      onList('importParticipants', await listed('EMPTY'), {
        format: 'CSV',
        content: 'family name,given name,consent\nDoe,Jane,participant-2026-1',
      }),
    expected: listEntries,
  },
  {
    operation: 'Mutation.finalizeParticipants',
    of: 'a portal’s list',
    request: async () => onList('finalizeParticipants', await listed('ENTERED')),
    expected: listEntries,
  },
  {
    operation: 'Mutation.approveForeignCitizens',
    of: 'a portal’s list',
    request: async () => onList('approveForeignCitizens', await listed('FINAL')),
    expected: passOffices,
  },
  {
    operation: 'Mutation.issuePasses',
    of: 'a portal’s list',
    request: async () => onList('issuePasses', await listed('FINAL')),
    expected: passOffices,
  },
  {
    operation: 'Mutation.refusePasses',
    of: 'a portal’s list',
    request: async () => onList('refusePasses', await listed('FINAL'), { reason: 'OTHER' }),
    expected: passOffices,
  },
  {
    operation: 'Query.booking',
    of: 'a portal’s',
    request: () =>
      Promise.resolve({ query: 'query ($id: ID!) { answer: booking(id: $id) { id } }', variables: { id: booking } }),
    expected: readers,
  },
  {
    operation: 'Query.bookings',
    of: 'a portal’s',
    request: () =>
      Promise.resolve({
        query: 'query ($sessions: [ID!]) { answer: bookings(filter: { sessions: $sessions }) { nodes { id } } }',
        variables: { sessions: [session] },
      }),
    // Expected results are stated below, whether or not the agency has its own holds by then.
    expected: { ...readers, agency: 'ALLOWED' },
  },
  {
    operation: 'Query.personalDataAccesses',
    of: 'the host’s pass office',
    request: () => Promise.resolve({ query: '{ answer: personalDataAccesses { nodes { id } } }', variables: {} }),
    expected: outcomes('FORBIDDEN', {
      official: 'ALLOWED',
      enterprise: 'ALLOWED',
      dashboard: 'ALLOWED',
      coordinator: 'NOTHING',
      otherCoordinator: 'NOTHING',
    }),
  },
  {
    operation: 'Query.personalDataDestructions',
    of: 'all bookings',
    request: () => Promise.resolve({ query: '{ answer: personalDataDestructions { nodes { id } } }', variables: {} }),
    expected: outcomes('FORBIDDEN', {
      official: 'ALLOWED',
      dashboard: 'ALLOWED',
      coordinator: 'NOTHING',
      otherCoordinator: 'NOTHING',
    }),
  },
  {
    operation: 'Mutation.holdBooking',
    of: 'anybody’s session',
    request: () => Promise.resolve({ query: holding, variables: holdVariables() }),
    expected: bookers,
  },
  {
    operation: 'Mutation.confirmBooking',
    of: 'a portal’s hold',
    request: async () => ({ query: confirming, variables: { id: await held(portal), key: randomUUID() } }),
    expected: settlers,
  },
  {
    operation: 'Mutation.cancelBooking',
    of: 'a portal’s hold',
    request: async () => ({ query: cancelling, variables: { id: await held(portal), key: randomUUID() } }),
    expected: settlers,
  },
  {
    operation: 'Query.quoteBooking',
    of: 'anybody’s session',
    request: () => Promise.resolve({ query: quoting, variables: { session } }),
    expected: outcomes('ALLOWED'),
  },
  {
    operation: 'Mutation.extendBooking',
    of: 'a portal’s hold',
    request: async () => ({ query: extending, variables: { id: await held(portal), key: randomUUID() } }),
    expected: owners,
  },
  {
    operation: 'Mutation.changeBooking',
    of: 'a portal’s hold',
    request: async () => {
      const id = await held(portal);
      return { query: changing, variables: { id, item: await itemOf(id), key: randomUUID() } };
    },
    expected: settlers,
  },
  {
    operation: 'Mutation.acceptBooking',
    of: 'a portal’s request',
    request: async () => ({ query: accepting, variables: { id: await requested(portal), key: randomUUID() } }),
    expected: receivers,
  },
  {
    operation: 'Mutation.rejectBooking',
    of: 'a portal’s request',
    request: async () => ({ query: rejecting, variables: { id: await requested(portal), key: randomUUID() } }),
    expected: receivers,
  },
  {
    operation: 'Mutation.setSupplierReference',
    of: 'a portal’s booking',
    request: async () => ({ query: naming, variables: { id: await confirmed(portal), key: randomUUID() } }),
    expected: receivers,
  },
  {
    operation: 'Mutation.redeemBooking',
    of: 'a portal’s booking',
    request: async () => ({ query: redeeming, variables: { id: await begun(portal), key: randomUUID() } }),
    expected: receivers,
  },
  {
    operation: 'Mutation.correctAttendance',
    of: 'a portal’s booking',
    request: async () => ({ query: correcting, variables: { id: await redeemed(portal), key: randomUUID() } }),
    expected: receivers,
  },
  {
    operation: 'Mutation.reissueVouchers',
    of: 'a portal’s booking',
    request: async () => ({
      query: reissuing,
      variables: { item: await itemOf(await confirmed(portal)), key: randomUUID() },
    }),
    expected: settlers,
  },
  {
    operation: 'Mutation.checkIn',
    of: 'a portal’s booking',
    request: async () => ({
      query: checkingIn,
      variables: { session, code: codeOf(await itemOf(await begun(portal))), nonce: randomUUID() },
    }),
    expected: receivers,
  },
  {
    operation: 'Mutation.uploadScans',
    of: 'a portal’s booking',
    request: async () => ({
      query: uploading,
      variables: { session, code: codeOf(await itemOf(await begun(portal))), nonce: randomUUID(), at: startsAt },
    }),
    expected: receivers,
  },
  {
    operation: 'Mutation.signBriefing',
    of: 'a portal’s booking',
    request: async () => ({ query: briefing, variables: { item: await itemOf(await begun(portal)) } }),
    expected: receivers,
  },
  {
    operation: 'Mutation.admitWalkIn',
    of: 'the host’s session',
    request: () => {
      service.clock.set(startsAt);
      return Promise.resolve({ query: walkingIn, variables: { session, key: randomUUID() } });
    },
    expected: receivers,
  },
  {
    operation: 'Query.checkInManifest',
    of: 'the host',
    request: () =>
      Promise.resolve({
        query: `query ($host: ID!) {
          answer: checkInManifest(date: "2026-12-23", device: "gate", organization: $host) { keyId }
        }`,
        variables: { host },
      }),
    expected: receivers,
  },
  {
    operation: 'Mutation.createFeedbackLinks',
    of: 'a portal’s visit',
    request: async () => ({
      query: `mutation ($item: ID!, $key: String!) {
        answer: createFeedbackLinks(input: { item: $item, count: 1, idempotencyKey: $key }) { __typename } }`,
      variables: { item: await itemOf(await redeemed(portal)), key: randomUUID() },
    }),
    expected: settlers,
  },
  {
    operation: 'Mutation.revokeFeedbackLinks',
    of: 'a portal’s visit',
    request: async () => ({
      query: 'mutation ($item: ID!) { answer: revokeFeedbackLinks(input: { item: $item }) { __typename } }',
      variables: { item: await itemOf(await redeemed(portal)) },
    }),
    expected: settlers,
  },
  {
    operation: 'Mutation.updateInventory',
    of: 'a host’s session',
    request: () => Promise.resolve({ query: blocking, variables: { session, key: randomUUID() } }),
    expected: hosts,
  },
  {
    operation: 'Query.allotments',
    of: 'the host’s to the agency',
    request: async () => {
      await allotted(agency);
      return { query: '{ answer: allotments { nodes { id } } }', variables: {} };
    },
    expected: { ...readers, portal: 'NOTHING', agency: 'ALLOWED', otherManager: 'ALLOWED' },
  },
  {
    operation: 'Mutation.createAllotment',
    of: 'a host’s session',
    request: async () => {
      const { sessionId } = await service.openSession(10, { organizationId: host });
      return { query: allotting, variables: allotVariables(sessionId, agency) };
    },
    expected: hosts,
  },
  {
    operation: 'Mutation.updateAllotment',
    of: 'a host’s to a third party',
    request: async () => ({ query: changingAllotment, variables: { id: await allotted(randomUUID()) } }),
    expected: { ...hosts, otherManager: 'NOTHING' },
  },
  {
    operation: 'Mutation.releaseAllotment',
    of: 'a host’s to a third party',
    request: async () => ({ query: releasing, variables: { id: await allotted(randomUUID()) } }),
    expected: { ...hosts, otherManager: 'NOTHING' },
  },
  {
    operation: 'Query.waitlistEntries',
    of: 'a portal’s',
    request: async () => {
      await waits(portal);
      return { query: '{ answer: waitlistEntries { nodes { id } } }', variables: {} };
    },
    expected: readers,
  },
  {
    operation: 'Mutation.joinWaitlist',
    of: 'anybody’s session',
    request: async () => ({ query: waiting, variables: { input: await waitInput() } }),
    expected: bookers,
  },
  {
    operation: 'Mutation.leaveWaitlist',
    of: 'a portal’s wait',
    request: async () => ({ query: leaving, variables: { id: await waits(portal), key: randomUUID() } }),
    expected: owners,
  },
  {
    operation: 'Query.reconciliation',
    of: 'a portal’s booking at the host',
    request: async () => {
      await confirmed(portal);
      return {
        query:
          'query ($filter: ReconciliationFilter!) { answer: reconciliation(filter: $filter) { nodes { retail { amount } } } }',
        variables: { filter: { visited: { from: '2026-12-01', to: '2026-12-31' }, organizations: [host] } },
      };
    },
    expected: { ...readers, coordinator: 'NOTHING' },
  },
  {
    operation: 'Mutation.createReconciliationExport',
    of: 'what the caller sees',
    request: () =>
      Promise.resolve({
        query: `mutation ($key: String!) {
          answer: createReconciliationExport(
            input: { idempotencyKey: $key, filter: { visited: { from: "2026-12-01", to: "2026-12-31" } } }
          ) { __typename } }`,
        variables: { key: randomUUID() },
      }),
    expected: outcomes('ALLOWED', { anonymous: 'UNAUTHENTICATED', councilMember: 'FORBIDDEN', dashboard: 'FORBIDDEN' }),
  },
  {
    operation: 'Query.visitHistory',
    of: 'the host',
    request: async () => {
      const excursion = await excursionOf(session);
      (await service.ask(importingVisits, visitsOf(excursion))).expectData();
      return {
        query:
          'query ($excursion: ID!) { answer: visitHistory(filter: { excursions: [$excursion] }) { nodes { month } } }',
        variables: { excursion },
      };
    },
    expected: { ...readers, portal: 'NOTHING' },
  },
  {
    operation: 'Query.visitTotals',
    of: 'what the caller sees',
    request: () =>
      Promise.resolve({
        query: `{ answer: visitTotals(filter: { period: { from: "2026-01-01", to: "2026-12-31" } }) { rows { attended } } }`,
        variables: {},
      }),
    // Their rows are those that the caller reaches, as visit-history.api shows.
    expected: outcomes('ALLOWED', { anonymous: 'UNAUTHENTICATED', councilMember: 'FORBIDDEN', dashboard: 'FORBIDDEN' }),
  },
  {
    operation: 'Mutation.importVisits',
    of: 'what the caller hosts',
    request: async () => ({ query: importingVisits, variables: visitsOf(await excursionOf(session)) }),
    // Another host gets the faults of the table.
    expected: { ...hosts, otherManager: 'ALLOWED' },
  },
  {
    operation: 'Mutation.deleteVisitHistory',
    of: 'a host’s excursion',
    request: async () => ({
      query: `mutation ($excursion: ID!, $key: String!) {
        answer: deleteVisitHistory(input: { excursion: $excursion, from: "2025-03", to: "2025-03", idempotencyKey: $key }) {
          __typename } }`,
      variables: { excursion: await excursionOf(session), key: randomUUID() },
    }),
    expected: hosts,
  },
  {
    operation: 'Query.feedback',
    of: 'about the host',
    request: async () => {
      const input = { token: await feedbackLink(service, { organization: host }), nps: 9 };
      (await service.ask(submitting, { input })).expectData();
      return { query: 'query { answer: feedback { nodes { nps } } }', variables: {} };
    },
    expected: { ...readers, coordinator: 'NOTHING', portal: 'NOTHING' },
  },
  {
    operation: 'Mutation.submitFeedback',
    of: 'a link that the visitor has',
    request: async () => ({
      query: submitting,
      variables: { input: { token: await feedbackLink(service, { organization: host }), nps: 9 } },
    }),
    expected: outcomes('ALLOWED'),
  },
];

describe('permissions', () => {
  beforeAll(() => held(viewerOf('agency', parties)));

  it('cover every query and mutation', async () => {
    const operations = rootFields(await readSubgraphSdl(new URL('../', import.meta.url)));
    expect(cases.map(({ operation }) => operation).sort()).toEqual([...operations].sort());
  });

  // The other organization's manager is a colleague of the agency, and sees what it booked.
  const expectedOf = ({ operation, expected }: Case, actor: Actor) =>
    operation === 'Query.bookings' && actor === 'otherManager' ? 'ALLOWED' : expected[actor];

  const rows = cases.flatMap((one) => everyActor.map((actor) => [`${one.operation} (${one.of})`, actor, one] as const));
  it.each(rows)('%s by %s', async (_, actor, one) => {
    const { query, variables } = await one.request();
    const answer = await service.ask<{ answer: unknown }>(query, variables, {}, viewerOf(actor, parties));
    expect({ outcome: outcomeOf(answer), answer: answer.text }).toEqual({
      outcome: expectedOf(one, actor),
      answer: answer.text,
    });
  });

  it('no recorded answer contains client input', async () => {
    const { texts, operations } = await textsInIdempotencyRecords((text, values) => service.sql(text, values));
    expect(texts).toEqual([]);
    const keyed = mutationsWithKey(await readSubgraphSdl(new URL('../', import.meta.url)));
    expect(operations.toSorted()).toEqual(keyed.toSorted());
  });
});

/**
 * Every place of an input that names a record: who of those above has the scopes and is refused since the record is not theirs; or why
 * every caller of the mutation may name any.
 */
const triedElsewhere = { anybodys: 'no other actor of this test has the scope; participants.api tries another host’s' };
const reach: Readonly<Record<string, Actor | { readonly anybodys: string }>> = {
  'erasePersonalData.input.booking': 'agency',
  'erasePersonalData.input.participant': { anybodys: 'as its booking; data-retention.api tries one of another booker' },
  'submitParticipants.input.item': 'agency',
  'importParticipants.input.item': 'agency',
  'finalizeParticipants.input.item': 'agency',
  'approveForeignCitizens.input.item': triedElsewhere,
  'issuePasses.input.item': triedElsewhere,
  'issuePasses.input.participants': triedElsewhere,
  'refusePasses.input.item': triedElsewhere,
  'refusePasses.input.participants': triedElsewhere,
  'holdBooking.input.items.session': {
    anybodys: 'seats are for sale; within the regions of the credential, as is tried below',
  },
  'joinWaitlist.input.item.session': { anybodys: 'as for a hold' },
  'joinWaitlist.input.originRegion': { anybodys: 'visitors come from anywhere' },
  'joinWaitlist.input.visitingOrganization': { anybodys: 'whoever visits comes from anywhere' },
  'leaveWaitlist.input.id': 'agency',
  'updateInventory.input.session': { anybodys: 'sessions are public; other hosts get the error FORBIDDEN' },
  'createAllotment.input.session': { anybodys: 'sessions are public; other hosts get the error FORBIDDEN' },
  'createAllotment.input.excursion': { anybodys: 'its sessions are public; other hosts get the error FORBIDDEN' },
  'createAllotment.input.agency': { anybodys: 'a host chooses its agencies among all organizations' },
  'updateAllotment.input.id': 'otherManager',
  'releaseAllotment.input.id': 'otherManager',
  'changeBooking.input.items.session': { anybodys: 'as for a hold' },
  'changeBooking.input.items.item': { anybodys: 'an item of the booking that `id` names, or none' },
  'changeBooking.input.id': 'agency',
  'extendBooking.input.id': 'agency',
  'acceptBooking.input.id': 'otherManager',
  'rejectBooking.input.id': 'otherManager',
  'setSupplierReference.input.id': 'otherManager',
  'redeemBooking.input.item': { anybodys: 'an item of the booking that `id` names, or none' },
  'correctAttendance.input.item': { anybodys: 'an item of the booking that `id` names, or none' },
  'holdBooking.input.originRegion': { anybodys: 'visitors come from anywhere' },
  'holdBooking.input.visitingOrganization': { anybodys: 'whoever visits comes from anywhere' },
  'holdBooking.input.route': { anybodys: 'routes are published' },
  'confirmBooking.input.id': 'agency',
  'cancelBooking.input.id': 'agency',
  'redeemBooking.input.id': 'otherManager',
  'correctAttendance.input.id': 'otherManager',
  'reissueVouchers.input.item': 'otherManager',
  'checkIn.input.session': 'otherManager',
  'uploadScans.input.scans.session': 'otherManager',
  'signBriefing.input.item': 'otherManager',
  'admitWalkIn.input.session': 'otherManager',
  'admitWalkIn.input.originRegion': { anybodys: 'visitors come from anywhere' },
  'createFeedbackLinks.input.item': 'agency',
  'revokeFeedbackLinks.input.item': 'agency',
  'deleteVisitHistory.input.excursion': { anybodys: 'excursions are public; other hosts get the error FORBIDDEN' },
  'createReconciliationExport.input.filter.organizations': { anybodys: 'a condition on what the caller sees' },
  'createReconciliationExport.input.filter.resellers': { anybodys: 'a condition on what the caller sees' },
  'createReconciliationExport.input.filter.portals': { anybodys: 'a condition on what the caller sees' },
};

it('every reference of an input is tried with a record of others', async () => {
  const places = referencesOf(await readSubgraphSdl(new URL('../', import.meta.url)));
  expect(places.toSorted()).toEqual(Object.keys(reach).toSorted());
  for (const [place, actor] of Object.entries(reach)) {
    if (typeof actor !== 'string') continue;
    const found = cases.find(({ operation }) => operation === `Mutation.${place.split('.')[0] ?? ''}`);
    expect({ place, outcome: found?.expected[actor] }).toEqual({ place, outcome: 'NOTHING' });
  }
});

describe('the contact person', () => {
  const query = 'query ($id: ID!) { booking(id: $id) { contact { name } } }';

  // Viewers who may settle the booking read it; the region's coordinator sees the booking without it.
  it.each<[Actor, unknown]>([
    ['official', { booking: { contact: { name: 'Проба' } } }],
    ['portal', { booking: { contact: { name: 'Проба' } } }],
    ['manager', { booking: { contact: { name: 'Проба' } } }],
    ['enterprise', { booking: { contact: { name: 'Проба' } } }],
    ['coordinator', { booking: { contact: null } }],
    ['otherCoordinator', { booking: null }],
    ['agency', { booking: null }],
    ['otherManager', { booking: null }],
  ])('to %s', async (actor, expected) => {
    const { sessionId } = await service.openSession(10, { organizationId: host });
    const input = holdInput(sessionId, { contact: { name: 'Проба', email: 'a@example.org' } });
    const made = await service.ask<{ answer: Answer }>(holding, { input }, {}, portal);
    const { id } = made.expectData().answer['booking'] as { id: string };
    const answer = await service.ask(query, { id }, {}, viewerOf(actor, parties));
    expect(answer.expectData()).toEqual(expected);
  });

  it.each<[Actor, string]>([
    ['anonymous', 'UNAUTHENTICATED'],
    ['councilMember', 'FORBIDDEN'],
    ['dashboard', 'FORBIDDEN'],
  ])('is undefined for %s', async (actor, code) => {
    const answer = await service.ask(query, { id: booking }, {}, viewerOf(actor, parties));
    expect(new Set(answer.expectErrorCodes())).toEqual(new Set([code]));
  });

  it('is refused at the field to callers who read bookings but not contacts', async () => {
    const reader: Viewer = { ...viewerOf('manager', parties), scopes: new Set(['bookings:read']) };
    const answer = await service.ask<{ booking: unknown }>(query, { id: booking }, {}, reader);
    expect([answer.expectErrorCodes(), answer.data]).toEqual([['FORBIDDEN'], { booking: { contact: null } }]);
  });

  it('is read in one statement, however many bookings there are', async () => {
    const all =
      'query ($sessions: [ID!]) { bookings(filter: { sessions: $sessions, statuses: [ON_HOLD] }) { nodes { contact { name } } } }';
    // Earlier holds may have expired, since other tests set the clock.
    await Promise.all([held(portal), held(portal), held(portal)]);
    let nodes: readonly unknown[] = [];
    const statements = await service.statementsOf(async () => {
      const variables = { sessions: [session] };
      const answer = await service.ask<{ bookings: { nodes: unknown[] } }>(all, variables, {}, portal);
      ({ nodes } = answer.expectData().bookings);
    });
    expect(nodes.length).toBeGreaterThan(2);
    expect(nodes.every((node) => JSON.stringify(node).includes('name'))).toBe(true);
    expect(statements.filter((sql) => sql.includes('FROM personal_data_subject'))).toHaveLength(1);
  });
});

describe('a portal with a regional credential', () => {
  it('holds sessions in its regions only; a refused hold leaves no trace', async () => {
    const smolensk = portalClient(randomUUID(), coordinatorOf('RU-SMO').regions);
    const here = await service.openSession(10, { regionCode: 'RU-SMO' });
    const there = await service.openSession(10, { regionCode: 'RU-TUL' });
    const hold = (at: { sessionId: string }) =>
      service.ask<{ answer: unknown }>(holding, { input: holdInput(at.sessionId) }, {}, smolensk);
    expect(outcomeOf(await hold(here))).toBe('ALLOWED');
    expect(outcomeOf(await hold(there))).toBe('FORBIDDEN');
    const rows = await service.sql('SELECT 1 FROM booking_item WHERE session_id = $1', [there.sessionId]);
    expect(rows).toEqual([]);
    const [inventory] = await service.sql<{ held: number }>(
      'SELECT held FROM session_inventory WHERE session_id = $1',
      [there.sessionId],
    );
    expect(inventory).toEqual({ held: 0 });
  });
});

describe('bookings of a portal', () => {
  const region = (code: string) => coordinatorOf(code).regions;
  const seen = async (id: string, viewer: Viewer) => {
    const answer = await service.ask<{ booking: unknown }>(
      'query ($id: ID!) { booking(id: $id) { id contact { name } } }',
      { id },
      {},
      viewer,
    );
    return answer.expectData().booking;
  };

  it('are read by its own people and clients, within the regions of the credential, and by no other portal', async () => {
    const portalId = randomUUID();
    const { sessionId } = await service.openSession(10, { regionCode: 'RU-TUL' });
    const input = holdInput(sessionId);
    const made = await service.ask<{ answer: Answer }>(holding, { input }, {}, portalClient(portalId));
    const { id } = made.expectData().answer['booking'] as { id: string };
    expect(await seen(id, portalClient(portalId))).toMatchObject({ id });
    expect(await seen(id, portalClient(portalId, region('RU-TUL')))).toMatchObject({
      id,
      contact: { name: expect.any(String) },
    });
    expect(await seen(id, portalClient(portalId, region('RU-SMO')))).toBeNull();
    expect(await seen(id, portalClient(randomUUID(), region('RU-TUL')))).toBeNull();
    const elsewhere = { id, key: randomUUID() };
    const answer = await service.ask<{ answer: unknown }>(
      cancelling,
      elsewhere,
      {},
      portalClient(portalId, region('RU-SMO')),
    );
    expect(outcomeOf(answer)).toBe('NOTHING');
  });

  it('are not readable by the host’s people through a client of another region', async () => {
    expect(await seen(booking, managerOf(host, region('RU-TUL')))).toBeNull();
    expect(await seen(booking, managerOf(host, region('RU-SMO')))).toMatchObject({ id: booking });
  });
});

describe('bookings of several parties', () => {
  async function seenBy(viewer: Viewer, sessions: readonly string[]): Promise<{ listed: string[]; counted: number }> {
    const answer = await service.ask<{ bookings: { nodes: { id: string }[]; totalCount: number } }>(
      'query ($sessions: [ID!]) { bookings(first: 100, filter: { sessions: $sessions }) { nodes { id } totalCount } }',
      { sessions },
      {},
      viewer,
    );
    const { nodes, totalCount } = answer.expectData().bookings;
    return { listed: nodes.map(({ id }) => id).sort(), counted: totalCount };
  }

  it('are listed and counted for their parties, and not resolved by reference for others', async () => {
    const here = await service.openSession(100, { organizationId: host });
    const there = await service.openSession(100, { organizationId: randomUUID(), regionCode: 'RU-TUL' });
    const other = portalClient(randomUUID());
    const made: Record<string, string> = {};
    for (const [name, viewer, at] of [
      ['portalHere', portal, here],
      ['portalThere', portal, there],
      ['otherHere', other, here],
      ['agencyThere', agencyClient(agency), there],
    ] as const) {
      const answer = await service.ask<{ answer: Answer }>(holding, { input: holdInput(at.sessionId) }, {}, viewer);
      made[name] = (answer.expectData().answer['booking'] as { id: string }).id;
    }
    const sessions = [here.sessionId, there.sessionId];
    for (const [viewer, names] of [
      [portal, ['portalHere', 'portalThere']],
      [other, ['otherHere']],
      [agencyClient(agency), ['agencyThere']],
      [managerOf(host), ['portalHere', 'otherHere']],
      [viewerOf('coordinator', parties), ['portalHere', 'otherHere']],
      [viewerOf('otherCoordinator', parties), ['portalThere', 'agencyThere']],
      [viewerOf('official', parties), Object.keys(made)],
      [managerOf(randomUUID()), []],
    ] as const) {
      const expected = names.map((name) => made[name]).sort();
      expect(await seenBy(viewer, sessions)).toEqual({ listed: expected, counted: expected.length });
      const references = await service.ask<{ _entities: ({ id: string } | null)[] }>(
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Booking { id } } }',
        { representations: Object.values(made).map((id) => ({ __typename: 'Booking', id })) },
        {},
        viewer,
      );
      const found = references.expectData()._entities.flatMap((one) => one?.id ?? []);
      expect(found.sort()).toEqual(expected);
    }
  });

  it('cannot be changed by a coordinator who may read them, whatever the scopes', async () => {
    const coordinator = viewerOf('coordinator', parties);
    const generous: Viewer = { ...coordinator, scopes: new Set([...coordinator.scopes, 'bookings:settle']) };
    const id = await held(portal);
    const answer = await service.ask<{ answer: unknown }>(cancelling, { id, key: randomUUID() }, {}, generous);
    expect(outcomeOf(answer)).toBe('FORBIDDEN');
    const [row] = await service.sql<{ status: string }>('SELECT status FROM booking WHERE id = $1', [id]);
    expect(row?.status).toBe('ON_HOLD');
  });
});
