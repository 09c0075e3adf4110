import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readied, reinstated, suspended, unreadied } from './support/facts.ts';
import { operations } from './support/operations.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
let api: ReturnType<typeof operations>;

beforeAll(async () => {
  service = await startBookings();
  api = operations(service.ask);
});
afterAll(() => service.stop());

describe('invariant 11', () => {
  it('stops new bookings at an unready site, flags existing ones, and deletes nothing', async () => {
    const session = await service.openSession(10);
    const { id } = await api.hold(session.sessionId);
    expect(await api.booking(id)).toMatchObject({ status: 'ON_HOLD', flags: [] });

    await service.hear(unreadied(session));
    expect(await api.hold(session.sessionId)).toMatchObject({
      __typename: 'SessionClosed',
      code: 'BOOKING.SESSION_CLOSED',
      reason: 'SITE_NOT_READY',
    });
    expect(await api.availabilities(session.sessionId)).toMatchObject([{ status: 'CLOSED', held: 2, vacancies: 8 }]);
    expect(await api.booking(id)).toMatchObject({ status: 'ON_HOLD', flags: ['SITE_NOT_READY'] });
    expect(await api.confirm(id)).toMatchObject({ status: 'CONFIRMED', flags: ['SITE_NOT_READY'] });

    await service.hear(suspended(session));
    expect(await api.booking(id)).toMatchObject({ flags: ['HOST_SUSPENDED', 'SITE_NOT_READY'] });
    await service.hear(readied(session), reinstated(session));
    expect(await api.booking(id)).toMatchObject({ status: 'CONFIRMED', flags: [] });
    expect(await api.hold(session.sessionId)).toMatchObject({ __typename: 'Booking' });
  });

  it('applies to sessions scheduled after the site’s assessment ended', async () => {
    const first = await service.openSession(10);
    await service.hear(unreadied(first));
    const { organizationId, siteId } = first;
    const later = await service.openSession(10, { organizationId, siteId });
    // That session's helper readies the site again: the last word counts.
    await service.hear(unreadied(later));
    expect(await api.hold(later.sessionId)).toMatchObject({ reason: 'SITE_NOT_READY' });
    expect(await api.hold(first.sessionId)).toMatchObject({ reason: 'SITE_NOT_READY' });
  });

  it('applies by the clock if the event of an expiry is late', async () => {
    const session = await service.openSession(10);
    const { id } = await api.confirm((await api.hold(session.sessionId))['id']);
    await service.hear(readied(session, new Date(service.clock.now().getTime() + 3_600_000)));
    expect(await api.hold(session.sessionId)).toMatchObject({ __typename: 'Booking' });
    service.clock.advance(3_600_000);
    expect(await api.hold(session.sessionId)).toMatchObject({ reason: 'SITE_NOT_READY' });
    expect(await api.booking(id)).toMatchObject({ status: 'CONFIRMED', flags: ['SITE_NOT_READY'] });
  });
});

describe('the visiting organization', () => {
  it('is shown, and part of each event of the booking', async () => {
    const { sessionId, startsAt } = await service.openSession(10);
    const school = randomUUID();
    const booking = await api.hold(sessionId, { visitingOrganization: school });
    expect(booking).toMatchObject({ __typename: 'Booking', visitingOrganization: { id: school } });
    await api.confirm(booking['id']);
    const before = service.clock.now();
    service.clock.set(startsAt);
    await api.redeem(booking['id'], 1);
    service.clock.set(before);
    const events = (await service.published()).filter(({ subject }) => subject === booking['id']);
    expect(events.map(({ data }) => (data as { visitingOrganizationId?: string }).visitingOrganizationId)).toEqual([
      school,
      school,
      school,
    ]);
  });

  it('is never implied', async () => {
    const { sessionId } = await service.openSession(10);
    const booking = await api.hold(sessionId);
    expect(booking).toMatchObject({ visitingOrganization: null });
    const [event] = (await service.published()).filter(({ subject }) => subject === booking['id']);
    expect(event?.data).not.toHaveProperty('visitingOrganizationId');
  });

  it('must have the format of an id, or nothing is written', async () => {
    const { sessionId } = await service.openSession(10);
    for (const visitingOrganization of ['', 'school', '0', 'x'.repeat(100_000)])
      expect(await api.hold(sessionId, { visitingOrganization })).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: ['visitingOrganization'] }],
      });
    const rows = await service.sql('SELECT FROM booking_item WHERE session_id = $1', [sessionId]);
    expect(rows).toEqual([]);
  });
});

describe('the tour route', () => {
  it('is shown, and part of each event of the booking', async () => {
    const { sessionId } = await service.openSession(10);
    const route = randomUUID();
    const booking = await api.hold(sessionId, { route });
    expect(booking).toMatchObject({ __typename: 'Booking', route: { id: route } });
    await api.confirm(booking['id']);
    const events = (await service.published()).filter(({ subject }) => subject === booking['id']);
    expect(events.map(({ data }) => (data as { routeId?: string }).routeId)).toEqual([route, route]);
  });

  it('must have the format of an id', async () => {
    const { sessionId } = await service.openSession(10);
    for (const route of ['', 'ring'])
      expect(await api.hold(sessionId, { route })).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: ['route'] }],
      });
  });
});

describe('people under 18', () => {
  it('are counted from ages, kept while the units stay, and part of each event', async () => {
    const { sessionId, startsAt } = await service.openSession(10);
    const booking = await api.hold(sessionId, {
      items: [{ session: sessionId, units: [{ type: 'ADULT', count: 3, ages: [40, 17, 16] }] }],
    });
    expect(booking).toMatchObject({ __typename: 'Booking', route: null, items: [{ minors: 2 }] });
    await api.confirm(booking['id']);
    const before = service.clock.now();
    service.clock.set(startsAt);
    await api.redeem(booking['id'], 3);
    service.clock.set(before);
    const events = (await service.published()).filter(({ subject }) => subject === booking['id']);
    expect(events.map(({ data }) => (data as { minors?: number }).minors)).toEqual([2, 2, 2]);
    for (const { data } of events) expect(data).not.toHaveProperty('routeId');
  });
});
