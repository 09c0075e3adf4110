import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { booking, eventsOf, session } from './support/visit-history.ts';

const plant = randomUUID();
const excursion = randomUUID();
const of = { organizationId: plant, excursionId: excursion };

/** October and November 2026: two plants of Smolensk and one of Kamchatka. */
const stories = [
  session('2026-10-05', { ...of, capacity: 25, bookings: [booking('REDEEMED', 10, 10)] }),
  session('2026-11-23', { ...of, bookings: [booking('REDEEMED', 10, 8), booking('CONFIRMED', 4)] }),
  session('2026-11-24', { ...of, capacity: 30, bookings: [booking('REDEEMED', 20, 12)] }),
  session('2026-11-24', { bookings: [booking('REDEEMED', 10, 10)] }),
  // 23:30 of 30 November in Moscow is December in Kamchatka.
  session('2026-11-30', {
    regionCode: 'RU-KAM',
    timeZone: 'Asia/Kamchatka',
    startsAt: new Date('2026-11-30T20:30:00Z'),
    bookings: [booking('REDEEMED', 9, 9)],
  }),
  session('2026-11-29', { regionCode: 'RU-KAM', timeZone: 'Asia/Kamchatka', bookings: [booking('REDEEMED', 7, 6)] }),
  session('2026-11-25', { bookings: [booking('CONFIRMED', 9)] }),
];
const november = { from: '2026-11-01', to: '2026-11-30' };

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  await service.publish(stories.flatMap((story) => eventsOf(story).flat()));
  await service.caughtUp();
});

afterAll(() => service.stop());

async function ask(args: string, selection: string): Promise<unknown> {
  const { data, errors } = await service.ask(
    `query ($november: LocalDateRange!) { measures(period: $november ${args}) { ${selection} } }`,
    { november },
  );
  expect(errors).toBeUndefined();
  return data?.['measures'];
}

describe('a hand-computed month', () => {
  it('in total', async () => {
    // Held: 8 of 14 in 20 seats, 12 of 20 in 30, 10 of 10 in 20, 6 of 7 in 20.
    expect(await ask('', 'total { values { visits sessions capacity load averageGroup noShow suppressed } }')).toEqual({
      total: {
        values: {
          visits: 36,
          sessions: 4,
          capacity: 90,
          load: 36 / 90,
          averageGroup: 9,
          noShow: 1 - 36 / 51,
          suppressed: [],
        },
      },
    });
  });

  it('by region, with its growth against the month before', async () => {
    expect(
      await ask(
        'by: [REGION], compare: PREVIOUS_PERIOD',
        'rows { keys { dimension value region { code } organization { id } } values { visits load } previous { visits } growth growth2: growth(of: LOAD) } rest { values { visits } } withheld { values { visits } } total { growth previous { visits } }',
      ),
    ).toEqual({
      rows: [
        {
          keys: [{ dimension: 'REGION', value: 'RU-SMO', region: { code: 'RU-SMO' }, organization: null }],
          values: { visits: 30, load: 30 / 70 },
          previous: { visits: 10 },
          growth: 2,
          growth2: 30 / 70 / (10 / 25) - 1,
        },
        {
          keys: [{ dimension: 'REGION', value: 'RU-KAM', region: { code: 'RU-KAM' }, organization: null }],
          values: { visits: 6, load: 6 / 20 },
          previous: { visits: 0 },
          growth: null,
          growth2: null,
        },
      ],
      rest: null,
      withheld: null,
      total: { growth: 36 / 10 - 1, previous: { visits: 10 } },
    });
  });

  it('by week and organization, the first ones and the rest', async () => {
    const answer = (await ask(
      'by: [ORGANIZATION], top: 1, grain: WEEK',
      'rows { keys { value } values { visits } periods { from to values { visits } } } rest { values { visits } periods { values { visits } } } total { values { visits } periods { values { visits } } }',
    )) as { rows: unknown[] };
    const weeks = (...visits: readonly number[]) => visits.map((one) => ({ values: { visits: one } }));
    expect(answer).toMatchObject({
      rows: [
        {
          keys: [{ value: plant }],
          values: { visits: 20 },
          periods: [
            { from: '2026-11-01', to: '2026-11-01', values: { visits: 0 } },
            { from: '2026-11-02', to: '2026-11-08', values: { visits: 0 } },
            { from: '2026-11-09', to: '2026-11-15', values: { visits: 0 } },
            { from: '2026-11-16', to: '2026-11-22', values: { visits: 0 } },
            { from: '2026-11-23', to: '2026-11-29', values: { visits: 20 } },
            { from: '2026-11-30', to: '2026-11-30', values: { visits: 0 } },
          ],
        },
      ],
      rest: { values: { visits: 16 }, periods: weeks(0, 0, 0, 0, 16, 0) },
      total: { values: { visits: 36 }, periods: weeks(0, 0, 0, 0, 36, 0) },
    });
  });
});

it('orders the rows as asked', async () => {
  const rows = async (orderBy: string) => {
    const answer = await ask(
      `by: [REGION], orderBy: ${orderBy}`,
      'rows { keys { value } } total { values { visits } }',
    );
    return (answer as { rows: { keys: { value: string }[] }[] }).rows.map(({ keys }) => keys[0]?.value);
  };
  expect(await rows('{ measure: VISITS }')).toEqual(['RU-SMO', 'RU-KAM']);
  expect(await rows('{ measure: VISITS, descending: false }')).toEqual(['RU-KAM', 'RU-SMO']);
  expect(await rows('{ measure: NO_SHOW, descending: false }')).toEqual(['RU-KAM', 'RU-SMO']);
});

it('is a field of records of other subgraphs', async () => {
  const field =
    'measures(period: $november, grain: MONTH, compare: PREVIOUS_PERIOD) { total { values { visits } growth periods { values { visits } growth } } rows { values { visits } } }';
  const { data, errors } = await service.ask(
    `query ($entities: [_Any!]!, $november: LocalDateRange!) { _entities(representations: $entities) {
       ... on Region { ${field} } ... on Organization { ${field} } ... on Excursion { ${field} } } }`,
    {
      november,
      entities: [
        { __typename: 'Region', code: 'RU-SMO' },
        { __typename: 'Region', code: 'RU-MOW' },
        { __typename: 'Organization', id: plant },
        { __typename: 'Excursion', id: excursion },
        { __typename: 'Excursion', id: randomUUID() },
      ],
    },
  );
  expect(errors).toBeUndefined();
  const figures = (visits: number, growth: number | null) => ({
    measures: { total: { values: { visits }, growth, periods: [{ values: { visits }, growth }] }, rows: [] },
  });
  expect(data?.['_entities']).toEqual([
    figures(30, 2),
    figures(0, null),
    figures(20, 1),
    figures(20, 1),
    figures(0, null),
  ]);
});

it('says how much of the events of each service it includes', async () => {
  expect(await ask('', 'asOf incomplete sources { name incomplete lagging }')).toMatchObject({
    incomplete: false,
    sources: [
      { name: 'bookings', incomplete: false },
      { name: 'registry', incomplete: false },
      { name: 'routes', incomplete: false },
    ],
  });
});
