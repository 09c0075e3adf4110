import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { personalDataDestroyed } from '@promtour/events/catalogue/personal-data';
import { siteCreated } from '@promtour/events/catalogue/site';
import { eventually } from '@promtour/testkit/eventually';
import { everyActor, outcomeOf, outcomes, viewerOf } from '@promtour/testkit/permissions';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { bookingEventsOf, placeAt, scheduled, story, type Step } from './support/booking-stories.ts';
import { historyEvent } from './support/history-event.ts';
import { excursionData, siteData } from './support/visit-world.ts';

const plant = placeAt('2026-11-20');
const neighbour = placeAt('2026-11-20', { regionCode: 'RU-TUL' });
const portal = randomUUID();
const at = (time: string, day = '02') => `2026-11-${day}T${time}:00Z`;
const held: Step = { step: 'HELD', at: at('06:00') };
const confirmed: Step = { step: 'CONFIRMED', at: at('08:00') };
const attended: Step = { step: 'ATTENDED', at: at('09:00', '20'), item: 0, attended: 2 };
const stories = [
  ...[20, 10, 5].map((seats) => story({ place: plant, seats }, [held, confirmed, attended], { portalId: portal })),
  story({ place: plant, seats: 8 }, [held, { step: 'EXPIRED', at: at('07:00') }]),
  // A small group, whose figures only the plant reads.
  story({ place: plant, seats: 2 }, [held, confirmed, attended]),
  story({ place: neighbour, seats: 7 }, [held, { step: 'CANCELLED', at: at('07:00'), from: 'ON_HOLD' }]),
];
const period = '{ from: "2026-11-01", to: "2026-11-30" }';
const figures = `held { bookings seats } confirmed { bookings seats } attended { bookings seats } conversion expiryRate
  leadTimes { holdToConfirmation { bookings medianHours p90Hours } confirmationToVisit { bookings medianHours } }`;
let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  const events = stories.flatMap(bookingEventsOf);
  // Each event twice, as after a relay that was killed, and the sessions last.
  await service.publish([...events, ...events, scheduled(plant), scheduled(neighbour)]);
  await service.caughtUp();
});
afterAll(() => service.stop());

const ask = (args: string, selection: string, viewer = official) =>
  service.ask(`{ answer: bookingFunnel(period: ${period} ${args}) { ${selection} } }`, {}, viewer);

it('shows a plant all of its bookings', async () => {
  const { data, errors } = await ask('', `total { ${figures} }`, managerOf(plant.organizationId));
  expect(errors).toBeUndefined();
  expect(data?.['answer']).toEqual({
    total: {
      held: { bookings: 5, seats: 45 },
      confirmed: { bookings: 4, seats: 37 },
      attended: { bookings: 4, seats: 37 },
      conversion: 0.8,
      expiryRate: 0.2,
      leadTimes: {
        holdToConfirmation: { bookings: 4, medianHours: 2, p90Hours: 2 },
        // 18 days and an hour, rounded to 4 hours.
        confirmationToVisit: { bookings: 4, medianHours: 18 * 24 },
      },
    },
  });
});

it('shows others the same without the small group, by keys that other services name', async () => {
  const { data, errors } = await ask(
    'by: [REGION, CHANNEL]',
    `total { held { bookings seats } }
     rows { keys { dimension value region { code } portal { id } } figures { ${figures} } }
     rest { held { seats } } withheld { held { seats } }`,
  );
  expect(errors).toBeUndefined();
  const none = { bookings: 0, seats: 0 };
  const unknown = { bookings: null, medianHours: null };
  const leadTimes = { holdToConfirmation: { ...unknown, p90Hours: null }, confirmationToVisit: unknown };
  const direct = { dimension: 'CHANNEL', value: 'DIRECT', region: null, portal: null };
  const region = (code: string) => ({ dimension: 'REGION', value: code, region: { code }, portal: null });
  expect(data?.['answer']).toEqual({
    total: { held: { bookings: 5, seats: 50 } },
    rows: [
      {
        keys: [region('RU-SMO'), { ...direct, value: `PORTAL:${portal}`, portal: { id: portal } }],
        figures: {
          held: { bookings: 3, seats: 35 },
          confirmed: { bookings: 3, seats: 35 },
          attended: { bookings: 3, seats: 35 },
          conversion: 1,
          expiryRate: 0,
          // Three bookings are too few for others.
          leadTimes,
        },
      },
      {
        keys: [region('RU-SMO'), direct],
        figures: {
          held: { bookings: 1, seats: 8 },
          confirmed: none,
          attended: none,
          conversion: 0,
          expiryRate: 1,
          leadTimes,
        },
      },
      {
        keys: [region('RU-TUL'), direct],
        figures: {
          held: { bookings: 1, seats: 7 },
          confirmed: none,
          attended: none,
          conversion: 0,
          expiryRate: 0,
          leadTimes,
        },
      },
    ],
    rest: null,
    withheld: null,
  });
});

it('stays the same when the personal data of bookers is destroyed', async () => {
  const question = `by: [REGION, CHANNEL]`;
  const selection = `total { ${figures} } rows { figures { ${figures} } }`;
  const before = await ask(question, selection);
  await service.publish(
    stories.map(({ bookingId }) =>
      historyEvent(personalDataDestroyed, '2026-11-25T06:00:00Z', bookingId, {
        bookingId,
        destructionId: randomUUID(),
        subjects: 1,
        categories: ['NAME'],
        ground: 'SUBJECT_REQUEST',
      }),
    ),
  );
  await service.caughtUp();
  expect(await ask(question, selection)).toEqual(before);
});

it('adds up the rows beyond the top', async () => {
  const { data } = await ask('by: [REGION], top: 1', 'rows { keys { value } } rest { held { seats } }');
  expect(data?.['answer']).toEqual({ rows: [{ keys: [{ value: 'RU-SMO' }] }], rest: { held: { seats: 7 } } });
});

it('says how far its sources are applied', async () => {
  const source = { asOf: expect.any(String), incomplete: false, lagging: expect.any(Boolean) };
  await eventually(
    async () => {
      const { data } = await ask('', 'asOf incomplete sources { name asOf incomplete lagging }');
      expect(data?.['answer']).toEqual({
        asOf: expect.any(String),
        incomplete: false,
        sources: [
          { name: 'bookings', ...source },
          { name: 'registry', ...source },
          { name: 'routes', ...source },
        ],
      });
    },
    { within: 60_000 },
  );
}, 60_000);

describe('access', () => {
  const parties = { organization: plant.organizationId, otherOrganization: neighbour.organizationId };
  const denied = { anonymous: 'UNAUTHENTICATED', agency: 'FORBIDDEN', enterprise: 'FORBIDDEN' } as const;

  it.each(everyActor)('of %s', async (actor) => {
    const answer = await ask('', 'total { conversion }', viewerOf(actor, parties));
    expect(outcomeOf(answer as Parameters<typeof outcomeOf>[0])).toBe(outcomes('ALLOWED', denied)[actor]);
  });

  it.each([
    ['the agency', official, '', 50],
    ['a coordinator', coordinatorOf('RU-TUL'), '', 7],
    ['a coordinator who names another region', coordinatorOf('RU-TUL'), 'filter: { regions: ["RU-SMO"] }', 'FORBIDDEN'],
    ['a plant', managerOf(neighbour.organizationId), '', 7],
    [
      'a plant that names another',
      managerOf(neighbour.organizationId),
      `filter: { organizations: ["${plant.organizationId}"] }`,
      'FORBIDDEN',
    ],
    [
      'a plant that names the excursion of another',
      managerOf(neighbour.organizationId),
      `filter: { excursions: ["${plant.excursionId}"] }`,
      0,
    ],
  ])('of %s covers what it may read', async (_, viewer, args, expected) => {
    const { data, errors } = await ask(args, 'total { held { seats } }', viewer);
    const answer = data?.['answer'] as { total: { held: { seats: number } } } | null | undefined;
    expect(answer?.total.held.seats ?? errors?.[0]?.extensions?.code).toBe(expected);
  });
});

describe('records of other subgraphs', () => {
  const entities = [
    { __typename: 'Region', code: 'RU-SMO' },
    { __typename: 'Region', code: 'RU-TUL' },
    { __typename: 'Organization', id: plant.organizationId },
    { __typename: 'Organization', id: neighbour.organizationId },
    { __typename: 'Site', id: plant.siteId },
    { __typename: 'Site', id: neighbour.siteId },
    { __typename: 'Excursion', id: plant.excursionId },
    { __typename: 'Excursion', id: neighbour.excursionId },
    { __typename: 'Route', id: randomUUID() },
  ];
  const no = 'FORBIDDEN';
  const everyType = ['Region', 'Organization', 'Site', 'Excursion', 'Route'];
  const askOfEach = (field: string, viewer = official, of: readonly object[] = entities) =>
    service.ask(
      `query ($entities: [_Any!]!) { _entities(representations: $entities) {
        ${everyType.map((type) => `... on ${type} { ${field} }`).join(' ')} } }`,
      { entities: of },
      viewer,
    );

  beforeAll(async () => {
    const at = '2026-10-01T06:00:00Z';
    await service.publish(
      [plant, neighbour].flatMap((place) => [
        historyEvent(siteCreated, at, place.siteId, siteData(place)),
        historyEvent(excursionPublished, at, place.excursionId, excursionData(place.excursionId, place, false)),
      ]),
    );
    await service.caughtUp();
  });

  it.each([
    ['the agency', official, [43, 7, 43, 7, 43, 7, 43, 7, 0]],
    ['a coordinator', coordinatorOf('RU-TUL'), [no, 7, no, 7, no, 7, no, 7, 0]],
    ['a plant', managerOf(plant.organizationId), [no, no, 45, no, 45, no, 45, no, 0]],
    ['another plant', managerOf(randomUUID()), [no, no, no, no, no, no, no, no, 0]],
  ])('have figures for %s: a number, or a refusal at that field only', async (_, viewer, expected) => {
    const { data, errors = [] } = await askOfEach(
      `bookingFunnel(period: ${period}) { total { held { seats } } rows { keys { value } } }`,
      viewer,
    );
    type Answer = { bookingFunnel: { total: { held: { seats: number } }; rows: unknown[] } | null } | null;
    const codes = new Map(
      errors.map((error) => [(error as { path?: readonly unknown[] }).path?.[1], error.extensions?.code]),
    );
    const answers = data?.['_entities'] as readonly Answer[];
    expect(answers.map((answer, nth) => answer?.bookingFunnel?.total.held.seats ?? codes.get(nth))).toEqual(expected);
  });

  it('have lead times, and other filters', async () => {
    const field = `bookingFunnel(period: ${period}, filter: { channels: ["PORTAL:${portal}"] }) {
      total { held { seats } leadTimes { holdToConfirmation { bookings medianHours } } } }`;
    const { data, errors } = await askOfEach(field, managerOf(plant.organizationId), [entities[2] ?? {}]);
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toEqual([
      {
        bookingFunnel: {
          total: { held: { seats: 35 }, leadTimes: { holdToConfirmation: { bookings: 3, medianHours: 2 } } },
        },
      },
    ]);
  });

  it('refuse conditions on what they are', async () => {
    const field = `bookingFunnel(period: ${period}, filter: { regions: ["RU-TUL"] }) { total { conversion } }`;
    const { errors } = await askOfEach(field, official, [entities[0] ?? {}]);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT.INVALID',
      issues: [{ path: ['filter', 'regions'] }],
    });
  });
});

describe('bad input', () => {
  it.each([
    ['by: [REGION, REGION]', 'by'],
    ['by: [REGION, SITE, EXCURSION, PURPOSE]', 'by'],
    ['top: 0', 'top'],
    ['top: 101', 'top'],
    ['filter: { industries: ["24.10"] }', 'filter.industries'],
    ['filter: { organizations: ["plant"] }', 'filter.organizations'],
    [`filter: { regions: [${'"RU-SMO",'.repeat(101)}] }`, 'filter.regions'],
  ])('%s is refused', async (args, path) => {
    const { data, errors } = await ask(args, 'total { conversion }');
    expect(data).toEqual({ answer: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: path.split('.') }] });
  });

  it.each([
    '{ from: "2026-11-30", to: "2026-11-01" }',
    '{ from: "2026-11-30" }',
    '{ from: "0001-01-01", to: "9999-12-31" }',
  ])('the period %s is refused', async (range) => {
    const { errors } = await service.ask(`{ bookingFunnel(period: ${range}) { total { conversion } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: ['period'] }] });
  });

  it.each(['organizations: []', `organizations: ["${randomUUID()}"]`])('%s matches nothing', async (filter) => {
    const { data } = await ask(`filter: { ${filter} }, by: [SITE]`, 'total { held { seats } } rows { keys { value } }');
    expect(data?.['answer']).toEqual({ total: { held: { seats: 0 } }, rows: [] });
  });
});
