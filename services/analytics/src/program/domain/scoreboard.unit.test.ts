import { describe, expect, it } from '@jest/globals';
import { inOrder, manufacturingClasses, progressOf, programOrders, type RegionFacts } from './scoreboard.ts';

const today = '2026-11-29';

function facts(regionCode: string, some: Partial<RegionFacts> = {}): RegionFacts {
  return {
    regionCode,
    agreement: null,
    firstRouteOn: null,
    milestonesDue: 0,
    milestonesOnTime: 0,
    industries: [],
    registeredEnterprises: 0,
    openEnterprises: 0,
    openRegisteredEnterprises: 0,
    councilEstablishedOn: null,
    councilMeetings: 0,
    publishedExcursions: 0,
    publishedRoutes: 0,
    leads: {},
    ...some,
  };
}

const signed = (signedOn: string) => ({ agreement: { id: '1', status: 'SIGNED', signedOn } }) as const;

it('manufacturing has 24 classes', () => {
  expect(manufacturingClasses).toHaveLength(24);
  expect(manufacturingClasses.at(-1)).toBe('33');
});

describe('the first route', () => {
  it.each([
    ['on day 183', { ...signed('2026-01-01'), firstRouteOn: '2026-07-03' }, 183, true],
    ['on day 184', { ...signed('2026-01-01'), firstRouteOn: '2026-07-04' }, 184, false],
    ['over a leap day', { ...signed('2024-01-01'), firstRouteOn: '2024-07-02' }, 183, true],
    ['on the day of the signature', { ...signed('2026-01-01'), firstRouteOn: '2026-01-01' }, 0, true],
    ['still possible', signed('2026-05-30'), null, null],
    ['missing on day 184', signed('2026-05-29'), null, false],
    ['without an agreement', {}, null, null],
  ] as const)('%s', (_, some, daysToFirstRoute, firstRouteInTime) => {
    expect(progressOf(facts('RU-SMO', some), today)).toMatchObject({ daysToFirstRoute, firstRouteInTime });
  });
});

it('divides by nothing into null', () => {
  expect(progressOf(facts('RU-SMO'), today)).toMatchObject({ milestonesOnTimeShare: null, activation: null });
  const some = { milestonesDue: 4, milestonesOnTime: 3, registeredEnterprises: 5, openRegisteredEnterprises: 1 };
  expect(progressOf(facts('RU-SMO', some), today)).toMatchObject({ milestonesOnTimeShare: 0.75, activation: 0.2 });
});

describe('the order of regions', () => {
  const regions = [
    facts('RU-A', { ...signed('2026-03-01'), milestonesDue: 2, milestonesOnTime: 1, openEnterprises: 7 }),
    facts('RU-B', { industries: ['10'], registeredEnterprises: 2, openRegisteredEnterprises: 1 }),
    facts('RU-C', {
      ...signed('2026-02-01'),
      firstRouteOn: '2026-02-11',
      milestonesDue: 1,
      milestonesOnTime: 1,
      industries: ['10', '24'],
    }),
    facts('RU-D', {
      ...signed('2026-02-01'),
      firstRouteOn: '2026-02-06',
      registeredEnterprises: 1,
      openRegisteredEnterprises: 1,
    }),
  ].map((region) => progressOf(region, today));

  it.each([
    ['REGION', 'ABCD'],
    ['SIGNED_ON', 'CDAB'],
    ['DAYS_TO_FIRST_ROUTE', 'DCAB'],
    ['MILESTONES_ON_TIME', 'CABD'],
    ['INDUSTRIES', 'CBAD'],
    ['REGISTERED_ENTERPRISES', 'BDAC'],
    ['OPEN_ENTERPRISES', 'ABCD'],
    ['ACTIVATION', 'DBAC'],
  ] as const)('%s has the best first, the unknown last', (order, expected) => {
    for (const arrival of [regions, regions.toReversed()])
      expect(
        inOrder(arrival, order)
          .map(({ regionCode }) => regionCode.slice(-1))
          .join(''),
      ).toBe(expected);
  });

  it('every order is tested', () => {
    expect(programOrders).toHaveLength(8);
  });
});
