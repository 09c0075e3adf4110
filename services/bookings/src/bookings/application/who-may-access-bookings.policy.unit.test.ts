import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import type { BookingItemId, OrganizationId, PortalId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  agencyClient,
  anonymous,
  coordinatorOf,
  dashboardClient,
  managerOf,
  official,
  portalClient,
} from '@promtour/testkit/viewers';
import { aBooking, anItem } from '../../../test/support/a-booking.ts';
import type { Booking, Booker } from '../domain/booking.ts';
import { mayChange, mayHoldAt, maySee, maySeeNet, sideOf, visibleItems } from './who-may-access-bookings.policy.ts';

const host = '0198f6a0-0000-7000-8000-000000000004' as OrganizationId;
const agency = '0198f6a0-0000-7000-8000-00000000000a' as OrganizationId;
const portal = '0198f6a0-0000-7000-8000-00000000000b' as PortalId;
const stranger = '0198f6a0-0000-7000-8000-00000000000c';
const smolensk = 'RU-SMO' as RegionCode;
const tula = 'RU-TUL' as RegionCode;
const nobody: Booker = { subject: null, portalId: null, organizationId: null };

function given(booker: Partial<Booker>): Booking {
  return aBooking({
    items: [anItem({ organizationId: host, regionCode: smolensk })],
    booker: { ...nobody, ...booker },
  });
}

const byPortal = given({ subject: 'client:one', portalId: portal });
const byAgency = given({ subject: 'client:two', organizationId: agency });
const byPerson = given({ subject: 'person:somebody' });
const beforeThat = given({});
const person: Viewer = { ...anonymous, kind: 'PERSON', subject: 'person:somebody', regions: [smolensk] };

describe('access to a booking', () => {
  it.each([
    ['the portal that made it', portalClient(portal), byPortal, 'SETTLES'],
    ['another credential of that portal', { ...portalClient(portal), subject: 'client:other' }, byPortal, 'SETTLES'],
    ['another portal', portalClient(stranger), byPortal, 'NOTHING'],
    ['a portal of the host’s region', portalClient(stranger, [smolensk]), byPortal, 'NOTHING'],
    ['the portal, by a program of the host’s region', portalClient(portal, [tula, smolensk]), byPortal, 'SETTLES'],
    ['the portal, by a program of another region', portalClient(portal, [tula]), byPortal, 'NOTHING'],
    ['the agency that made it', agencyClient(agency), byAgency, 'SETTLES'],
    ['another agency', agencyClient(stranger), byAgency, 'NOTHING'],
    ['the person who made it', person, byPerson, 'SETTLES'],
    ['that person, through a program of another region', { ...person, regions: [tula] }, byPerson, 'NOTHING'],
    ['that person once bound to an organization', { ...person, organizationId: agency }, byPerson, 'NOTHING'],
    ['an anonymous caller', anonymous, beforeThat, 'NOTHING'],
    ['the host', managerOf(host), byPortal, 'REDEEMS'],
    ['the host, through a program of another region', managerOf(host, [tula]), byPortal, 'NOTHING'],
    ['the host, through a program of its region', managerOf(host, [smolensk]), byPortal, 'REDEEMS'],
    ['the host, also of before bookers were kept', managerOf(host), beforeThat, 'REDEEMS'],
    ['the host as the booker', managerOf(host), given({ organizationId: host }), 'REDEEMS'],
    ['another plant', managerOf(stranger), byPortal, 'NOTHING'],
    ['the region’s coordinator', coordinatorOf('RU-SMO'), byAgency, 'SEES'],
    ['another region’s coordinator', coordinatorOf('RU-TUL'), byAgency, 'NOTHING'],
    ['the national agency', official, beforeThat, 'REDEEMS'],
    ['a dashboard of another region', dashboardClient([tula]), byAgency, 'NOTHING'],
  ] as const)('by %s', (_, viewer, booking, extent) => {
    expect({
      sees: maySee(viewer, booking),
      settles: mayChange(viewer, booking, 'SETTLE'),
      redeems: mayChange(viewer, booking, 'REDEEM'),
    }).toEqual({
      sees: extent !== 'NOTHING',
      settles: extent === 'SETTLES' || extent === 'REDEEMS',
      redeems: extent === 'REDEEMS',
    });
  });
});

describe('seats of a site in Smolensk', () => {
  it.each([
    ['a portal of everywhere', portalClient(portal), true],
    ['a portal of that region', portalClient(portal, [tula, smolensk]), true],
    ['a portal of another region', portalClient(portal, [tula]), false],
    ['an agency, wherever it is', agencyClient(agency), true],
    ['the national agency', official, true],
    ['a person without regions', { ...person, regions: [] }, false],
    ['a plant’s manager, through a program of another region', managerOf(stranger, [tula]), false],
  ])('are available to %s: %s', (_, viewer, may) => {
    expect(mayHoldAt(viewer, { regionCode: smolensk })).toBe(may);
  });
});

describe('an itinerary of two plants', () => {
  const otherPlant = '0198f6a0-0000-7000-8000-00000000000d' as OrganizationId;
  const second = anItem({
    id: '0198f6a0-0000-7000-8000-00000000000e' as BookingItemId,
    position: 1,
    organizationId: otherPlant,
    regionCode: tula,
  });
  const itinerary: Booking = { ...byAgency, items: [...byAgency.items, second] };

  it.each([
    ['the agency that booked', agencyClient(agency), [0, 1], true, false],
    ['the first host', managerOf(host), [0], false, true],
    ['the second host', managerOf(otherPlant), [1], false, true],
    ['a third plant', managerOf(stranger), [], false, false],
    ['a coordinator of the second region', coordinatorOf('RU-TUL'), [1], false, false],
    ['the national agency', official, [0, 1], true, true],
  ] as const)('%s sees items %j', (_, viewer, positions, settles, answers) => {
    expect(visibleItems(viewer, itinerary).map(({ position }) => position)).toEqual(positions);
    expect(mayChange(viewer, itinerary, 'SETTLE')).toBe(settles);
    expect(mayChange(viewer, itinerary, 'ANSWER')).toBe(answers);
  });

  it.each([
    ['the agency that booked', agencyClient(agency), true],
    ['the first host', managerOf(host), true],
    ['the second host', managerOf(otherPlant), false],
    ['the national agency', official, true],
    ['a portal', portalClient(portal), false],
    ['a coordinator', coordinatorOf('RU-SMO'), false],
  ] as const)('%s sees the net price of the first item: %s', (_, viewer, may) => {
    expect(maySeeNet(viewer, itinerary, anItem({ organizationId: host }))).toBe(may);
  });

  it('is ended by a side', () => {
    expect([agencyClient(agency), managerOf(host), official].map((viewer) => sideOf(viewer, itinerary))).toEqual([
      'BOOKER',
      'HOST',
      'AGENCY',
    ]);
  });
});
