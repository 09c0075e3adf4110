import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everyActor, outcomeOf, outcomes, viewerOf } from '@promtour/testkit/permissions';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import {
  bookingEventsOf,
  placeAt,
  scheduled,
  story,
  type Party,
  type Place,
  type Story,
} from './support/booking-stories.ts';

const plant = { organizationId: randomUUID(), siteId: randomUUID() };
const tula = { organizationId: randomUUID(), siteId: randomUUID(), regionCode: 'RU-TUL' };
/** The plant without a small group, for which its own and others' figures are the same. */
const museum = { organizationId: randomUUID(), siteId: randomUUID(), regionCode: 'RU-KAM', timeZone: 'Asia/Kamchatka' };

function visit(place: Place, attended: number, party: Partial<Party> = {}): [Place, Story] {
  // When it was recorded: the date of the session counts.
  const at = '2026-02-01T09:00:00Z';
  const steps = [
    { step: 'HELD', at },
    { step: 'CONFIRMED', at },
    { step: 'ATTENDED', at, item: 0, attended },
  ] as const;
  return [place, story({ place, seats: attended }, steps, party)];
}

const monday = placeAt('2026-06-01', plant);
const visits = [
  // Two groups at noon on a Monday, and one at noon on a Tuesday.
  visit(monday, 12, { originRegion: 'RU-MOW' }),
  visit(monday, 8, { originRegion: 'RU-SMO' }),
  visit(placeAt('2026-06-02', plant), 10, { originRegion: 'RU-MOW' }),
  visit(placeAt('2026-06-02', tula), 7, { originRegion: 'RU-MOW' }),
  // 9:00 UTC on Wednesday is 21:00 in Kamchatka.
  visit(placeAt('2026-06-03', museum), 6, { originRegion: 'RU-KAM' }),
  // A small group, on a day of its own.
  visit(placeAt('2026-06-04', plant), 2, { originRegion: 'RU-SPE' }),
];
/** A hundred weeks of history of a fourth plant; the Monday of this week is the first one to forecast. */
const steady = { organizationId: randomUUID(), siteId: randomUUID(), excursionId: randomUUID(), regionCode: 'RU-TOM' };
const thisMonday = new Date(Date.now() - 43_200_000);
thisMonday.setUTCDate(thisMonday.getUTCDate() - ((thisMonday.getUTCDay() + 6) % 7));
const dateAfter = (days: number) => new Date(thisMonday.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const history = Array.from({ length: 100 }, (_, week) => visit(placeAt(dateAfter(7 * (week - 100) + 2), steady), 24));

const june = 'period: { from: "2026-06-01", to: "2026-06-30" }';
let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
  const all = [...visits, ...history];
  const places = new Map(all.map(([place]) => [place.sessionId, place]));
  const bookings = all.flatMap(([, booked]) => bookingEventsOf(booked));
  await service.publish([...bookings, ...[...places.values()].map((place) => scheduled(place, 30)), ...bookings]);
  await service.caughtUp();
});
afterAll(() => service.stop());

async function answer(query: string, viewer = official): Promise<Record<string, unknown>> {
  const { data, errors } = await service.ask(`{ answer: ${query} }`, {}, viewer);
  expect(errors).toBeUndefined();
  return data?.['answer'] as Record<string, unknown>;
}

describe('the origin–destination matrix', () => {
  const cell = (origin: string, destination: string, visits: number) => ({
    origin: { code: origin },
    destination: { code: destination },
    visits,
  });
  const selection = '{ cells { origin { code } destination { code } visits } rest withheld total }';

  it('counts visits by origin and destination', async () => {
    expect(await answer(`originMatrix(${june}) ${selection}`, managerOf(plant.organizationId))).toEqual({
      cells: [cell('RU-MOW', 'RU-SMO', 22), cell('RU-SMO', 'RU-SMO', 8), cell('RU-SPE', 'RU-SMO', 2)],
      rest: 0,
      withheld: 0,
      total: 32,
    });
  });

  it('adds up the pairs beyond the top, and names no small group', async () => {
    const filter = 'filter: { regions: ["RU-SMO", "RU-TUL", "RU-KAM"] }';
    const found = await answer(`originMatrix(${june}, ${filter}, top: 2) ${selection}`);
    expect(found['cells']).toEqual([cell('RU-MOW', 'RU-SMO', 22), cell('RU-SMO', 'RU-SMO', 8)]);
    expect(found['rest']).toBe(13);
    expect(Number(found['total'])).toBe(30 + 13 + Number(found['withheld']));
    // The two people of Saint Petersburg are in no pair.
    const all = await answer(`originMatrix(${june}, ${filter}) ${selection}`);
    expect(JSON.stringify(all['cells'])).not.toContain('RU-SPE');
  });
});

describe('the heat map of load', () => {
  type Hour = {
    weekday: number;
    hour: number;
    sessions: number;
    capacity: number;
    visits: number;
    load: number | null;
  };
  const selection = `{ hours { weekday hour sessions capacity visits load } rest { visits } total { visits sessions capacity load } }`;
  const heatMap = async (viewer = official) =>
    (await answer(`loadHeatMap(${june}) ${selection}`, viewer)) as { hours: Hour[]; rest: object; total: object };

  it('has all hours of the week by the clock of the site', async () => {
    const { hours, rest, total } = await heatMap(managerOf(plant.organizationId));
    expect(hours.map(({ weekday, hour }) => [weekday, hour])).toEqual(
      Array.from({ length: 168 }, (_, nth) => [1 + Math.floor(nth / 24), nth % 24]),
    );
    expect(hours.filter(({ sessions }) => sessions > 0)).toEqual([
      { weekday: 1, hour: 12, sessions: 1, capacity: 30, visits: 20, load: 20 / 30 },
      { weekday: 2, hour: 12, sessions: 1, capacity: 30, visits: 10, load: 10 / 30 },
      { weekday: 4, hour: 12, sessions: 1, capacity: 30, visits: 2, load: 2 / 30 },
    ]);
    expect(rest).toEqual({ visits: 0 });
    expect(total).toEqual({ visits: 32, sessions: 3, capacity: 90, load: 32 / 90 });
    expect((await heatMap(coordinatorOf('RU-KAM'))).hours.filter(({ sessions }) => sessions > 0)).toEqual([
      { weekday: 3, hour: 21, sessions: 1, capacity: 30, visits: 6, load: 6 / 30 },
    ]);
  });

  it('shows others no small group', async () => {
    const { hours } = await heatMap(coordinatorOf('RU-SMO'));
    expect(hours.filter(({ visits }) => visits > 0).map(({ weekday, visits }) => [weekday, visits])).toEqual([
      [1, 20],
      [2, 10],
    ]);
  });
});

describe('the forecast', () => {
  const selection = `{ weeksKnown weeksNeeded weeks { from to value low high }
    backTest { origins wape naiveWape mape coverage } }`;

  it('continues a steady history', async () => {
    const found = await answer(
      `visitForecast { asOf sources { name } visits ${selection} load ${selection} }`,
      coordinatorOf('RU-TOM'),
    );
    type Series = { weeks: { from: string; to: string; value: number; low: number; high: number }[]; backTest: object };
    const [people, load] = [found['visits'] as Series, found['load'] as Series];
    expect(people).toMatchObject({ weeksKnown: 100, weeksNeeded: 89 });
    expect(people.weeks.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 8 }, (_, week) => [dateAfter(7 * week), dateAfter(7 * week + 6)]),
    );
    for (const { value, low, high } of people.weeks) {
      expect(value).toBeCloseTo(24);
      expect(low).toBeCloseTo(24);
      expect(high).toBeCloseTo(24);
    }
    for (const { value } of load.weeks) expect(value).toBeCloseTo(0.8);
    expect(people.backTest).toEqual({
      origins: 37,
      wape: expect.closeTo(0),
      naiveWape: 0,
      mape: expect.closeTo(0),
      coverage: 1,
    });
  });

  it('says what is missing while the history is short', async () => {
    const found = await answer(`visitForecast { visits ${selection} }`, coordinatorOf('RU-TUL'));
    expect(found['visits']).toEqual({ weeksKnown: expect.any(Number), weeksNeeded: 89, weeks: [], backTest: null });
  });
});

describe('access', () => {
  const parties = { organization: plant.organizationId, otherOrganization: tula.organizationId };
  const denied = { anonymous: 'UNAUTHENTICATED', agency: 'FORBIDDEN', enterprise: 'FORBIDDEN' } as const;
  const questions = [
    ['originMatrix', june],
    ['loadHeatMap', june],
    ['visitForecast', ''],
  ] as const;
  const of = (field: string, ...args: readonly string[]) => {
    const given = args.filter((arg) => arg !== '').join(', ');
    return `{ answer: ${field}${given === '' ? '' : `(${given})`} { incomplete } }`;
  };

  it.each(questions.flatMap(([field, args]) => everyActor.map((actor) => [field, actor, args] as const)))(
    'to %s by %s',
    async (field, actor, args) => {
      const found = await service.ask(of(field, args), {}, viewerOf(actor, parties));
      expect(outcomeOf(found as Parameters<typeof outcomeOf>[0])).toBe(outcomes('ALLOWED', denied)[actor]);
    },
  );

  it.each(questions)('to %s is refused where the filter names others', async (field, args) => {
    for (const [viewer, filter] of [
      [coordinatorOf('RU-TUL'), 'filter: { regions: ["RU-SMO"] }'],
      [managerOf(tula.organizationId), `filter: { organizations: ["${plant.organizationId}"] }`],
    ] as const) {
      const { errors } = await service.ask(of(field, args, filter), {}, viewer);
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it.each([
    ['originMatrix', june, 'top: 0', 'top'],
    ['originMatrix', 'period: { from: "2026-06-30", to: "2026-06-01" }', '', 'period'],
    ['originMatrix', june, 'filter: { sites: ["x"] }', 'filter.sites'],
    ['loadHeatMap', 'period: { from: "2024-01-01", to: "2026-06-01" }', '', 'period'],
    ['loadHeatMap', june, 'filter: { purposes: [CONSUMER] }', 'filter.purposes'],
    ['visitForecast', '', 'filter: { channels: ["DIRECT"] }', 'filter.channels'],
  ])('to %s(%s) refuses %s', async (field, args, more, path) => {
    const { errors } = await service.ask(of(field, args, more));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT.INVALID', issues: [{ path: path.split('.') }] });
  });
});
