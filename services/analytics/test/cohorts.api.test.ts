import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everyActor, outcomeOf, outcomes, viewerOf } from '@promtour/testkit/permissions';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { bookingEventsOf, placeAt, scheduled, story, type Place, type Story } from './support/booking-stories.ts';

const plant = { organizationId: randomUUID() };
const tula = { organizationId: randomUUID(), regionCode: 'RU-TUL' };
const [school, college, agency, factory] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

/** A visit of an organization's group. */
function visit(
  date: string,
  of: object,
  visitor: string,
  attended = 10,
  as = 'visitingOrganizationId',
): [Place, Story] {
  const place = placeAt(date, of);
  // When it was recorded: the date of the session counts.
  const at = '2026-02-01T09:00:00Z';
  const steps = [
    { step: 'HELD', at },
    { step: 'CONFIRMED', at },
    { step: 'ATTENDED', at, item: 0, attended },
  ] as const;
  return [place, story({ place, seats: 20 }, steps, { [as]: visitor })];
}

const visits = [
  // The first cohort: three organizations, of which two come again.
  visit('2025-02-03', plant, school),
  visit('2025-03-31', plant, school),
  visit('2025-11-10', plant, school),
  visit('2025-01-20', plant, college),
  visit('2025-07-01', tula, college),
  visit('2025-03-03', plant, agency, 10, 'resellerOrganizationId'),
  // Before the period: of no cohort in it.
  visit('2024-12-31', tula, factory),
  visit('2025-02-01', tula, factory),
  // Did not come, then a small group, then a group.
  visit('2025-04-07', tula, agency, 0),
  visit('2025-08-04', tula, randomUUID(), 4),
];
let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  const bookings = visits.flatMap(([, booked]) => bookingEventsOf(booked));
  await service.publish([...bookings, ...visits.map(([place]) => scheduled(place)), ...bookings]);
  await service.caughtUp();
});
afterAll(() => service.stop());

const year = '{ from: "2025-01-01", to: "2025-12-31" }';
const ask = (args: string, selection: string, viewer = official) =>
  service.ask(`{ answer: returningOrganizations(period: ${year} ${args}) { ${selection} } }`, {}, viewer);

/** Organizations of each cohort, and how many of them came in each later period. */
async function cohorts(args: string, viewer = official): Promise<readonly (readonly number[])[] | string | undefined> {
  const { data, errors } = await ask(args, 'cohorts { organizations later { organizations } }', viewer);
  type Row = { organizations: number; later: readonly { organizations: number }[] };
  const answer = data?.['answer'] as { cohorts: readonly Row[] } | null | undefined;
  return (
    answer?.cohorts.map(({ organizations, later }) => [
      organizations,
      ...later.map((period) => period.organizations),
    ]) ?? errors?.[0]?.extensions?.code
  );
}

it('counts organizations by quarter of their first visit and by quarter of later ones', async () => {
  const { data, errors } = await ask(
    '',
    'incomplete sources { name } cohorts { from to organizations returned returnedShare later { from to organizations share } }',
  );
  expect(errors).toBeUndefined();
  const quarters = ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'].map((dates) => {
    const [from, to] = dates.split('/').map((date) => `2025-${date}`);
    return { from, to };
  });
  const empty = { organizations: 0, returned: 0, returnedShare: null, later: [] };
  expect(data?.['answer']).toEqual({
    incomplete: false,
    sources: [{ name: 'bookings' }, { name: 'registry' }, { name: 'routes' }],
    cohorts: [
      {
        ...quarters[0],
        organizations: 3,
        returned: 2,
        returnedShare: 2 / 3,
        later: [
          { ...quarters[1], organizations: 0, share: 0 },
          { ...quarters[2], organizations: 1, share: 1 / 3 },
          { ...quarters[3], organizations: 1, share: 1 / 3 },
        ],
      },
      ...quarters.slice(1).map((quarter) => ({ ...quarter, ...empty })),
    ],
  });
});

it('counts a second visit within the period as none of a later one', async () => {
  // School: February and March; college: January and July; agency: March.
  const byMonth = await cohorts('grain: MONTH');
  expect(byMonth?.slice(0, 3)).toEqual([
    [1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
    [1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ]);
});

describe('access', () => {
  const parties = { organization: plant.organizationId, otherOrganization: tula.organizationId };
  const denied = { anonymous: 'UNAUTHENTICATED', agency: 'FORBIDDEN', enterprise: 'FORBIDDEN' } as const;

  it.each(everyActor)('of %s', async (actor) => {
    const answer = await ask('', 'incomplete', viewerOf(actor, parties));
    expect(outcomeOf(answer as Parameters<typeof outcomeOf>[0])).toBe(outcomes('ALLOWED', denied)[actor]);
  });

  it.each([
    ['a plant counts its visitors only', managerOf(plant.organizationId), '', [[3, 0, 0, 1], [0], [0], [0]]],
    // The small group is known to the plant that it visited.
    ['a plant counts small groups', managerOf(tula.organizationId), '', [[0], [0], [2, 0], [0]]],
    ['others do not count small groups', coordinatorOf('RU-TUL'), '', [[0], [0], [1, 0], [0]]],
    ['a region is refused to others', coordinatorOf('RU-TUL'), 'filter: { regions: ["RU-SMO"] }', 'FORBIDDEN'],
    [
      'a plant is refused to others',
      managerOf(tula.organizationId),
      `filter: { organizations: ["${plant.organizationId}"] }`,
      'FORBIDDEN',
    ],
    ['a filter decides which visit is the first', official, 'filter: { regions: ["RU-TUL"] }', [[0], [0], [1, 0], [0]]],
  ] as const)('%s', async (_, viewer, args, expected) => {
    expect(await cohorts(args, viewer)).toEqual(expected);
  });
});

describe('bad input', () => {
  it.each([
    ['grain: DAY', 'grain'],
    ['grain: WEEK', 'grain'],
    ['filter: { channels: ["DIRECT"] }', 'filter.channels'],
  ])('%s is refused', async (args, path) => {
    const { errors } = await ask(args, 'incomplete');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: path.split('.') }] });
  });

  it.each([
    '{ from: "2020-01-01", to: "2029-12-31" }',
    '{ from: "2025-12-31", to: "2025-01-01" }',
    '{ to: "2025-01-01" }',
  ])('the period %s is refused', async (range) => {
    const { errors } = await service.ask(`{ returningOrganizations(period: ${range}) { incomplete } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: ['period'] }] });
  });
});
