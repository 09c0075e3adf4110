import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reinstated, scheduled, sessionFacts, suspended, published } from './support/facts.ts';
import { start } from './support/lab.ts';
import { holdDocument, holdInput, listDocument, operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let api: ReturnType<typeof operations>;
beforeAll(async () => {
  service = await startBookings();
  api = operations(service.ask);
});
afterAll(() => service.stop());

describe('a booking', () => {
  it('is held, confirmed and redeemed, and the session counts along', async () => {
    const session = await service.openSession(10);
    const held = await api.hold(session.sessionId, { seats: 4, resellerReference: 'R-1' });

    expect(held).toMatchObject({
      __typename: 'Booking',
      status: 'ON_HOLD',
      seats: 4,
      purpose: 'CONSUMER',
      originRegion: 'RU-MOW',
      resellerReference: 'R-1',
      attended: null,
      session: { id: session.sessionId },
      excursion: { id: session.excursionId },
      organization: { id: session.organizationId },
      expiresAt: new Date(service.clock.now().getTime() + 15 * 60_000).toISOString(),
    });
    expect(await api.availabilities(session.sessionId)).toEqual([
      { capacity: 10, held: 4, confirmed: 0, vacancies: 6, status: 'AVAILABLE' },
    ]);

    const { id } = held;
    expect(await api.confirm(id)).toMatchObject({ __typename: 'Booking', status: 'CONFIRMED', expiresAt: null });
    expect(await api.redeem(id, 3)).toMatchObject({ __typename: 'Booking', status: 'REDEEMED', attended: 3 });
    expect(await api.availabilities(session.sessionId)).toEqual([
      { capacity: 10, held: 0, confirmed: 4, vacancies: 6, status: 'AVAILABLE' },
    ]);
    const events = (await service.published()).filter(({ subject }) => subject === id);
    expect(events.map(({ type }) => type.split('.').at(-2))).toEqual(['held', 'confirmed', 'redeemed']);
    expect(events.at(-1)?.data).toEqual({
      bookingId: id,
      sessionId: session.sessionId,
      excursionId: session.excursionId,
      organizationId: session.organizationId,
      seats: 4,
      purpose: 'CONSUMER',
      originRegion: 'RU-MOW',
      attended: 3,
    });
  });

  it('gives its seats back when it is cancelled, held or confirmed', async () => {
    const { sessionId } = await service.openSession(5);
    const [first, second] = [await api.hold(sessionId), await api.hold(sessionId)];
    await api.confirm(second['id']);

    expect(await api.cancel(first['id'])).toMatchObject({ status: 'CANCELLED' });
    expect(await api.cancel(second['id'])).toMatchObject({ status: 'CANCELLED' });
    expect(await api.availabilities(sessionId)).toMatchObject([{ held: 0, confirmed: 0, vacancies: 5 }]);
  });

  it('answers what its status forbids with the status', async () => {
    const { sessionId } = await service.openSession(5);
    const { id } = await api.hold(sessionId);
    expect(await api.redeem(id, 1)).toMatchObject({ code: 'BOOKING.STATUS_CONFLICT', conflicting: 'ON_HOLD' });
    await api.confirm(id);
    expect(await api.confirm(id)).toMatchObject({ code: 'BOOKING.STATUS_CONFLICT', conflicting: 'CONFIRMED' });
    await api.cancel(id);
    expect(await api.cancel(id)).toMatchObject({ code: 'BOOKING.STATUS_CONFLICT', conflicting: 'CANCELLED' });
  });

  it('answers the same key with the first answer, whatever happened since', async () => {
    const { sessionId } = await service.openSession(5);
    const [key, confirmKey] = [randomUUID(), randomUUID()];
    const first = await api.hold(sessionId, {}, key);
    const confirmed = await api.confirm(first['id'], confirmKey);
    await api.cancel(first['id']);

    expect(await api.hold(sessionId, {}, key)).toEqual(first);
    expect(await api.confirm(first['id'], confirmKey)).toEqual(confirmed);
    expect(await api.hold(sessionId, { seats: 3 }, key)).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
    expect(await api.availabilities(sessionId)).toMatchObject([{ held: 0, confirmed: 0 }]);
  });

  it('is one booking for 50 parallel requests with one key', async () => {
    const { sessionId } = await service.openSession(100);
    const key = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => api.hold(sessionId, {}, key)));
    const bookings = outcomes.filter(({ __typename }) => __typename === 'Booking');
    const others = outcomes.filter(({ __typename }) => __typename !== 'Booking');

    expect(new Set(bookings.map(({ id }) => id)).size).toBe(1);
    for (const other of others) expect(other).toMatchObject({ code: 'IDEMPOTENCY.IN_FLIGHT' });
    expect(await api.availabilities(sessionId)).toMatchObject([{ held: 2 }]);
    expect(await service.sql('SELECT id FROM booking WHERE session_id = $1', [sessionId])).toHaveLength(1);
  });

  it('refuses more seats than are free, with those that are', async () => {
    const { sessionId } = await service.openSession(5);
    await api.hold(sessionId, { seats: 3 });
    expect(await api.hold(sessionId, { seats: 3 })).toMatchObject({
      __typename: 'SeatsUnavailable',
      code: 'BOOKING.SEATS_UNAVAILABLE',
      vacancies: 2,
    });
  });

  it('speaks the caller’s language', async () => {
    const { sessionId } = await service.openSession(1);
    const variables = { input: holdInput(sessionId), key: randomUUID() };
    const answer = await service.ask(holdDocument, variables, { 'accept-language': 'ru' });
    expect(answer.expectData()).toMatchObject({ outcome: { message: 'Свободных мест: 1' } });
  });
});

describe('the organiser’s contact', () => {
  it('is kept, and stands in no event, no answer and no other table', async () => {
    const { sessionId } = await service.openSession(5);
    const contact = { name: 'Кто-то Особенный', email: 'very.special@example.org', phone: '+74812000001' };
    const { id } = await api.hold(sessionId, { contact });

    expect(await service.sql('SELECT name, email, phone FROM booking_contact WHERE booking_id = $1', [id])).toEqual([
      contact,
    ]);
    const others = await service.sql<{ text: string }>(
      `SELECT coalesce(string_agg(t::text, ''), '') AS text FROM
         (SELECT b::text AS t FROM booking b UNION ALL SELECT k::text FROM idempotency_key k UNION ALL
          SELECT o::text FROM messaging.outbox o) everything`,
    );
    const written = `${JSON.stringify(others)} ${JSON.stringify(await service.published())}`;
    for (const secret of Object.values(contact)) expect(written).not.toContain(secret);
    const answer = await service.ask(`{ booking(id: "${String(id)}") { contact { name } } }`);
    expect(answer.expectErrorCodes()).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('a session', () => {
  const soon = { startsAt: new Date(start.getTime() + 3_600_000) };

  it('has no availability before it is opened, nor under an id that is none', async () => {
    expect(await api.availabilities(randomUUID(), 'no-uuid', '')).toEqual([null, null, null]);
  });

  it.each([
    [5, 'AVAILABLE'],
    [6, 'LIMITED'],
    [9, 'LIMITED'],
    [10, 'SOLD_OUT'],
  ])('of 10 seats with %i taken is %s', async (seats, status) => {
    const { sessionId } = await service.openSession(10);
    await api.hold(sessionId, { seats });
    expect(await api.availabilities(sessionId)).toMatchObject([{ status, vacancies: 10 - seats }]);
  });

  it('is closed once it has begun', async () => {
    const { sessionId } = await service.openSession(10, { startsAt: service.clock.now() });
    expect(await api.hold(sessionId)).toMatchObject({ code: 'BOOKING.SESSION_CLOSED', reason: 'BEGUN' });
    expect(await api.availabilities(sessionId)).toMatchObject([{ status: 'CLOSED', vacancies: 10 }]);
  });

  it('is closed until its excursion is published, in whatever order the two come', async () => {
    const facts = sessionFacts(10, soon);
    await service.hear(scheduled(facts));
    expect(await api.hold(facts.sessionId)).toMatchObject({ reason: 'NOT_PUBLISHED' });
    expect(await api.availabilities(facts.sessionId)).toMatchObject([{ status: 'CLOSED' }]);
    await service.hear(published(facts));
    expect(await api.hold(facts.sessionId)).toMatchObject({ __typename: 'Booking' });

    const other = { ...sessionFacts(10, soon), excursionId: facts.excursionId };
    await service.hear(scheduled(other));
    expect(await api.hold(other.sessionId)).toMatchObject({ __typename: 'Booking' });
  });

  it('stops selling when its organisation is suspended, and leaves what was sold alone', async () => {
    const session = await service.openSession(10, soon);
    const [held, confirmed] = [await api.hold(session.sessionId), await api.hold(session.sessionId)];
    await api.confirm(confirmed['id']);
    await service.hear(suspended(session));

    expect(await api.hold(session.sessionId)).toMatchObject({ reason: 'ORGANIZATION_SUSPENDED' });
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ status: 'CLOSED', held: 2, confirmed: 2 }]);
    expect(await api.confirm(held['id'])).toMatchObject({ status: 'CONFIRMED' });
    expect(await api.redeem(confirmed['id'], 2)).toMatchObject({ status: 'REDEEMED' });

    const later = { ...sessionFacts(10, soon), ...{ organizationId: session.organizationId } };
    await service.hear(published(later), scheduled(later));
    expect(await api.hold(later.sessionId)).toMatchObject({ reason: 'ORGANIZATION_SUSPENDED' });

    await service.hear(reinstated(session));
    expect(await api.hold(session.sessionId)).toMatchObject({ __typename: 'Booking' });
    expect(await api.hold(later.sessionId)).toMatchObject({ __typename: 'Booking' });
  });

  it('that is scheduled again keeps what it has sold', async () => {
    const session = await service.openSession(10, soon);
    await api.hold(session.sessionId);
    await service.hear(scheduled(session), scheduled({ ...session, capacity: 1 }));
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ capacity: 10, held: 2 }]);
  });

  it('is looked up in one statement with any number of others', async () => {
    const sessions = await Promise.all([1, 2, 3].map((capacity) => service.openSession(capacity)));
    const ids = [...sessions.map(({ sessionId }) => sessionId), ...Array.from({ length: 200 }, () => randomUUID())];
    const statements = await service.statementsOf(() => api.availabilities(...ids));
    expect(statements.filter((sql) => sql.includes('session_inventory'))).toHaveLength(1);
  });
});

describe('lists of bookings', () => {
  type List = {
    bookings: {
      nodes: { id: string; status: string }[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
  const list = async (variables: Readonly<Record<string, unknown>>) =>
    (await service.ask<List>(listDocument, variables)).expectData().bookings;

  it('are read page by page, last made first, without a gap while more are made', async () => {
    const { sessionId } = await service.openSession(100);
    const made: unknown[] = [];
    const make = async () => {
      service.clock.advance(1);
      made.unshift((await api.hold(sessionId, { seats: 1 }))['id']);
    };
    for (let n = 0; n < 7; n++) await make();
    const expected = [...made];

    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: List['bookings'] = await list({ filter: { sessions: [sessionId] }, first: 3, after });
      read.push(...page.nodes.map(({ id }) => id));
      await make();
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(read).toEqual(expected);
  });

  it('join conditions by and, values by or', async () => {
    const { sessionId, excursionId, organizationId } = await service.openSession(100);
    const other = await service.openSession(100);
    const [held, confirmed, investor, elsewhere] = [
      await api.hold(sessionId),
      await api.hold(sessionId),
      await api.hold(sessionId, { purpose: 'INVESTOR' }),
      await api.hold(other.sessionId),
    ].map((booking) => booking['id']);
    await api.confirm(confirmed);
    const found = async (filter: Readonly<Record<string, unknown>>) =>
      new Set((await list({ filter })).nodes.map(({ id }) => id));

    expect(await found({ excursions: [excursionId] })).toEqual(new Set([held, confirmed, investor]));
    expect(await found({ organizations: [organizationId, other.organizationId], statuses: ['ON_HOLD'] })).toEqual(
      new Set([held, investor, elsewhere]),
    );
    expect(await found({ sessions: [sessionId], purposes: ['INVESTOR', 'PARTNER'] })).toEqual(new Set([investor]));
    expect(await found({ sessions: [sessionId], statuses: ['CONFIRMED', 'ON_HOLD'], purposes: ['CONSUMER'] })).toEqual(
      new Set([held, confirmed]),
    );
    expect((await list({ filter: { sessions: [sessionId] }, first: 1 })).totalCount).toBe(3);
  });

  it('match nothing by ids that are none, or by an empty list', async () => {
    const { sessionId } = await service.openSession(10);
    await api.hold(sessionId);
    for (const sessions of [['no-uuid'], ['x'.repeat(1_000_000)], []])
      expect(await list({ filter: { sessions } })).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await list({ filter: { sessions: ['no-uuid', sessionId.toUpperCase()] } })).nodes).toHaveLength(1);
  });

  it('look up many bookings by reference in one statement', async () => {
    const { sessionId } = await service.openSession(10);
    const ids = [(await api.hold(sessionId))['id'], (await api.hold(sessionId))['id'], randomUUID(), 'no-uuid'];
    const statements = await service.statementsOf(async () => {
      const answer = await service.ask<{ _entities: unknown[] }>(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Booking { id status } } }',
        { r: ids.map((id) => ({ __typename: 'Booking', id })) },
      );
      expect(answer.expectData()._entities).toEqual([
        { id: ids[0], status: 'ON_HOLD' },
        { id: ids[1], status: 'ON_HOLD' },
        null,
        null,
      ]);
    });
    expect(statements.filter((sql) => sql.includes('booking'))).toHaveLength(1);
  });
});
