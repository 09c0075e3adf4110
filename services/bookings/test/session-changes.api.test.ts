import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { capacityChanged, closed, removed, rescheduled, scheduled } from './support/facts.ts';
import { operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let api: ReturnType<typeof operations>;

beforeAll(async () => {
  service = await startBookings();
  api = operations(service.ask);
});
afterAll(() => service.stop());

describe('a rescheduled session', () => {
  it('takes its bookings and holds with it', async () => {
    const session = await service.openSession(10);
    const confirmed = await api.confirm((await api.hold(session.sessionId))['id']);
    const held = await api.hold(session.sessionId, { holdMinutes: 1440 });
    const gone = await api.cancel((await api.hold(session.sessionId))['id']);
    const soon = new Date(service.clock.now().getTime() + 3_600_000);
    await service.hear(rescheduled(session, soon));

    const rows = await service.sql<{ id: string; at: Date }>(
      'SELECT b.id, b.starts_at AS at FROM booking b JOIN booking_item i ON i.booking_id = b.id WHERE i.session_id = $1 ORDER BY b.id',
      [session.sessionId],
    );
    expect(new Map(rows.map(({ id, at }) => [id, at]))).toEqual(
      new Map([
        [confirmed['id'], soon],
        [held['id'], soon],
        [gone['id'], session.startsAt],
      ]),
    );
    // A hold ends at the start at the latest.
    expect(await api.booking(held['id'])).toMatchObject({ status: 'ON_HOLD', expiresAt: soon.toISOString() });
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ held: 2, confirmed: 2, capacity: 10 }]);
    expect(await api.redeem(confirmed['id'], 2)).toMatchObject({ __typename: 'SessionNotBegun' });
    expect(await api.booking(confirmed['id'])).toMatchObject({ flags: [] });
  });
});

describe('a capacity', () => {
  it('is the wish of the host, and at least the seats taken', async () => {
    const session = await service.openSession(10);
    await api.confirm((await api.hold(session.sessionId, { seats: 4 }))['id']);
    await api.hold(session.sessionId, { seats: 2 });
    await service.hear(capacityChanged(session, 5));
    expect(await api.availabilities(session.sessionId)).toMatchObject([
      { capacity: 6, held: 2, confirmed: 4, vacancies: 0, status: 'SOLD_OUT' },
    ]);
    await service.hear(capacityChanged(session, 20));
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ capacity: 20, vacancies: 14 }]);
  });
});

describe.each([
  ['closed', closed],
  ['removed', removed],
] as const)('a session that is %s', (_, event) => {
  it('takes no new holds, keeps and flags existing bookings, and is sold again when it is scheduled again', async () => {
    const session = await service.openSession(10);
    const { id } = await api.confirm((await api.hold(session.sessionId))['id']);
    await service.hear(event(session));
    expect(await api.hold(session.sessionId)).toMatchObject({
      __typename: 'SessionClosed',
      reason: 'CLOSED_BY_HOST',
    });
    expect(await api.booking(id)).toMatchObject({ status: 'CONFIRMED', flags: ['CLOSED_BY_HOST'] });
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ status: 'CLOSED', confirmed: 2 }]);
    await service.hear(capacityChanged(session, 12));
    expect(await api.hold(session.sessionId)).toMatchObject({ reason: 'CLOSED_BY_HOST' });

    await service.hear(scheduled({ ...session, capacity: 1 }));
    expect(await api.booking(id)).toMatchObject({ flags: [] });
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ status: 'SOLD_OUT', capacity: 2 }]);
  });
});
