import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { official } from '@promtour/testkit/viewers';
import { published } from './support/facts.ts';
import { holdDocument, holdInput, operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let api: ReturnType<typeof operations>;
beforeAll(async () => {
  service = await startBookings();
  api = operations(service.ask);
});
afterAll(() => service.stop());

describe('a booking', () => {
  it('is held, confirmed and redeemed, and the session’s counters follow', async () => {
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
    expect(await api.confirm(id)).toMatchObject({
      __typename: 'Booking',
      status: 'CONFIRMED',
      nextStatuses: ['CANCELLED'],
      expiresAt: null,
    });
    expect(await api.redeem(id, 3)).toMatchObject({
      __typename: 'SessionNotBegun',
      code: 'BOOKING.SESSION_NOT_BEGUN',
      startsAt: session.startsAt.toISOString(),
    });
    const before = service.clock.now();
    service.clock.set(session.startsAt);
    expect(await api.cancel(id)).toMatchObject({ code: 'BOOKING.SESSION_CLOSED', reason: 'BEGUN' });
    expect(await api.redeem(id, 3)).toMatchObject({ __typename: 'Booking', status: 'REDEEMED', attended: 3 });
    expect(await api.availabilities(session.sessionId)).toEqual([
      { capacity: 10, held: 0, confirmed: 4, vacancies: 6, status: 'CLOSED' },
    ]);
    service.clock.set(before);
    const events = (await service.published()).filter(({ subject }) => subject === id);
    expect(events.map(({ type }) => type.split('.').at(-2))).toEqual(['held', 'confirmed', 'redeemed']);
    expect(events.at(-1)?.data).toMatchObject({
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

  it('frees its seats when it is canceled, held or confirmed', async () => {
    const { sessionId } = await service.openSession(5);
    const [first, second] = [await api.hold(sessionId), await api.hold(sessionId)];
    await api.confirm(second['id']);

    expect(await api.cancel(first['id'])).toMatchObject({ status: 'CANCELLED' });
    expect(await api.cancel(second['id'])).toMatchObject({ status: 'CANCELLED' });
    expect(await api.availabilities(sessionId)).toMatchObject([{ held: 0, confirmed: 0, vacancies: 5 }]);
  });

  it('refuses a forbidden transition with its status', async () => {
    const { sessionId } = await service.openSession(5);
    const { id } = await api.hold(sessionId);
    expect(await api.redeem(id, 1)).toMatchObject({
      code: 'BOOKING.STATUS_CONFLICT',
      conflicting: 'ON_HOLD',
      nextStatuses: ['CONFIRMED', 'CANCELLED'],
    });
    await api.confirm(id);
    expect(await api.confirm(id)).toMatchObject({ code: 'BOOKING.STATUS_CONFLICT', conflicting: 'CONFIRMED' });
    await api.cancel(id);
    expect(await api.cancel(id)).toMatchObject({ code: 'BOOKING.STATUS_CONFLICT', conflicting: 'CANCELLED' });
  });

  it('is returned in its current state for a repeated key', async () => {
    const { sessionId } = await service.openSession(5);
    const [key, confirmKey] = [randomUUID(), randomUUID()];
    const first = await api.hold(sessionId, {}, key);
    await api.confirm(first['id'], confirmKey);
    await api.cancel(first['id']);

    const byThen = { id: first['id'], status: 'CANCELLED' };
    expect(await api.hold(sessionId, {}, key)).toMatchObject(byThen);
    expect(await api.confirm(first['id'], confirmKey)).toMatchObject(byThen);
    expect(await api.hold(sessionId, { seats: 3 }, key)).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
    expect(await api.availabilities(sessionId)).toMatchObject([{ held: 0, confirmed: 0 }]);
  });

  it('is created once by 50 parallel requests with one key', async () => {
    const { sessionId } = await service.openSession(100);
    const key = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => api.hold(sessionId, {}, key)));
    const bookings = outcomes.filter(({ __typename }) => __typename === 'Booking');
    const others = outcomes.filter(({ __typename }) => __typename !== 'Booking');

    expect(new Set(bookings.map(({ id }) => id)).size).toBe(1);
    for (const other of others) expect(other).toMatchObject({ code: 'IDEMPOTENCY.IN_FLIGHT' });
    expect(await api.availabilities(sessionId)).toMatchObject([{ held: 2 }]);
    expect(await service.sql('SELECT id FROM booking_item WHERE session_id = $1', [sessionId])).toHaveLength(1);
  });

  it('for more seats than are free is refused with the vacancies', async () => {
    const { sessionId } = await service.openSession(5);
    await api.hold(sessionId, { seats: 3 });
    expect(await api.hold(sessionId, { seats: 3 })).toMatchObject({
      __typename: 'SeatsUnavailable',
      code: 'BOOKING.SEATS_UNAVAILABLE',
      vacancies: 2,
    });
  });

  it('uses the caller’s language in messages', async () => {
    const { sessionId } = await service.openSession(1);
    const variables = { input: holdInput(sessionId) };
    const answer = await service.ask(holdDocument, variables, { 'accept-language': 'ru' });
    expect(answer.expectData()).toMatchObject({ outcome: { message: 'Свободных мест: 1' } });
  });
});

describe('attendance', () => {
  it('is 0 for a no-show, is corrected with its history, and is published each time', async () => {
    const session = await service.openSession(10);
    const { id } = await api.hold(session.sessionId, { seats: 4 });
    await api.confirm(id);
    const before = service.clock.now();
    service.clock.set(session.startsAt);
    expect(await api.redeem(id, 0)).toMatchObject({ status: 'NO_SHOW', attended: 0, attendanceCorrections: [] });
    expect(await api.correct(id, 3, 'Came late')).toMatchObject({ status: 'REDEEMED', attended: 3 });
    service.clock.advance(1_000);
    expect(await api.correct(id, 5)).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: ['attended'] }] });
    expect(await api.correct(id, 2, ' ')).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: ['reason'] }] });
    const corrected = await api.correct(id, 0, 'Counted another group');
    service.clock.set(before);

    const at = session.startsAt.toISOString();
    const by = official.subject;
    expect(corrected).toMatchObject({
      status: 'NO_SHOW',
      attended: 0,
      attendanceCorrections: [
        { from: 3, to: 0, reason: 'Counted another group', correctedBy: by },
        { from: 0, to: 3, reason: 'Came late', correctedBy: by, correctedAt: at },
      ],
    });
    const told = (await service.published()).filter(({ subject }) => subject === id).slice(2);
    expect(told.map(({ type, data }) => [type.split('.').at(-2), (data as { attended?: number }).attended])).toEqual([
      ['no-show-recorded', undefined],
      ['attendance-corrected', 3],
      ['attendance-corrected', 0],
    ]);
    expect(JSON.stringify(told)).not.toContain('Came late');
  });
});

describe('a group', () => {
  it('must have the size that the excursion’s publication states', async () => {
    const session = await service.openSession(30);
    await service.hear(published(session, 8, 2));
    expect(await api.hold(session.sessionId, { seats: 7 })).toMatchObject({
      __typename: 'AdmissionRefused',
      code: 'BOOKING.ADMISSION_REFUSED',
      violations: [{ rule: 'GROUP_MIN', limit: 8, actual: 7, session: { id: session.sessionId } }],
    });
    expect(await api.hold(session.sessionId, { seats: 8 })).toMatchObject({ status: 'ON_HOLD' });
  });
});

describe('an idempotency key', () => {
  it('belongs to the client: a repeat is marked and shows the current booking; another mutation is refused', async () => {
    const { sessionId } = await service.openSession(5);
    const key = randomUUID();
    const hold = () => api.sendRaw(holdDocument, { input: holdInput(sessionId, { idempotencyKey: key }) });
    const first = await hold();
    expect(first).toMatchObject({ replayed: false, booking: { status: 'ON_HOLD' } });
    const { id } = first['booking'] as { id: string };
    expect(await api.cancel(id, key)).toMatchObject({ code: 'IDEMPOTENCY.KEY_REUSED' });
    const before = service.clock.now();
    service.clock.advance(15 * 60_000);
    expect(await hold()).toMatchObject({ replayed: true, booking: { id, status: 'EXPIRED', expiresAt: null } });
    service.clock.set(before);
  });
});

describe('the contact person', () => {
  it('is sealed, and occurs in no event, no recorded answer and no table', async () => {
    const { sessionId } = await service.openSession(5);
    const contact = { name: 'Кто-то Особенный', email: 'very.special@example.org', phone: '+74812000001' };
    const { id } = await api.hold(sessionId, { contact });

    const others = await service.sql<{ text: string }>(
      `SELECT coalesce(string_agg(t::text, ''), '') AS text FROM
         (SELECT b::text AS t FROM booking b UNION ALL SELECT k::text FROM idempotency_key k UNION ALL
          SELECT p::text FROM personal_data_subject p UNION ALL
          SELECT o::text FROM messaging.outbox o) everything`,
    );
    const written = `${JSON.stringify(others)} ${JSON.stringify(await service.published())}`;
    for (const secret of Object.values(contact)) expect(written).not.toContain(secret);
    const answer = await service.ask(`{ booking(id: "${String(id)}") { contact { name email phone } } }`);
    expect(answer.expectData()).toEqual({ booking: { contact } });
  });
});
