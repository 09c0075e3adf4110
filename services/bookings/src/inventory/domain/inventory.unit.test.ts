import { describe, expect, it } from '@jest/globals';
import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { availabilityOf, refuseHold, type Inventory } from './inventory.ts';

const now = new Date('2026-11-23T09:00:00Z');

const open: Inventory = {
  sessionId: '0198f6a0-0000-7000-8000-000000000002' as SessionId,
  excursionId: '0198f6a0-0000-7000-8000-000000000003' as ExcursionId,
  organizationId: '0198f6a0-0000-7000-8000-000000000004' as OrganizationId,
  siteId: '0198f6a0-0000-7000-8000-000000000005' as SiteId,
  regionCode: 'RU-SMO' as RegionCode,
  startsAt: new Date(now.getTime() + 1),
  excursionVersion: 1,
  groupMin: null,
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
    expect(most === 0 ? undefined : refuseHold(inventory, most, now)).toBeUndefined();
    expect(refuseHold(inventory, most + 1, now)).toMatchObject({ code: 'BOOKING.SEATS_UNAVAILABLE', vacancies: most });
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
      expect(refuseHold({ ...open, ...about }, seats, now)).toMatchObject({ code: 'BOOKING.SESSION_CLOSED', reason });
  });
});

describe('a group below the excursion’s minimum', () => {
  it.each([
    [7, 8, 'BOOKING.GROUP_TOO_SMALL'],
    [8, 8, undefined],
    [1, null, undefined],
    [7, 8, 'BOOKING.GROUP_TOO_SMALL'],
  ])('of %i where at least %p come: %p', (seats, groupMin, code) => {
    expect(refuseHold({ ...open, groupMin }, seats, now)?.code).toBe(code);
  });

  it('is refused with the minimum, even if fewer seats are left', () => {
    expect(refuseHold({ ...open, groupMin: 8, held: 9 }, 2, now)).toMatchObject({ groupMin: 8 });
  });
});

describe('a session at a site without a readiness event', () => {
  it('is on sale: it could not have been published without readiness', () => {
    expect(refuseHold({ ...open, siteReadyUntil: null }, 1, now)).toBeUndefined();
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
    expect(availabilityOf({ ...open, capacity, held }, now)).toEqual({
      capacity,
      held,
      confirmed: 0,
      vacancies: capacity - held,
      status,
    });
  });

  it('given no sale, then closed, with its figures', () => {
    expect(availabilityOf({ ...open, confirmed: 10, suspended: true }, now)).toMatchObject({
      status: 'CLOSED',
      vacancies: 0,
    });
  });
});
