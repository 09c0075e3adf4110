import { describe, expect, it } from '@jest/globals';
import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import type { ExcursionId, SessionId, SiteId } from '@promtour/kernel/id';
import { addDays, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import { decreedTransfers } from '@promtour/kernel/working-calendar';
import fc from 'fast-check';
import { bestCoverage, faultsOfItinerary } from '../../../test/itinerary/feasible.ts';
import { optionsAt } from '../../../test/itinerary/hard-task.ts';
import { travelModes } from '../../travel/legs.domain.ts';
import type { CandidateSession, PlanningCandidate } from './candidate.ts';
import { planItineraries, type PlanningOutcome, type PlanningTask } from './plan-itineraries.ts';
import { paces, type PlanRequest } from './request.ts';
import type { Suggestion } from './suggestions.ts';

/** A clock that does not advance: searches end by their iterations and are reproducible. */
const still = { now: () => 0 };
const runs = { seed: 20261128, numRuns: 150 };

const now = new Date('2026-12-01T09:00:00Z');
const monday = '2026-12-07';

const moscow = { timeZone: 'Europe/Moscow' as TimeZone, point: { latitude: 55.75, longitude: 37.62 } };
const smolensk = { timeZone: 'Europe/Moscow' as TimeZone, point: { latitude: 54.78, longitude: 32.05 } };
const perm = { timeZone: 'Asia/Yekaterinburg' as TimeZone, point: { latitude: 58.01, longitude: 56.25 } };
const petropavlovsk = { timeZone: 'Asia/Kamchatka' as TimeZone, point: { latitude: 53.02, longitude: 158.65 } };
const towns = [smolensk, smolensk, smolensk, moscow, perm, petropavlovsk];

const openToAll: AdmissionRules = {
  ageLimit: 0,
  groupMin: 1,
  groupMax: 30,
  childrenPerAdult: null,
  protectiveEquipment: [],
  footwear: 'ANY',
  photoPolicy: 'ALLOWED',
  foreignerPolicy: 'ALLOWED',
  documentLevel: 'NONE',
  leadTime: { days: 0, unit: 'CALENDAR_DAYS' },
  healthRestrictions: [],
  accessibility: [],
};

type Stop = Partial<Omit<PlanningCandidate, 'sessions'>> & {
  readonly at?: readonly (readonly [day: number, hour: number, vacancies?: number])[];
};

function candidate(name: string, { at = [[0, 10]], ...facts }: Stop = {}): PlanningCandidate {
  const place = { ...smolensk, ...facts };
  return {
    excursionId: name as ExcursionId,
    siteId: name as SiteId,
    admission: openToAll,
    languages: ['ru'],
    segments: [],
    okved: [],
    format: 'PRODUCTION',
    options: optionsAt(1000),
    offered: true,
    ...place,
    sessions: at.map(([day, hour, vacancies = 20], index): CandidateSession => {
      const date = addDays(monday, day);
      const startsAt = new Date(startOfDay(date, place.timeZone).getTime() + hour * 3_600_000);
      const endsAt = new Date(startsAt.getTime() + 5_400_000);
      return { id: `${name}-${index}` as SessionId, date, startsAt, endsAt, vacancies };
    }),
  };
}

const request: PlanRequest = {
  mandatory: [],
  ordered: false,
  from: monday,
  to: monday,
  party: { size: 10, ages: [], foreignCitizens: 0, languages: [], accessibility: [] },
  pace: 'NORMAL',
  maxStops: 20,
  modes: ['WALK', 'CAR'],
  start: null,
  end: null,
  returnsDaily: false,
  budget: null,
  preferences: { okved: [], segments: [] },
};

function taskOf(candidates: readonly PlanningCandidate[], wish: Partial<PlanRequest> = {}): PlanningTask {
  return {
    request: { ...request, ...wish },
    candidates,
    now,
    transfers: decreedTransfers,
    searchMs: 1000,
    iterations: 200,
  };
}

function planned(task: PlanningTask): PlanningOutcome {
  const outcome = planItineraries(task, still);
  for (const itinerary of outcome.itineraries) expect(faultsOfItinerary(task, itinerary)).toEqual([]);
  return outcome;
}

function visited({ itineraries }: PlanningOutcome): string[] {
  return itineraries[0]?.days.flatMap(({ stops }) => stops.map(({ excursionId }) => excursionId)) ?? [];
}

const ids = (...names: string[]) => names as ExcursionId[];

describe('itineraries', () => {
  it('hold sessions in order, with the travel between them', () => {
    const garments = candidate('garments', {
      at: [
        [0, 10],
        [0, 14],
      ],
    });
    const linen = candidate('linen', { point: { latitude: 54.9, longitude: 32.05 }, at: [[0, 12.5]] });
    const task = taskOf([garments, linen], { mandatory: ids('garments', 'linen') });
    const { itineraries, optimal, gap } = planned(task);
    expect(optimal).toBe(true);
    expect(gap).toBe(0);
    const [first] = itineraries;
    expect(first?.days).toHaveLength(1);
    expect(first?.stops).toBe(2);
    expect(first?.price).toEqual({ amount: 20_000, currency: 'RUB' });
    expect(first?.days[0]?.stops[1]?.leg).toMatchObject({ mode: 'CAR', overnight: false });
    expect(first?.reasons.map(({ factor }) => factor)).toEqual([
      'COVERAGE',
      'IDLE_TIME',
      'DISTANCE',
      'PRICE',
      'SPREAD',
    ]);
  });

  it('keep the order of a route', () => {
    const one = candidate('one', {
      at: [
        [0, 10],
        [0, 15],
      ],
    });
    const two = candidate('two', { at: [[0, 12]] });
    expect(visited(planned(taskOf([one, two], { mandatory: ids('two', 'one'), ordered: true })))).toEqual([
      'two',
      'one',
    ]);
  });

  it('leave a night between a plant in Moscow and one in Kamchatka', () => {
    const west = candidate('west', { ...moscow, at: [[0, 16]] });
    const east = candidate('east', {
      ...petropavlovsk,
      at: [
        [1, 10],
        [2, 10],
      ],
    });
    const task = taskOf([west, east], { mandatory: ids('west', 'east'), modes: travelModes, to: addDays(monday, 2) });
    const { itineraries } = planned(task);
    expect(itineraries.map(({ days }) => days.map(({ date }) => date))).toEqual([[monday, addDays(monday, 2)]]);
    expect(itineraries[0]?.days[1]?.stops[0]?.leg).toMatchObject({ mode: 'PLANE', overnight: true });
  });

  it('prefer a wanted industry among equally many stops', () => {
    const steel = candidate('steel', { okved: ['24.10'], at: [[0, 10]] });
    const bread = candidate('bread', { okved: ['10.71'], at: [[0, 10]] });
    for (const [code, name] of [
      ['24', 'steel'],
      ['10.71', 'bread'],
    ] as const)
      expect(visited(planned(taskOf([bread, steel], { preferences: { okved: [code], segments: [] } })))).toEqual([
        name,
      ]);
  });

  it('prefer stops near each other among equally many', () => {
    const far = candidate('far', { ...moscow, at: [[1, 10]] });
    const near = candidate('near', { at: [[1, 10]] });
    const first = candidate('first', { at: [[0, 10]] });
    const task = taskOf([far, first, near], { maxStops: 2, to: addDays(monday, 1) });
    expect(visited(planned(task))).toEqual(['first', 'near']);
  });
});

describe('an excursion is left out', () => {
  it.each<[string, Stop, Partial<PlanRequest>]>([
    ['NOT_OFFERED', { offered: false }, {}],
    ['ONLINE', { format: 'ONLINE' }, {}],
    ['POINT_UNKNOWN', { point: null }, {}],
    ['LANGUAGE', {}, { party: { ...request.party, languages: ['zh-Hans'] } }],
    ['CURRENCY', { options: optionsAt(1, 'BYN') }, {}],
    ['NO_SESSION', { at: [[1, 10]] }, {}],
    ['NO_VACANCIES', { at: [[0, 10, 9]] }, {}],
    ['DAY_HOURS', { at: [[0, 7]] }, {}],
    ['OUT_OF_REACH', {}, { start: moscow.point }],
    ['LEAD_TIME', { admission: { ...openToAll, leadTime: { days: 5, unit: 'WORKING_DAYS' } } }, {}],
    ['AGE_LIMIT', { admission: { ...openToAll, ageLimit: 12 } }, { party: { ...request.party, size: 1, ages: [11] } }],
    ['GROUP_MAX', { admission: { ...openToAll, groupMax: 9 } }, {}],
    [
      'FOREIGN_CITIZENS',
      { admission: { ...openToAll, foreignerPolicy: 'NOT_ALLOWED' } },
      { party: { ...request.party, foreignCitizens: 1 } },
    ],
  ])('because of %s', (reason, stop, wish) => {
    const { itineraries, exclusions, optimal } = planned(taskOf([candidate('one', stop)], wish));
    expect(itineraries).toEqual([]);
    expect(optimal).toBe(true);
    expect(exclusions).toMatchObject([{ excursionId: 'one', reason }]);
  });

  it('for all reasons at once', () => {
    const strict = candidate('one', { admission: { ...openToAll, ageLimit: 18, groupMin: 20 }, languages: ['en'] });
    const party = { ...request.party, ages: Array<number>(10).fill(15), languages: ['ru'] };
    const { exclusions } = planned(taskOf([strict], { party }));
    expect(exclusions.map(({ reason }) => reason)).toEqual(['AGE_LIMIT', 'GROUP_MIN', 'LANGUAGE']);
  });
});

/** The request with a suggestion taken. */
function withSuggestion(wish: PlanRequest, suggestion: Suggestion): PlanRequest {
  switch (suggestion.kind) {
    case 'DATES':
      return { ...wish, from: suggestion.from, to: suggestion.to };
    case 'FEWER_STOPS':
      return { ...wish, mandatory: wish.mandatory.filter((id) => id !== suggestion.leaveOut) };
    case 'SMALLER_PARTY': {
      const { size, ages } = suggestion;
      const foreignCitizens = Math.min(wish.party.foreignCitizens, size);
      return { ...wish, party: { ...wish.party, size, ages, foreignCitizens } };
    }
    case 'HIGHER_BUDGET':
      return { ...wish, budget: suggestion.budget };
    case 'OTHER_PACE':
      return { ...wish, pace: suggestion.pace };
  }
}

describe('without an itinerary, it is suggested', () => {
  it.each<[string, readonly PlanningCandidate[], Partial<PlanRequest>, object]>([
    ['to come a day later', [candidate('one', { at: [[1, 10]] })], {}, { kind: 'DATES', from: addDays(monday, 1) }],
    [
      'to stay two days longer',
      [candidate('one'), candidate('two', { at: [[2, 10]] })],
      { mandatory: ids('one', 'two') },
      { kind: 'DATES', from: monday, to: addDays(monday, 2) },
    ],
    [
      'to leave out the stop at the same time',
      [candidate('one'), candidate('two')],
      { mandatory: ids('one', 'two') },
      { kind: 'FEWER_STOPS', leaveOut: 'one' },
    ],
    [
      'to come with 8',
      [
        candidate('one', {
          at: [
            [0, 10, 5],
            [0, 12, 8],
          ],
        }),
      ],
      {},
      { kind: 'SMALLER_PARTY', size: 8 },
    ],
    [
      'to pay as much as it costs',
      [candidate('one')],
      { budget: { amount: 9_999, currency: 'RUB' } },
      { kind: 'HIGHER_BUDGET', budget: { amount: 10_000, currency: 'RUB' } },
    ],
    [
      'to pay as much as the cheapest stop costs',
      [candidate('one'), candidate('two', { at: [[0, 14]], options: optionsAt(900) })],
      { budget: { amount: 1, currency: 'RUB' } },
      { kind: 'HIGHER_BUDGET', budget: { amount: 9_000, currency: 'RUB' } },
    ],
    ['to begin earlier', [candidate('one', { at: [[0, 7]] })], {}, { kind: 'OTHER_PACE', pace: 'INTENSIVE' }],
  ])('%s, which works', (_, candidates, wish, expected) => {
    const task = taskOf(candidates, wish);
    const { suggestions } = planned(task);
    expect(suggestions).toContainEqual(expect.objectContaining(expected));
    for (const suggestion of suggestions) {
      const changed = { ...task, request: withSuggestion(task.request, suggestion) };
      expect(planned(changed).itineraries.length).toBeGreaterThan(0);
    }
  });

  it('nothing if nothing helps', () => {
    const adults = candidate('one', { admission: { ...openToAll, ageLimit: 18 } });
    const party = { ...request.party, size: 1, ages: [11] };
    expect(planned(taskOf([adults], { party })).suggestions).toEqual([]);
  });
});

const stop = fc.record({
  town: fc.integer({ min: 0, max: towns.length - 1 }),
  north: fc.integer({ min: 0, max: 20 }),
  okved: fc.constantFrom('24.10', '13.20'),
  amount: fc.integer({ min: 0, max: 5 }),
  groupMax: fc.constantFrom(5, 30, 30, 30),
  ageLimit: fc.constantFrom(0, 0, 0, 16),
  leadDays: fc.constantFrom(0, 0, 0, 3, 6),
  language: fc.constantFrom('ru', 'ru', 'ru', 'en'),
  at: fc.uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(6.5, 8, 9, 10, 11.5, 13, 15, 17, 19),
      fc.constantFrom(5, 20, 20),
    ),
    { minLength: 1, maxLength: 3, selector: ([day, hour]) => day * 24 + hour },
  ),
});

const world = fc
  .record({
    stops: fc.array(stop, { minLength: 1, maxLength: 5 }),
    days: fc.constantFrom(0, 1, 2, 3, 3),
    mandatory: fc.constantFrom(0, 0, 0, 1, 2),
    ordered: fc.boolean(),
    pace: fc.constantFrom(...paces),
    maxStops: fc.integer({ min: 2, max: 4 }),
    modes: fc.constantFrom(['CAR'] as const, ['WALK', 'BUS', 'TRAIN'] as const, travelModes, travelModes),
    ends: fc.constantFrom('none', 'none', 'none', 'start', 'both', 'home'),
    ages: fc.constantFrom([], [12, 13, 40, 15, 16, 17, 30, 14, 15, 16]),
    languages: fc.constantFrom([], ['ru']),
    budget: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null, freq: 1 }),
    wanted: fc.boolean(),
  })
  .map(({ stops, days, mandatory, ends, ages, languages, budget, wanted, ...wish }): PlanningTask => {
    const candidates = stops.map(
      ({ town, north, okved, amount, groupMax, ageLimit, leadDays, language, at }, index) => {
        const { timeZone, point } = towns[town] ?? smolensk;
        return candidate(`stop${index}`, {
          timeZone,
          point: { latitude: point.latitude + north / 50, longitude: point.longitude },
          okved: [okved],
          options: optionsAt(amount),
          admission: { ...openToAll, groupMax, ageLimit, leadTime: { days: leadDays, unit: 'WORKING_DAYS' } },
          languages: [language],
          at,
        });
      },
    );
    return taskOf(candidates, {
      ...wish,
      to: addDays(monday, days),
      mandatory: candidates.slice(0, mandatory).map(({ excursionId }) => excursionId),
      party: { ...request.party, ages, languages },
      start: ends === 'none' ? null : smolensk.point,
      end: ends === 'both' ? moscow.point : null,
      returnsDaily: ends === 'home',
      budget: budget === null ? null : { amount: budget, currency: 'RUB' },
      preferences: { okved: wanted ? ['24.10'] : [], segments: [] },
    });
  });

describe('in a random world', () => {
  it('every itinerary is feasible, and the first ones cover as much as any', () => {
    let possible = 0;
    fc.assert(
      fc.property(world, (task) => {
        const { itineraries, optimal, suggestions } = planned(task);
        const best = bestCoverage(task);
        expect(itineraries.length > 0).toBe(best !== null);
        if (best === null) return;
        possible++;
        expect(suggestions).toEqual([]);
        expect(optimal).toBe(true);
        expect(Math.max(...itineraries.map(({ stops }) => stops))).toBe(best.stops);
        const fitting = itineraries
          .filter(({ stops }) => stops === best.stops)
          .map(({ days }) => days.flatMap(({ stops }) => stops.map(({ excursionId }) => excursionId)))
          .map((names) =>
            task.candidates.filter((one) => names.includes(one.excursionId) && one.okved.includes('24.10')),
          );
        if (task.request.preferences.okved.length > 0)
          expect(Math.max(...fitting.map(({ length }) => length))).toBe(best.fitting);
      }),
      runs,
    );
    expect(possible).toBeGreaterThan(runs.numRuns / 4);
  });

  it('every suggestion works', () => {
    let suggested = 0;
    fc.assert(
      fc.property(world, (task) => {
        for (const suggestion of planItineraries(task, still).suggestions) {
          suggested++;
          const changed = { ...task, request: withSuggestion(task.request, suggestion) };
          expect(planned(changed).itineraries.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
    expect(suggested).toBeGreaterThan(10);
  });
});
