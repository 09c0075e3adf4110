import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { agencyClient, coordinatorOf, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import { calendarEvent, published } from './support/facts.ts';
import { start } from './support/harness.ts';
import { holdDocument, holdInput, operations, type Outcome } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let api: ReturnType<typeof operations>;
beforeAll(async () => {
  service = await startBookings();
  api = operations(service.ask);
});
afterEach(() => {
  service.clock.set(start);
});
afterAll(() => service.stop());

type Session = Awaited<ReturnType<BookingsService['openSession']>>;
type Fields = Readonly<Record<string, unknown>>;

const portal = portalClient(randomUUID());
const agency = agencyClient(randomUUID());
const units = (count: number, type = 'ADULT') => [{ type, count }];
const itemsOf = (booking: Fields) => booking['items'] as readonly Fields[];

async function book(sessions: readonly Session[], about: Fields = {}, viewer: Viewer = portal): Promise<Fields> {
  const items = sessions.map(({ sessionId }) => ({ session: sessionId, units: units(2) }));
  const input = { ...holdInput(''), items, ...about };
  const answer = await service.ask<{ outcome: Outcome }>(holdDocument, { input }, {}, viewer);
  const { outcome } = answer.expectData();
  return (outcome['booking'] as Fields | undefined) ?? outcome;
}

async function change(document: string, variables: Fields, viewer: Viewer = portal): Promise<Fields> {
  const answer = await service.ask<{ outcome: Outcome }>(document, { key: randomUUID(), ...variables }, {}, viewer);
  const { outcome } = answer.expectData();
  return (outcome['booking'] as Fields | undefined) ?? outcome;
}

const fields =
  'id status endedBy rejectionReason answerBy confirmedAt items { id seats hostAnswer refund { amount } } totals { retail { amount } net { amount } }';
const mutation = (name: string, more = '', parameters = '') =>
  `mutation ($id: ID!, $key: String!${parameters}) {
     outcome: ${name}(input: { id: $id, idempotencyKey: $key${more} }) {
       __typename
       ... on UserError { code message }
       ... on ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Payload { booking { ${fields} } }
       ... on BookingStatusConflict { conflicting: status }
     }
   }`;
const confirm = mutation('confirmBooking');
const cancel = mutation('cancelBooking');
const accept = mutation('acceptBooking', ', supplierReference: "A-1"');
const reject = mutation('rejectBooking', ', reason: NO_CAPACITY');
const changeItems = `mutation ($id: ID!, $items: [ChangeBookingItemInput!]!, $key: String!) {
  outcome: changeBooking(input: { id: $id, items: $items, idempotencyKey: $key }) {
    __typename
    ... on UserError { code message }
    ... on ChangeBookingPayload { booking { ${fields} } }
    ... on AdmissionRefused { violations { rule session { id } } }
    ... on SeatsUnavailable { vacancies session { id } }
  }
}`;

describe('an itinerary', () => {
  it('holds all its sessions or none, across plants, regions and time zones', async () => {
    const here = await service.openSession(10);
    const there = await service.openSession(3, { regionCode: 'RU-KAM' });
    const both = await book([here, there]);
    expect(both).toMatchObject({ status: 'ON_HOLD', seats: 4 });
    expect(itemsOf(both).map(({ session }) => session)).toEqual([{ id: here.sessionId }, { id: there.sessionId }]);
    const refused = await book([here, there]);
    expect(refused).toMatchObject({ __typename: 'SeatsUnavailable', vacancies: 1 });
    expect(await api.availabilities(here.sessionId, there.sessionId)).toMatchObject([{ held: 2 }, { held: 2 }]);
    await change(cancel, { id: both['id'] });
    expect(await api.availabilities(here.sessionId, there.sessionId)).toMatchObject([{ held: 0 }, { held: 0 }]);
  });

  it('shows each plant its own items and prices, and a coordinator those of the region', async () => {
    const here = await service.openSession(10);
    const there = await service.openSession(10, { regionCode: 'RU-KAM' });
    const { id } = await book([here, there], {}, agency);
    const query = `query ($id: ID!) { booking(id: $id) { items { session { id } price { retail { amount } net { amount } } } totals { retail { amount } net { amount } } } }`;
    const seen = async (viewer: Viewer) =>
      (await service.ask<{ booking: Fields | null }>(query, { id }, {}, viewer)).expectData().booking;
    const price = (net: number | null) => ({ retail: { amount: 160_000 }, net: net === null ? null : { amount: net } });
    const all = {
      items: [{ price: price(160_000) }, { price: price(160_000) }],
      totals: [{ net: { amount: 320_000 } }],
    };
    expect(await seen(agency)).toMatchObject(all);
    expect(await seen(official)).toMatchObject(all);
    expect(await seen(managerOf(here.organizationId))).toMatchObject({
      items: [{ session: { id: here.sessionId }, price: price(160_000) }],
      totals: [price(160_000)],
    });
    expect(await seen(coordinatorOf('RU-KAM'))).toMatchObject({
      items: [{ session: { id: there.sessionId }, price: price(null) }],
      totals: [price(null)],
    });
    expect(await seen(coordinatorOf('RU-TUL'))).toBeNull();
  });

  it('of two plants is cancelled by the booker, not by one of them', async () => {
    const here = await service.openSession(10);
    const { id } = await book([here, await service.openSession(10)]);
    const answer = await service.ask(cancel, { id, key: randomUUID() }, {}, managerOf(here.organizationId));
    expect(answer.expectErrorCodes()).toEqual(['FORBIDDEN']);
    expect(await change(cancel, { id })).toMatchObject({ status: 'CANCELLED', endedBy: 'BOOKER' });
  });
});

describe('a booking on request', () => {
  async function requestable(): Promise<Session> {
    const session = await service.openSession(10);
    await service.hear(published(session, 1, 2, { bookingMode: 'ON_REQUEST' }));
    return session;
  }

  it('is confirmed when the last plant accepts it', async () => {
    const [one, two, instant] = [await requestable(), await requestable(), await service.openSession(10)];
    const { id } = await book([one, two, instant]);
    expect(await change(confirm, { id })).toMatchObject({ status: 'PENDING', answerBy: expect.any(String) });
    expect(await api.availabilities(one.sessionId)).toMatchObject([{ held: 2, confirmed: 0 }]);
    expect(await change(accept, { id }, managerOf(one.organizationId))).toMatchObject({ status: 'PENDING' });
    expect(await change(accept, { id }, managerOf(two.organizationId))).toMatchObject({ status: 'CONFIRMED' });
    expect(await api.availabilities(one.sessionId, instant.sessionId)).toMatchObject([
      { held: 0, confirmed: 2 },
      { held: 0, confirmed: 2 },
    ]);
    expect(await api.booking(id)).toMatchObject({ supplierReference: 'A-1', answerBy: null });
  });

  it('is rejected by one plant with a reason, and its seats are free', async () => {
    const session = await requestable();
    const { id } = await book([session]);
    await change(confirm, { id });
    expect(await change(reject, { id }, managerOf(session.organizationId))).toMatchObject({
      status: 'REJECTED',
      rejectionReason: 'NO_CAPACITY',
      endedBy: 'HOST',
    });
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ held: 0, confirmed: 0 }]);
  });

  it('that no plant answers counts as rejected from the deadline on', async () => {
    const { id } = await book([await requestable()]);
    await change(confirm, { id });
    service.clock.advance(48 * 3_600_000);
    expect(await api.booking(id)).toMatchObject({
      status: 'REJECTED',
      rejectionReason: 'NOT_ANSWERED',
      endedBy: 'SYSTEM',
      answerBy: null,
    });
  });
});

describe('a quote', () => {
  const quote = `query ($input: QuoteBookingInput!) {
    outcome: quoteBooking(input: $input) {
      __typename
      ... on UserError { code }
      ... on BookingQuote {
        bookable totals { retail { amount currency } net { amount } }
        items { seats retail { amount } net { amount } units { type count retail { amount } } closedReason vacancies violations { rule limit actual } }
      }
    }
  }`;
  const ask = async (items: readonly object[], viewer: Viewer = portal, party: object = {}) =>
    (await service.ask<{ outcome: Outcome }>(quote, { input: { items, party } }, {}, viewer)).expectData().outcome;

  const prices = (retail: number, net: number | null = null, dates: { from: string; to: string } | null = null) => ({
    retail: { amount: retail, currency: 'RUB' },
    net: net === null ? null : { amount: net, currency: 'RUB' },
    dates,
  });

  it('prices units by the date of the session in the site’s zone, retail for all and net for agencies', async () => {
    // 22:00 UTC is the next day in Moscow.
    const session = await service.openSession(10, { startsAt: new Date('2026-12-31T22:00:00Z') });
    const adult = [prices(80_000, 70_000), prices(100_000, 90_000, { from: '2027-01-01', to: '2027-01-08' })];
    const options = [
      {
        code: 'standard',
        pricingPer: 'UNIT',
        units: [
          { type: 'ADULT', minAge: 18, maxAge: null, prices: adult },
          { type: 'CHILD', minAge: 12, maxAge: 17, prices: [prices(40_000)] },
        ],
        groupPrices: [],
      },
      {
        code: 'group',
        pricingPer: 'GROUP',
        units: [{ type: 'ADULT', minAge: null, maxAge: null, prices: [] }],
        groupPrices: [prices(500_000, 400_000)],
      },
    ];
    await service.hear(published(session, 1, 2, { options }));
    const mixed = [{ session: session.sessionId, units: [...units(2), ...units(3, 'CHILD')] }];
    expect(await ask(mixed)).toMatchObject({
      bookable: true,
      items: [
        {
          retail: { amount: 320_000 },
          net: null,
          units: [{ retail: { amount: 100_000 } }, { retail: { amount: 40_000 } }],
        },
      ],
      totals: [{ retail: { amount: 320_000, currency: 'RUB' }, net: null }],
    });
    expect(await ask(mixed, agency)).toMatchObject({ totals: [{ net: { amount: 300_000 } }] });
    const group = [{ session: session.sessionId, option: 'group', units: units(7) }];
    expect(await ask(group, agency)).toMatchObject({
      items: [{ seats: 7, retail: { amount: 500_000 }, net: { amount: 400_000 }, units: [{ retail: null }] }],
    });
    // What was quoted is what is booked.
    const booked = await book([], { items: mixed }, agency);
    expect(booked).toMatchObject({ totals: [{ retail: { amount: 320_000 }, net: { amount: 300_000 } }] });
  });

  it('lists all broken rules of all sessions, and why seats cannot be had', async () => {
    const strict = await service.openSession(10);
    await service.hear(published(strict, 8, 2, { languages: ['ru'] }));
    const full = await service.openSession(2);
    await book([full]);
    const children = { type: 'ADULT', count: 2, ages: [30, 9] };
    const answer = await ask(
      [
        { session: strict.sessionId, units: [children] },
        { session: full.sessionId, units: units(1) },
      ],
      portal,
      { language: 'en' },
    );
    expect(answer).toMatchObject({
      bookable: false,
      items: [
        {
          violations: [
            { rule: 'AGE_LIMIT', limit: 12, actual: 9 },
            { rule: 'GROUP_MIN', limit: 8, actual: 2 },
            { rule: 'LANGUAGE' },
          ],
          vacancies: null,
        },
        { violations: [{ rule: 'LANGUAGE' }], vacancies: 0 },
      ],
    });
  });

  it('follows the lead time in working days, with the days off that the agency sets', async () => {
    // Monday, 30 November 2026; three working days before is Wednesday, the 25th, which ends at 21:00 UTC in Moscow.
    const session = await service.openSession(10, { startsAt: new Date('2026-11-30T09:00:00Z') });
    const leadTime = { days: 3, unit: 'WORKING_DAYS' };
    const { data } = published(session) as unknown as { data: { admission: object } };
    await service.hear(published(session, 1, 2, { admission: { ...data.admission, leadTime } as never }));
    const items = [{ session: session.sessionId, units: units(2) }];
    service.clock.set(new Date('2026-11-25T20:59:59Z'));
    expect(await ask(items)).toMatchObject({ bookable: true });
    service.clock.set(new Date('2026-11-25T21:00:00Z'));
    expect(await ask(items)).toMatchObject({
      bookable: false,
      items: [{ violations: [{ rule: 'LEAD_TIME', limit: 3 }] }],
    });
    service.clock.set(start);
    await service.hear(calendarEvent([{ date: '2026-11-26', working: false }]));
    service.clock.set(new Date('2026-11-24T21:00:00Z'));
    expect(await ask(items)).toMatchObject({ bookable: false });
    service.clock.set(start);
    await service.hear(calendarEvent([{ date: '2026-11-26', working: null }]));
  });

  it('is only for sessions that the portal shows', async () => {
    const session = await service.openSession(10);
    await service.hear(published(session, 1, 2, { portals: [randomUUID()] }));
    const items = [{ session: session.sessionId, units: units(2) }];
    expect(await ask(items)).toMatchObject({ bookable: false, items: [{ closedReason: 'NOT_ON_PORTAL' }] });
    expect(await ask(items, agency)).toMatchObject({ bookable: true });
    expect(await book([session])).toMatchObject({ __typename: 'SessionClosed', reason: 'NOT_ON_PORTAL' });
  });
});

describe('a change of items', () => {
  const first = (booking: Fields) => itemsOf(booking)[0]?.['id'];

  it('moves an item to another session and resizes it in one step', async () => {
    const [from, to] = [await service.openSession(10), await service.openSession(3)];
    const booking = await book([from]);
    await change(confirm, { id: booking['id'] });
    const items = [{ item: first(booking), session: to.sessionId, units: units(3) }];
    expect(await change(changeItems, { id: booking['id'], items })).toMatchObject({
      status: 'CONFIRMED',
      items: [{ id: first(booking), seats: 3 }],
      totals: [{ retail: { amount: 240_000 } }],
    });
    expect(await api.availabilities(from.sessionId, to.sessionId)).toMatchObject([{ confirmed: 0 }, { confirmed: 3 }]);
    const events = (await service.published()).filter(({ subject }) => subject === booking['id']);
    expect(events.at(-1)).toMatchObject({
      type: 'promtour.bookings.booking.changed.v1',
      data: {
        status: 'CONFIRMED',
        items: [{ sessionId: to.sessionId, seats: 3 }],
        previousItems: [{ sessionId: from.sessionId, seats: 2 }],
      },
    });
  });

  it('that does not fit changes nothing: the booking keeps its seats', async () => {
    const [from, to] = [await service.openSession(3), await service.openSession(3)];
    await book([to]);
    const booking = await book([from]);
    const refused = await change(changeItems, {
      id: booking['id'],
      items: [{ item: first(booking), session: to.sessionId }],
    });
    expect(refused).toMatchObject({ __typename: 'SeatsUnavailable', vacancies: 1, session: { id: to.sessionId } });
    const larger = { id: booking['id'], items: [{ item: first(booking), units: units(4) }] };
    expect(await change(changeItems, larger)).toMatchObject({ __typename: 'SeatsUnavailable', vacancies: 1 });
    const enough = { id: booking['id'], items: [{ item: first(booking), units: units(3) }] };
    expect(await change(changeItems, enough)).toMatchObject({ items: [{ seats: 3 }] });
    expect(await api.availabilities(from.sessionId, to.sessionId)).toMatchObject([{ held: 3 }, { held: 2 }]);
  });

  it('keeps the terms of a session that stays, and takes those on offer of another', async () => {
    const [session, other] = [await service.openSession(10), await service.openSession(10)];
    const booking = await book([session]);
    const dearer = { retail: { amount: 90_000, currency: 'RUB' }, net: null, dates: null };
    const adults = [{ type: 'ADULT', minAge: null, maxAge: null, prices: [dearer] }];
    const options = [{ code: 'standard', pricingPer: 'UNIT', units: adults, groupPrices: [] }];
    for (const one of [session, other]) await service.hear(published(one, 1, 2, { options }));
    const more = { id: booking['id'], items: [{ item: first(booking), units: units(3) }] };
    expect(await change(changeItems, more)).toMatchObject({ totals: [{ retail: { amount: 240_000 } }] });
    const moved = { id: booking['id'], items: [{ item: first(booking), session: other.sessionId }] };
    expect(await change(changeItems, moved)).toMatchObject({ totals: [{ retail: { amount: 270_000 } }] });
  });

  it.each([
    ['nothing', (item: unknown) => [{ item }], 'InvalidInput'],
    [
      'an item twice',
      (item: unknown) => [
        { item, units: units(1) },
        { item, units: units(2) },
      ],
      'InvalidInput',
    ],
    ['an unknown item', () => [{ item: randomUUID(), units: units(1) }], 'NotFound'],
    ['an unknown session', (item: unknown) => [{ item, session: randomUUID() }], 'NotFound'],
    ['units that break a rule', (item: unknown) => [{ item, units: units(1, 'SENIOR') }], 'AdmissionRefused'],
  ])('to %s is refused', async (_, items, typename) => {
    const booking = await book([await service.openSession(10)]);
    const answer = await change(changeItems, { id: booking['id'], items: items(first(booking)) });
    expect(answer).toMatchObject({ __typename: typename });
  });
});

describe('found by what people have in hand', () => {
  const list = `query ($filter: BookingFilter) { bookings(filter: $filter) { nodes { id } totalCount } }`;
  const find = async (filter: Fields, viewer: Viewer = portal) => {
    const answer = await service.ask<{ bookings: { nodes: { id: string }[]; totalCount: number } }>(
      list,
      { filter },
      {},
      viewer,
    );
    const { nodes, totalCount } = answer.expectData().bookings;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };

  it('the code, however it is typed, the references, the time of a change and the flags', async () => {
    const session = await service.openSession(10);
    const resellerReference = `R-${randomUUID()}`;
    const booking = await book([session], { resellerReference });
    const code = String(booking['code']);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await find({ codes: [code.toLowerCase().replace('-', ' ')] })).toEqual([booking['id']]);
    expect(await find({ codes: ['nonsense'] })).toEqual([]);
    expect(await find({ resellerReferences: [resellerReference] })).toEqual([booking['id']]);
    service.clock.advance(1_000);
    const { confirmedAt } = await change(confirm, { id: booking['id'] });
    expect(await find({ changedSince: confirmedAt, sessions: [session.sessionId] })).toEqual([booking['id']]);
    const later = new Date(service.clock.now().getTime() + 1).toISOString();
    expect(await find({ changedSince: later, sessions: [session.sessionId] })).toEqual([]);
    expect(await find({ flags: ['CLOSED_BY_HOST'], sessions: [session.sessionId] })).toEqual([]);
    await service.sql('UPDATE session_inventory SET closed = true WHERE session_id = $1', [session.sessionId]);
    expect(await find({ flags: ['CLOSED_BY_HOST', 'HOST_SUSPENDED'], sessions: [session.sessionId] })).toEqual([
      booking['id'],
    ]);
  });

  it('the session: who comes tomorrow, in one statement for many sessions', async () => {
    const sessions = [await service.openSession(10), await service.openSession(10), await service.openSession(10)];
    const made = [];
    for (const session of sessions.slice(0, 2))
      for (let nth = 0; nth < 2; nth++) {
        made.push((await book([session]))['id']);
        // Ids sort by time, to the millisecond.
        service.clock.advance(1);
      }
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Session { bookings(first: 1) { nodes { id code } totalCount pageInfo { hasNextPage } } } }
    }`;
    const representations = sessions.map(({ sessionId: id }) => ({ __typename: 'Session', id }));
    let answers: readonly unknown[] = [];
    const statements = await service.statementsOf(async () => {
      const answer = await service.ask<{ _entities: { bookings: unknown }[] }>(query, { representations }, {}, portal);
      answers = answer.expectData()._entities.map(({ bookings }) => bookings);
    });
    expect(answers).toMatchObject([
      { nodes: [{ id: made[1] }], totalCount: 2, pageInfo: { hasNextPage: true } },
      { nodes: [{ id: made[3] }], totalCount: 2 },
      { nodes: [], totalCount: 0 },
    ]);
    // The page, its bookings, and the count.
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
