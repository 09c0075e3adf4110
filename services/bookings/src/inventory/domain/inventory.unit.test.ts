import { describe, expect, it } from '@jest/globals';
import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { availabilityOf, refuseSeats, type Inventory } from './inventory.ts';

const now = new Date('2026-11-23T09:00:00Z');

const open: Inventory = {
  sessionId: '0198f6a0-0000-7000-8000-000000000002' as SessionId,
  excursionId: '0198f6a0-0000-7000-8000-000000000003' as ExcursionId,
  organizationId: '0198f6a0-0000-7000-8000-000000000004' as OrganizationId,
  siteId: '0198f6a0-0000-7000-8000-000000000005' as SiteId,
  regionCode: 'RU-SMO' as RegionCode,
  startsAt: new Date(now.getTime() + 1),
  endsAt: new Date(now.getTime() + 3_600_000),
  timeZone: 'Europe/Moscow' as TimeZone,
  excursionVersion: 1,
  portals: null,
  allotted: 0,
  blocked: 0,
  freesale: false,
  waitlisted: 0,
  waitlistMin: null,
  capacity: 10,
  held: 0,
  confirmed: 0,
  published: true,
  suspended: false,
  closed: false,
  siteReadyUntil: new Date(now.getTime() + 1),
};

describe('a hold', () => {
  it.each([
    [0, 0, 10],
    [3, 4, 3],
    [10, 0, 0],
    [0, 10, 0],
  ])('given %i held and %i confirmed of 10, then a group of at most %i', (held, confirmed, most) => {
    const inventory = { ...open, held, confirmed };
    expect(most === 0 ? undefined : refuseSeats(inventory, most, now)).toBeUndefined();
    expect(refuseSeats(inventory, most + 1, now)).toMatchObject({ code: 'BOOKING.SEATS_UNAVAILABLE', vacancies: most });
  });

  it.each([
    ['BEGUN', { startsAt: now }],
    ['NOT_PUBLISHED', { published: false }],
    ['CLOSED_BY_HOST', { closed: true, suspended: true }],
    ['ORGANIZATION_SUSPENDED', { suspended: true }],
    ['SITE_NOT_READY', { siteReadyUntil: now }],
    ['ORGANIZATION_SUSPENDED', { suspended: true, siteReadyUntil: now }],
    ['BEGUN', { startsAt: now, published: false, suspended: true }],
  ])('is refused as %s if %j, regardless of seats', (reason, about) => {
    for (const seats of [1, 100])
      expect(refuseSeats({ ...open, ...about }, seats, now)).toMatchObject({ code: 'BOOKING.SESSION_CLOSED', reason });
  });
});

describe('a session at a site without a readiness event', () => {
  it('is on sale: it could not have been published without readiness', () => {
    expect(refuseSeats({ ...open, siteReadyUntil: null }, 1, now)).toBeUndefined();
  });
});

describe('availability', () => {
  it.each([
    [10, 0, 'AVAILABLE'],
    [10, 5, 'AVAILABLE'],
    [10, 6, 'LIMITED'],
    [11, 5, 'AVAILABLE'],
    [11, 6, 'LIMITED'],
    [1, 0, 'AVAILABLE'],
    [1, 1, 'SOLD_OUT'],
    [10, 10, 'SOLD_OUT'],
  ])('given a capacity of %i with %i taken, then %s', (capacity, held, status) => {
    expect(availabilityOf({ ...open, capacity, held }, 0, now)).toEqual({
      capacity,
      held,
      confirmed: 0,
      allotted: 0,
      blocked: 0,
      waitlisted: 0,
      freesale: false,
      vacancies: capacity - held,
      status,
    });
  });

  it('given no sale, then closed, with its figures', () => {
    expect(availabilityOf({ ...open, confirmed: 10, suspended: true }, 0, now)).toMatchObject({
      status: 'CLOSED',
      vacancies: 0,
    });
  });
});

describe('seats set aside', () => {
  it('are not vacant', () => {
    const inventory = { ...open, allotted: 2, blocked: 3, held: 1 };
    expect(availabilityOf(inventory, 0, now)).toMatchObject({ vacancies: 4, status: 'LIMITED' });
    expect(refuseSeats(inventory, 5, now)).toMatchObject({ vacancies: 4 });
    expect(refuseSeats(inventory, 4, now)).toBeUndefined();
  });

  it.each([
    [4, 4, 'BOOKING.SEATS_UNAVAILABLE'],
    [5, 4, undefined],
  ])('vacant seats that a waiting party of %i fits, of %i, are not for others: %p', (waitlistMin, vacant, code) => {
    const inventory = { ...open, held: 10 - vacant, waitlisted: waitlistMin, waitlistMin };
    expect(refuseSeats(inventory, 1, now)?.code).toBe(code);
  });
});

describe('free sale', () => {
  it('knows no limit of seats, but closes like any other', () => {
    const inventory = { ...open, freesale: true, confirmed: 30 };
    expect(refuseSeats(inventory, 1000, now)).toBeUndefined();
    expect(availabilityOf(inventory, 0, now)).toMatchObject({ status: 'FREESALE', vacancies: 0 });
    expect(availabilityOf({ ...inventory, closed: true }, 0, now).status).toBe('CLOSED');
  });
});
