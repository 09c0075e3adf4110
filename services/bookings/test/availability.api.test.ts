import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { published, reinstated, scheduled, sessionFacts, suspended } from './support/facts.ts';
import { start } from './support/harness.ts';
import { operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let api: ReturnType<typeof operations>;
beforeAll(async () => {
  service = await startBookings();
  api = operations(service.ask);
});
afterAll(() => service.stop());

describe('a session', () => {
  const soon = { startsAt: new Date(start.getTime() + 3_600_000) };

  it('has no availability before it is opened, or under a malformed id', async () => {
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

  it('is closed once it has started', async () => {
    const { sessionId } = await service.openSession(10, { startsAt: service.clock.now() });
    expect(await api.hold(sessionId)).toMatchObject({ code: 'BOOKING.SESSION_CLOSED', reason: 'BEGUN' });
    expect(await api.availabilities(sessionId)).toMatchObject([{ status: 'CLOSED', vacancies: 10 }]);
  });

  it('is closed until its excursion is published, in any order of the two events', async () => {
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

  it('stops sales when its organization is suspended, and keeps existing bookings', async () => {
    const session = await service.openSession(10, soon);
    const [held, confirmed] = [await api.hold(session.sessionId), await api.hold(session.sessionId)];
    await api.confirm(confirmed['id']);
    await service.hear(suspended(session));

    expect(await api.hold(session.sessionId)).toMatchObject({ reason: 'ORGANIZATION_SUSPENDED' });
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ status: 'CLOSED', held: 2, confirmed: 2 }]);
    expect(await api.confirm(held['id'])).toMatchObject({ status: 'CONFIRMED' });
    service.clock.set(soon.startsAt);
    expect(await api.redeem(confirmed['id'], 2)).toMatchObject({ status: 'REDEEMED' });
    service.clock.set(start);

    const later = { ...sessionFacts(10, soon), ...{ organizationId: session.organizationId } };
    await service.hear(published(later), scheduled(later));
    expect(await api.hold(later.sessionId)).toMatchObject({ reason: 'ORGANIZATION_SUSPENDED' });

    await service.hear(reinstated(session));
    expect(await api.hold(session.sessionId)).toMatchObject({ __typename: 'Booking' });
    expect(await api.hold(later.sessionId)).toMatchObject({ __typename: 'Booking' });
  });

  it('that is scheduled again keeps its sold seats', async () => {
    const session = await service.openSession(10, soon);
    await api.hold(session.sessionId);
    await service.hear(scheduled(session), scheduled({ ...session, capacity: 1 }));
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ capacity: 10, held: 2 }]);
  });

  it('is read in one statement together with others', async () => {
    const sessions = await Promise.all([1, 2, 3].map((capacity) => service.openSession(capacity)));
    const ids = [...sessions.map(({ sessionId }) => sessionId), ...Array.from({ length: 200 }, () => randomUUID())];
    const statements = await service.statementsOf(() => api.availabilities(...ids));
    expect(statements.filter((sql) => sql.includes('session_inventory'))).toHaveLength(1);
  });
});
