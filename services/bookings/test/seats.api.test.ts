import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { eventually } from '@promtour/testkit/eventually';
import { agencyClient, anonymous, coordinatorOf, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import { capacityChanged } from './support/facts.ts';
import { holdInput } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
beforeAll(async () => {
  service = await startBookings();
});
afterAll(() => service.stop());

const host = randomUUID();
const agency = randomUUID();

async function ask(query: string, variables: Readonly<Record<string, unknown>>, viewer: Viewer = official) {
  const answer = await service.ask<{ outcome: Readonly<Record<string, unknown>> }>(query, variables, {}, viewer);
  return answer.expectData().outcome;
}

async function availability(session: string, viewer: Viewer): Promise<unknown> {
  const answer = await service.ask<{ _entities: { availability: unknown }[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { availability {
      capacity held confirmed allotted blocked waitlisted vacancies status
      options { code retail { amount } minPeople maxPeople bookableUntil status units { type retail { amount } net { amount } } }
    } } } }`,
    { of: [{ __typename: 'Session', id: session }] },
    {},
    viewer,
  );
  return answer.expectData()._entities[0]?.availability;
}

const hold = (session: string, seats: number, viewer: Viewer = official) =>
  ask(
    `mutation ($input: HoldBookingInput!) { outcome: holdBooking(input: $input) {
      __typename ... on HoldBookingPayload { booking { id } } ... on SeatsUnavailable { vacancies } } }`,
    { input: holdInput(session, { seats }) },
    viewer,
  );
const allot = (session: string, seats: number) =>
  ask(
    `mutation ($input: CreateAllotmentInput!) { outcome: createAllotment(input: $input) {
      __typename ... on CreateAllotmentPayload { allotments { id version seats used unused agency { id } releaseAt } }
      ... on InvalidInput { issues { path } } } }`,
    { input: { idempotencyKey: randomUUID(), session, agency, seats, releaseDaysBefore: 7 } },
    managerOf(host),
  );
const join = (session: string, seats: number, viewer: Viewer) => {
  const { items, ...input } = holdInput(session, { seats });
  return ask(
    `mutation ($input: JoinWaitlistInput!) { outcome: joinWaitlist(input: $input) {
      __typename ... on JoinWaitlistPayload { entry { id status partiesAhead } } ... on SeatsVacant { vacancies }
      ... on InvalidInput { issues { path } } } }`,
    { input: { ...input, item: items[0] } },
    viewer,
  );
};

describe('the availability of a session', () => {
  it('shows its breakdown to the host, its region and the agency; to an agency, its own seats are vacant', async () => {
    const { sessionId } = await service.openSession(20, { organizationId: host });
    await hold(sessionId, 3);
    await allot(sessionId, 10);
    await ask(
      `mutation ($session: ID!, $key: String!) { outcome: updateInventory(input: { session: $session, blocked: 2, idempotencyKey: $key }) {
        __typename } }`,
      { session: sessionId, key: randomUUID() },
      managerOf(host),
    );
    const shown = { capacity: 20, held: 3, vacancies: 5, status: 'LIMITED', allotted: 10, blocked: 2, waitlisted: 0 };
    const hidden = { ...shown, allotted: null, blocked: null, waitlisted: null };
    for (const viewer of [official, managerOf(host), coordinatorOf('RU-SMO')])
      expect(await availability(sessionId, viewer)).toMatchObject(shown);
    for (const viewer of [anonymous, portalClient(randomUUID()), coordinatorOf('RU-TUL'), managerOf(randomUUID())])
      expect(await availability(sessionId, viewer)).toMatchObject(hidden);
    expect(await availability(sessionId, agencyClient(agency))).toMatchObject({
      ...hidden,
      vacancies: 15,
      status: 'AVAILABLE',
    });
    // It draws its own seats first.
    expect(await hold(sessionId, 12, agencyClient(agency))).toMatchObject({ __typename: 'HoldBookingPayload' });
    expect(await availability(sessionId, official)).toMatchObject({ held: 15, allotted: 0, vacancies: 3 });
  });

  it('lists the options with prices of the date, sizes and deadline; net prices to agencies and hosts', async () => {
    const { sessionId } = await service.openSession(20, { organizationId: host });
    const of = async (viewer: Viewer) =>
      (await availability(sessionId, viewer)) as { options: { units: { retail: unknown; net: unknown }[] }[] };
    const { options } = await of(anonymous);
    expect(options).toMatchObject([{ code: 'standard', retail: null, minPeople: 1, status: 'AVAILABLE' }]);
    const [unit] = options[0]?.units ?? [];
    expect(unit).toMatchObject({ type: 'ADULT', retail: { amount: expect.any(Number) }, net: null });
    const [priced] = (await of(agencyClient(agency))).options[0]?.units ?? [];
    expect(priced).toMatchObject({ net: { amount: expect.any(Number) } });
  });
});

describe('an allotment', () => {
  it('is seen by its host, its agency and their officials', async () => {
    const { sessionId } = await service.openSession(20, { organizationId: host });
    const made = await allot(sessionId, 4);
    expect(made).toMatchObject({ allotments: [{ version: 1, seats: 4, used: 0, unused: 4, agency: { id: agency } }] });
    const list = `query ($session: ID!) { outcome: allotments(filter: { sessions: [$session] }) { nodes { seats } totalCount } }`;
    for (const viewer of [managerOf(host), agencyClient(agency), coordinatorOf('RU-SMO'), official])
      expect(await ask(list, { session: sessionId }, viewer)).toEqual({ nodes: [{ seats: 4 }], totalCount: 1 });
    for (const viewer of [agencyClient(randomUUID()), portalClient(randomUUID()), coordinatorOf('RU-TUL')])
      expect(await ask(list, { session: sessionId }, viewer)).toEqual({ nodes: [], totalCount: 0 });
  });

  it.each([
    ['no target', { session: null }, 'session'],
    ['two targets', { excursion: randomUUID() }, 'session'],
    ['an excursion without dates', { session: null, excursion: randomUUID() }, 'dates'],
    ['no agency', { agency: 'nobody' }, 'agency'],
    ['the host as the agency', { agency: host }, 'agency'],
    ['no seats', { seats: 0 }, 'seats'],
    ['10001 seats', { seats: 10_001 }, 'seats'],
    ['no release', { releaseDaysBefore: null }, 'releaseAt'],
    ['a release after the start', { releaseDaysBefore: null, releaseAt: '2027-11-23T09:00:00Z' }, 'releaseAt'],
    ['a release in the past', { releaseDaysBefore: 365 }, 'releaseDaysBefore'],
    ['a release 366 days before', { releaseDaysBefore: 366 }, 'releaseDaysBefore'],
    ['no key', { idempotencyKey: '' }, 'idempotencyKey'],
  ])('with %s is refused by name', async (_, about, path) => {
    const { sessionId } = await service.openSession(20, { organizationId: host });
    const input = {
      idempotencyKey: randomUUID(),
      session: sessionId,
      agency,
      seats: 1,
      releaseDaysBefore: 1,
      ...about,
    };
    const refused = await ask(
      `mutation ($input: CreateAllotmentInput!) { outcome: createAllotment(input: $input) {
        __typename ... on InvalidInput { issues { path } } } }`,
      { input },
      managerOf(host),
    );
    expect(refused).toEqual({ __typename: 'InvalidInput', issues: [{ path: [path] }] });
  });
});

describe('the waitlist', () => {
  it('offers freed seats within seconds, as a booking of the party', async () => {
    const { sessionId } = await service.openSession(6, { organizationId: host });
    const booking = (await hold(sessionId, 6))['booking'] as { id: string };
    const portal = portalClient(randomUUID());
    expect(await join(sessionId, 7, portal)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['item', 'units'] }],
    });
    expect(await join(sessionId, 4, portal)).toMatchObject({ entry: { status: 'WAITING', partiesAhead: 0 } });
    expect(await join(sessionId, 2, official)).toMatchObject({ entry: { status: 'WAITING', partiesAhead: 1 } });
    await ask(
      `mutation ($id: ID!, $key: String!) { outcome: cancelBooking(input: { id: $id, idempotencyKey: $key }) { __typename } }`,
      { id: booking.id, key: randomUUID() },
    );
    const list = `query ($session: ID!) { outcome: waitlistEntries(filter: { sessions: [$session] }) {
      nodes { status seats partiesAhead booking { status contact { name } items { seats } } } } }`;
    const offered = { status: 'OFFERED', partiesAhead: null, seats: 4 };
    const contact = { name: 'Мария Примерова' };
    const waits = () => ask(list, { session: sessionId }, portal);
    await eventually(async () => JSON.stringify(await waits()).includes('OFFERED'), { within: 60_000 });
    expect(await waits()).toEqual({
      nodes: [{ ...offered, booking: { status: 'ON_HOLD', contact, items: [{ seats: 4 }] } }],
    });
  });
});

it('a capacity below the seats taken is kept at these, and an event says so', async () => {
  const session = await service.openSession(20, { organizationId: host });
  await hold(session.sessionId, 5);
  await allot(session.sessionId, 4);
  await service.hear(capacityChanged(session, 6));
  expect(await availability(session.sessionId, official)).toMatchObject({ capacity: 9, vacancies: 0 });
  const events = await service.published('promtour.inventory');
  const kept = events.filter(({ type }) => type.endsWith('inventory.capacity-kept.v1'));
  expect(kept.map(({ data }) => data)).toMatchObject([{ sessionId: session.sessionId, requested: 6, capacity: 9 }]);
});
