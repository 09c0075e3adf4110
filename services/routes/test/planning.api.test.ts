import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Viewer } from '@promtour/access/viewer';
import { portalClient } from '@promtour/testkit/viewers';
import { booked, plant, portalIsCreated, registered, type Plant } from './support/events.ts';
import { createExcursion, excursionInput, offer } from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';
import { byCar, excursionStop, mutateRoute, smolensk as coordinator } from './support/tours.ts';

let service: RoutesService;

const smolensk = { latitude: 54.78, longitude: 32.05 };
const garments = plant({ okved: ['14.13'], point: smolensk });
const linen = plant({ okved: ['13.20'], point: { latitude: 54.86, longitude: 32.05 } });
const perm = { regionCode: 'RU-PER', timeZone: 'Asia/Yekaterinburg' };
const engines = plant({ ...perm, okved: ['28.11'], point: { latitude: 58.01, longitude: 56.25 } });
const unplaced = plant({ ...perm, okved: ['28.11'], point: null });

/** Excursions on Tuesday, 1 December 2026, and the days after. */
const excursions: Record<'garments' | 'linen' | 'engines' | 'unplaced', string> = {
  garments: '',
  linen: '',
  engines: '',
  unplaced: '',
};

beforeAll(async () => {
  service = await startRoutes();
  await service.hear(...[garments, linen, engines, unplaced].flatMap(registered));
  const held = ({ siteId }: Plant, about: Record<string, unknown>, firstStart: string) =>
    offer(service, siteId, about, { rules: ['FREQ=DAILY;COUNT=5'], firstStart });
  excursions.garments = await held(garments, { ageLimit: 6, groupMax: 30 }, '2026-12-01T10:00');
  excursions.linen = await held(linen, { ageLimit: 0, groupMax: 25 }, '2026-12-01T13:00');
  excursions.engines = await held(
    engines,
    {
      admission: { leadTime: { days: 8, unit: 'WORKING_DAYS' } },
      ageLimit: 14,
      languages: ['ru', 'en'],
      segments: ['INVESTOR'],
    },
    '2026-12-02T11:00',
  );
  excursions.unplaced = await held(unplaced, { ageLimit: 0 }, '2026-12-01T10:00');
});
afterAll(() => service.stop());

const tuesday = '2026-12-01';
const dates = { from: tuesday, to: tuesday };
const pupils = { size: 22, ages: [...Array<number>(20).fill(12), 35, 41], languages: ['ru'] };
const investor = { size: 2, ages: [44, 51], foreignCitizens: 2, languages: ['en'] };

type Plans = {
  readonly __typename: string;
  readonly optimal: boolean;
  readonly asOf: string | null;
  readonly itineraries: readonly {
    readonly score: number;
    readonly price: { readonly amount: number };
    readonly days: readonly {
      readonly date: string;
      readonly back: { readonly minutes: number } | null;
      readonly stops: readonly {
        readonly excursion: { readonly id: string };
        readonly session: { readonly id: string; readonly startsAt: string; readonly date: string };
        readonly leg: { readonly mode: string; readonly minutes: number; readonly overnight: boolean } | null;
        readonly arrivesAt: string;
        readonly startsAt: string;
        readonly departsAt: string;
      }[];
    }[];
    readonly reasons: readonly { readonly factor: string; readonly text: { readonly ru: string } }[];
  }[];
  readonly suggestions: readonly (Readonly<Record<string, unknown>> & { readonly __typename: string })[];
  readonly exclusions: readonly { readonly excursion: { readonly id: string }; readonly reason: string }[];
};

type Answer = Plans & { readonly issues: readonly { readonly path: readonly string[]; readonly code: string }[] };

async function plan(input: Readonly<Record<string, unknown>>, viewer: Viewer = anonymous): Promise<Answer> {
  const answer = await service.ask<{ planItineraries: Answer }>(
    `query ($input: PlanItinerariesInput!) {
       planItineraries(input: $input) {
         __typename
         ... on ItineraryPlans {
           optimal gap asOf incomplete
           itineraries {
             score distanceMeters travelMinutes idleMinutes price { amount currency }
             reasons { factor value contribution text { ru en } }
             days {
               date back { minutes }
               stops { excursion { id } session { id startsAt date } leg { mode minutes overnight } arrivesAt startsAt departsAt }
             }
           }
           suggestions {
             __typename text { ru en }
             ... on SuggestedDates { from to }
             ... on SuggestedFewerStops { leaveOut { id } }
             ... on SuggestedSmallerParty { size ages }
             ... on SuggestedBudget { budget { amount currency } }
             ... on SuggestedPace { pace }
           }
           exclusions { excursion { id } reason limit actual text { ru } }
         }
         ... on NotFound { kind notFoundId: id }
         ... on InvalidInput { issues { path code message } }
       }
     }`,
    { input: { dates, party: { size: 10 }, ...input } },
    {},
    viewer,
  );
  return answer.expectData().planItineraries;
}

function stopsOf({ itineraries }: Plans): string[] {
  return itineraries[0]?.days.flatMap(({ stops }) => stops.map(({ excursion }) => excursion.id)) ?? [];
}

describe('an itinerary', () => {
  it('takes a school class to two plants in a day, for sessions that exist', async () => {
    const { itineraries, optimal, asOf } = await plan({
      excursions: [excursions.linen, excursions.garments],
      party: pupils,
      pace: 'RELAXED',
      start: smolensk,
      end: smolensk,
    });
    expect(optimal).toBe(true);
    expect(asOf).not.toBeNull();
    const [first] = itineraries;
    expect(first?.price.amount).toBe(2 * 22 * 80_000);
    expect(first?.reasons.map(({ factor }) => factor)).toEqual([
      'COVERAGE',
      'IDLE_TIME',
      'DISTANCE',
      'PRICE',
      'SPREAD',
    ]);
    const [day] = first?.days ?? [];
    expect(day).toMatchObject({ date: tuesday, back: { minutes: expect.any(Number) as unknown } });
    expect(day?.stops.map(({ excursion }) => excursion.id)).toEqual([excursions.garments, excursions.linen]);
    for (const { session, startsAt, arrivesAt } of day?.stops ?? []) {
      expect(session.startsAt).toBe(startsAt);
      expect(arrivesAt <= startsAt).toBe(true);
    }
  });

  it('takes an investor over two time zones, with a night on the way', async () => {
    const answer = await plan({
      excursions: [excursions.engines],
      regions: ['RU-SMO'],
      dates: { from: tuesday, to: '2026-12-04' },
      party: { ...investor, languages: [] },
      maxStops: 2,
    });
    const across = answer.itineraries.find(({ days }) =>
      days.some(({ stops }) => stops.some(({ leg }) => leg?.overnight === true)),
    );
    expect(across?.days).toHaveLength(2);
    const [one, other] = across?.days ?? [];
    const night = Date.parse(other?.stops[0]?.startsAt ?? '') - Date.parse(one?.stops.at(-1)?.departsAt ?? '');
    expect(night).toBeGreaterThanOrEqual(((other?.stops[0]?.leg?.minutes ?? 0) + 8 * 60) * 60_000);
    // 11:00 in Perm is 9:00 in Moscow.
    expect(answer.itineraries.flatMap(({ days }) => days.flatMap(({ stops }) => stops))).toContainEqual(
      expect.objectContaining({
        excursion: { id: excursions.engines },
        startsAt: expect.stringMatching(/T06:00:00/) as unknown,
      }),
    );
  });

  it('follows a route in its order, for those who see the route', async () => {
    const route = await mutateRoute(service, 'createRoute', {
      idempotencyKey: 'route',
      region: 'RU-SMO',
      title: { ru: 'Лён и одежда' },
      themes: ['TEXTILE'],
      stops: [
        excursionStop(excursions.linen, { startTime: '13:00' }),
        excursionStop(excursions.garments, { day: 2, ...byCar }),
      ],
    });
    const input = { route: route['id'], dates: { from: tuesday, to: '2026-12-04' } };
    expect(await plan(input)).toMatchObject({ __typename: 'NotFound', kind: 'Route', notFoundId: route['id'] });
    const answer = await plan(input, coordinator);
    expect(answer.itineraries.length).toBeGreaterThan(1);
    for (const { days } of answer.itineraries)
      expect(days.flatMap(({ stops }) => stops.map(({ excursion }) => excursion.id))).toEqual([
        excursions.linen,
        excursions.garments,
      ]);
    const { suggestions, itineraries } = await plan({ ...input, dates }, coordinator);
    expect(itineraries).toEqual([]);
    expect(suggestions).toContainEqual(expect.objectContaining({ __typename: 'SuggestedDates', to: '2026-12-02' }));
    const { issues } = await plan({ ...input, regions: ['RU-SMO'] }, coordinator);
    expect(issues).toMatchObject([{ path: ['route'], code: 'INCONSISTENT' }]);
  });

  it('keeps to the production calendar with its overrides', async () => {
    const input = { excursions: [excursions.engines], dates: { from: '2026-12-03', to: '2026-12-03' } };
    expect((await plan(input)).itineraries).toHaveLength(1);
    const decide = async (working: boolean | null) =>
      service.ask(
        `mutation ($input: UpdateWorkingCalendarInput!) { updateWorkingCalendar(input: $input) { __typename } }`,
        { input: { days: [{ date: '2026-11-24', working }] } },
      );
    await decide(false);
    expect((await plan(input)).exclusions).toMatchObject([{ reason: 'LEAD_TIME' }]);
    await decide(null);
  });

  it('is given for a language, with the reasons for all others', async () => {
    const answer = await plan({
      regions: ['RU-SMO', 'RU-PER'],
      dates: { from: tuesday, to: '2026-12-04' },
      party: investor,
    });
    expect(stopsOf(answer)).toEqual([excursions.engines]);
    expect(answer.exclusions.map(({ excursion, reason }) => [excursion.id, reason]).toSorted()).toEqual(
      [
        [excursions.garments, 'LANGUAGE'],
        [excursions.linen, 'LANGUAGE'],
        [excursions.unplaced, 'POINT_UNKNOWN'],
        [excursions.unplaced, 'LANGUAGE'],
      ].toSorted(),
    );
  });

  it('needs vacancies, which follow the bookings', async () => {
    const friday = { from: '2026-12-04', to: '2026-12-04' };
    const input = { excursions: [excursions.garments], dates: friday, party: { size: 12 } };
    const before = await plan(input);
    const [stop] = before.itineraries[0]?.days[0]?.stops ?? [];
    await service.hear(...booked(stop?.session.id ?? '', 20));
    const after = await plan(input);
    expect(after.itineraries).toEqual([]);
    expect(after.exclusions).toMatchObject([{ excursion: { id: excursions.garments }, reason: 'NO_VACANCIES' }]);
    expect(after.suggestions).toContainEqual(
      expect.objectContaining({ __typename: 'SuggestedSmallerParty', size: 10 }),
    );
    expect(after.suggestions).toContainEqual(
      expect.objectContaining({ __typename: 'SuggestedDates', from: '2026-12-05', to: '2026-12-05' }),
    );
    expect((await plan({ ...input, party: { size: 10 } })).itineraries).toHaveLength(1);
  });

  it('has another session of a day later suggested, which works', async () => {
    const early = { excursions: [excursions.engines], party: { size: 4 } };
    const { itineraries, suggestions } = await plan(early);
    expect(itineraries).toEqual([]);
    const dated = suggestions.filter(({ __typename }) => __typename === 'SuggestedDates');
    expect(dated).toHaveLength(2);
    for (const { from, to } of dated)
      expect((await plan({ ...early, dates: { from, to } })).itineraries).toHaveLength(1);
  });
});

it('a portal plans what it shows', async () => {
  const portal = crypto.randomUUID();
  await service.hear(portalIsCreated(portal, 'RU-SMO'));
  const wish = { regions: ['RU-SMO', 'RU-PER'], dates: { from: tuesday, to: '2026-12-04' } };
  const planned = await plan(wish, portalClient(portal));
  const stops = planned.itineraries.flatMap(({ days }) => days.flatMap(({ stops: each }) => each));
  expect(new Set(stops.map(({ excursion }) => excursion.id))).toEqual(new Set([excursions.garments, excursions.linen]));
  const named = await plan({ ...wish, regions: null, excursions: [excursions.engines] }, portalClient(portal));
  expect(named.exclusions).toMatchObject([{ excursion: { id: excursions.engines }, reason: 'NOT_OFFERED' }]);
});

it('an excursion that is left out has its reasons with their figures', async () => {
  const wednesday = { from: '2026-12-02', to: '2026-12-02' };
  const large = { size: 31, ages: [...Array<number>(30).fill(5), 40], accessibility: ['STEP_FREE'] };
  const { exclusions } = await plan({ excursions: [excursions.garments], dates: wednesday, party: large });
  expect(exclusions).toMatchObject([
    { reason: 'AGE_LIMIT', limit: 6, actual: 5 },
    { reason: 'GROUP_MAX', limit: 30, actual: 31 },
    { reason: 'ACCESSIBILITY', limit: null, actual: null },
  ]);
  // Eight working days before Wednesday, 2 December 2026, are Friday, 20 November.
  const late = await plan({ excursions: [excursions.engines], dates: wednesday });
  expect(late.exclusions).toMatchObject([{ reason: 'LEAD_TIME' }]);
});

describe('a wish', () => {
  it('names all its faults', async () => {
    const { issues } = await plan({
      excursions: ['nothing', 'nothing'],
      dates: { from: '2026-12-05', to: '2026-12-01' },
      party: { size: 0, ages: [5, 200], foreignCitizens: -1 },
      maxStops: 21,
      transport: [],
      start: { latitude: 91, longitude: 0 },
      budget: { amount: -1, currency: 'RUB' },
      searchMs: 1,
    });
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'maxStops',
      'excursions',
      'dates.to',
      'party.size',
      'party.ages.1',
      'party.foreignCitizens',
      'transport',
      'start',
      'budget.amount',
      'searchMs',
    ]);
  });

  it('for a draft is refused like one for an unknown excursion', async () => {
    const draft = await createExcursion(service, excursionInput(linen.siteId));
    const { issues } = await plan({ excursions: [excursions.linen, draft['id']] });
    expect(issues).toMatchObject([{ path: ['excursions', '1'], code: 'UNKNOWN_REFERENCE' }]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['without stops', {}, 'excursions', 'REQUIRED'],
    ['for an unknown excursion', { excursions: [crypto.randomUUID()] }, 'excursions.0', 'UNKNOWN_REFERENCE'],
    [
      'for 21 excursions',
      { excursions: Array.from({ length: 21 }, () => crypto.randomUUID()) },
      'excursions',
      'TOO_LONG',
    ],
    [
      'for needs given twice',
      { regions: ['RU-SMO'], party: { size: 1, accessibility: ['STEP_FREE', 'STEP_FREE'] } },
      'party.accessibility',
      'DUPLICATE',
    ],
    ['without an end', { regions: ['RU-SMO'], dates: { from: tuesday } }, 'dates.to', 'REQUIRED'],
    ['for 32 days', { regions: ['RU-SMO'], dates: { from: tuesday, to: '2027-01-01' } }, 'dates.to', 'OUT_OF_RANGE'],
    ['for children alone', { regions: ['RU-SMO'], party: { size: 2, ages: [9, 9] } }, 'party.ages', 'INCONSISTENT'],
    ['with some ages', { regions: ['RU-SMO'], party: { size: 3, ages: [39, 9] } }, 'party.ages', 'INCONSISTENT'],
    ['home, without a home', { regions: ['RU-SMO'], returnsDaily: true }, 'start', 'REQUIRED'],
    [
      'with no such currency',
      { regions: ['RU-SMO'], budget: { amount: 1, currency: 'XXZ' } },
      'budget.currency',
      'MALFORMED',
    ],
  ])('%s is refused', async (_, input, path, code) => {
    const { __typename, issues } = await plan(input);
    expect(__typename).toBe('InvalidInput');
    expect(issues.map((issue) => [issue.path.join('.'), issue.code])).toEqual([[path, code]]);
  });
});
