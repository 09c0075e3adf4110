import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unwrap } from '@promtour/kernel/result';
import { itineraryCase } from '../../../../bench/itinerary-cases.ts';
import { bestProfit } from '../../../../test/itinerary/brute-force.ts';
import { faultsOf } from '../../../../test/itinerary/check-plan.ts';
import type { Candidate, Limits, Problem } from './problem.ts';
import { solve } from './solve.ts';

/** A clock that does not advance: only limits that are reproducible end a search. */
const still = { now: () => 0 };
const limits: Limits = { iterations: 300 };
const runs = { seed: 20261128, numRuns: 400 };

const minute = fc.integer({ min: 0, max: 60 });

/** Small problems with every feature; travel times are neither symmetric nor a metric. */
const smallProblem = fc
  .record({
    places: fc.integer({ min: 1, max: 4 }),
    days: fc.integer({ min: 1, max: 2 }),
    modes: fc.integer({ min: 1, max: 2 }),
    candidates: fc.integer({ min: 0, max: 5 }),
  })
  .chain(({ places, days, modes, candidates }) => {
    const place = fc.integer({ min: 0, max: places - 1 });
    const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 1 });
    return fc.record({
      travel: matrices(modes, places),
      days: fc.array(
        fc.record(
          {
            start: optional(place),
            end: optional(place),
            open: fc.integer({ min: 0, max: 20 }),
            close: fc.integer({ min: 40, max: 100 }),
            maxStops: fc.integer({ min: 0, max: 3 }),
            modes: fc.subarray([...Array(modes).keys()], { minLength: 1 }),
          },
          { requiredKeys: ['start', 'end', 'open', 'close'] },
        ),
        { minLength: days, maxLength: days },
      ),
      candidates: fc.array(candidate(place, days), { minLength: candidates, maxLength: candidates }),
      maxStops: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      budget: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
      orders: fc.array(fc.subarray([...Array(candidates).keys()]), { maxLength: 2 }),
    });
  })
  .map(({ maxStops, budget, ...rest }): Problem => ({
    ...rest,
    ...(maxStops === undefined ? {} : { maxStops }),
    ...(budget === undefined ? {} : { budget }),
  }));

function matrices(modes: number, places: number): fc.Arbitrary<number[][][]> {
  const exactly = (length: number) => ({ minLength: length, maxLength: length });
  const row = fc.array(fc.integer({ min: 0, max: 25 }), exactly(places));
  return fc.array(fc.array(row, exactly(places)), exactly(modes));
}

function candidate(place: fc.Arbitrary<number>, days: number): fc.Arbitrary<Candidate> {
  const session = fc
    .record(
      {
        day: fc.integer({ min: 0, max: days - 1 }),
        open: minute,
        length: fc.oneof(fc.constant(0), minute),
        duration: fc.integer({ min: 1, max: 30 }),
        price: fc.integer({ min: 0, max: 10 }),
      },
      { requiredKeys: ['day', 'open', 'length'] },
    )
    .map(({ length, ...rest }) => ({ ...rest, close: rest.open + length }));
  return fc.record(
    {
      place,
      profit: fc.integer({ min: 0, max: 30 }),
      duration: fc.integer({ min: 1, max: 30 }),
      price: fc.integer({ min: 0, max: 10 }),
      mandatory: fc.integer({ min: 0, max: 5 }).map((value) => value === 0),
      sessions: fc.array(session, { maxLength: 3 }),
    },
    { requiredKeys: ['place', 'profit', 'duration', 'sessions'] },
  );
}

describe('small problems', () => {
  test('the exact search finds what brute force finds, or proves that there is no plan', () => {
    fc.assert(
      fc.property(smallProblem, fc.integer(), (problem, seed) => {
        const best = bestProfit(problem);
        const result = solve(problem, { ...limits, iterations: 1, seed }, still);
        if (!result.ok) {
          expect(['INFEASIBLE', 'MANDATORY_UNREACHABLE']).toContain(result.error.reason);
          expect(best).toBeNull();
          return;
        }
        const { optimal, bound, plans } = result.value;
        expect({ optimal, bound, profit: plans[0]?.profit }).toEqual({ optimal: true, bound: best, profit: best });
      }),
      runs,
    );
  });

  test('every plan is valid, below the bound, and another set of sessions', () => {
    fc.assert(
      fc.property(smallProblem, fc.integer(), (problem, seed) => {
        const result = solve(problem, { ...limits, seed }, still);
        if (!result.ok) return;
        const { plans, bound } = result.value;
        expect(plans.flatMap((plan) => faultsOf(problem, plan))).toEqual([]);
        expect(plans.every(({ profit }) => profit <= bound)).toBe(true);
        const sets = plans.map(({ days }) =>
          days
            .flatMap(({ stops }) => stops.map(({ candidate: stop, session }) => `${stop}/${session}`).toSorted())
            .join(),
        );
        expect(new Set(sets).size).toBe(plans.length);
      }),
      runs,
    );
  });

  test.each([0, 3, 12])('the bound holds if the exact search ends after %d labels', (labels) => {
    fc.assert(
      fc.property(smallProblem, fc.integer(), (problem, seed) => {
        const best = bestProfit(problem);
        const result = solve(problem, { iterations: 1, labels, seed }, still);
        if (!result.ok) return;
        expect(result.value.bound).toBeGreaterThanOrEqual(best ?? 0);
        expect(result.value.plans[0]?.profit).toBeLessThanOrEqual(best ?? 0);
        if (result.value.optimal) expect(result.value.plans[0]?.profit).toBe(best);
      }),
      runs,
    );
  });
});

describe('problems of the domain’s shape', () => {
  const shape = { candidates: 25, days: 7, maxStops: 6 };

  test.each([1, 2, 3, 4, 5, 6])('case %d: valid, proven, diverse', (seed) => {
    const problem = itineraryCase(seed, shape);
    const { plans, optimal } = unwrap(solve(problem, { iterations: 500 }, still));
    expect(optimal).toBe(true);
    expect(plans).toHaveLength(20);
    expect(plans.flatMap((plan) => faultsOf(problem, plan))).toEqual([]);
    expect(plans.map(({ profit }) => profit)).toEqual(plans.map(({ profit }) => profit).toSorted((a, b) => b - a));
  });

  test('the same seed and limits give the same solution, also across a structured clone', () => {
    const problem = itineraryCase(7, shape);
    const solution = solve(problem, { iterations: 500, seed: 3 }, still);
    expect(structuredClone(solve(structuredClone(problem), { iterations: 500, seed: 3 }, still))).toEqual(solution);
  });

  test('a stopped search answers with what it has, at once', () => {
    const problem = itineraryCase(8, shape);
    const { plans, iterations } = unwrap(solve(problem, { timeMs: 60_000 }, { ...still, stopped: () => true }));
    expect(iterations).toBe(0);
    expect(plans.flatMap((plan) => faultsOf(problem, plan))).toEqual([]);
  });

  test('the time limit ends the search', () => {
    let time = 0;
    const problem = itineraryCase(9, { candidates: 80, days: 7, maxStops: 15 });
    const { optimal } = unwrap(solve(problem, { timeMs: 100, labels: 0 }, { now: () => time++ }));
    expect(typeof optimal).toBe('boolean');
    expect(time).toBeLessThan(200);
  });
});

describe('a route in order', () => {
  const stop = (place: number): Candidate => ({
    place,
    profit: 1,
    duration: 60,
    mandatory: true,
    sessions: [0, 1].map((day) => ({ day, open: 540, close: 900 })),
  });
  const route: Problem = {
    candidates: [stop(1), stop(2), stop(3)],
    days: [0, 1].map(() => ({ start: 0, end: 0, open: 480, close: 1080 })),
    travel: [[0, 1, 2, 3].map((from) => [0, 1, 2, 3].map((to) => 30 * Math.abs(from - to)))],
    orders: [[2, 0, 1]],
  };
  const ordered = (problem: Problem) => {
    const [plan] = unwrap(solve(problem, limits, still)).plans;
    return plan?.days.flatMap(({ stops }) => stops.map(({ candidate: index }) => index));
  };

  test('keeps the order although another one is shorter', () => {
    expect(ordered(route)).toEqual([2, 0, 1]);
  });

  test('returns diverse dates of the same stops', () => {
    const { plans } = unwrap(solve(route, limits, still));
    expect(plans.length).toBeGreaterThan(1);
    expect(plans.every(({ profit }) => profit === 3)).toBe(true);
  });

  test('is infeasible if the last stop has only sessions before the first one', () => {
    const sessionsOn = (day: number) => [{ day, open: 540, close: 900 }];
    const problem = {
      ...route,
      candidates: route.candidates.map((one, index) => ({ ...one, sessions: sessionsOn(index === 2 ? 1 : 0) })),
    };
    expect(solve(problem, limits, still)).toEqual({ ok: false, error: { reason: 'INFEASIBLE' } });
  });

  test('names the mandatory stops that no day has room for', () => {
    const problem = { ...route, candidates: route.candidates.map((one) => ({ ...one, duration: 1000 })) };
    const error = { reason: 'MANDATORY_UNREACHABLE', candidates: [0, 1, 2] };
    expect(solve(problem, limits, still)).toEqual({ ok: false, error });
  });
});

describe('invalid input', () => {
  const valid: Problem = {
    candidates: [{ place: 0, profit: 5, duration: 10, sessions: [{ day: 0, open: 0, close: 10 }] }],
    days: [{ start: 0, end: 0, open: 0, close: 50 }],
    travel: [[[0]]],
  };
  const [only] = valid.candidates;
  const withCandidate = (change: Partial<Candidate>): Problem => ({
    ...valid,
    candidates: only === undefined ? [] : [{ ...only, ...change }],
  });

  test.each<[string, Problem, (string | number)[]]>([
    ['no day', { ...valid, days: [] }, ['days']],
    ['no transport mode', { ...valid, travel: [] }, ['travel']],
    ['a matrix that is not square', { ...valid, travel: [[[0, 1]]] }, ['travel', 0, 0]],
    ['a negative travel time', { ...valid, travel: [[[-1]]] }, ['travel', 0, 0, 0]],
    ['a day that closes first', { ...valid, days: [{ start: 0, end: 0, open: 9, close: 8 }] }, ['days', 0, 'close']],
    ['an unknown place', withCandidate({ place: 1 }), ['candidates', 0, 'place']],
    ['a fraction', withCandidate({ profit: 0.5 }), ['candidates', 0, 'profit']],
    ['no number', withCandidate({ price: Number.NaN }), ['candidates', 0, 'price']],
    ['a visit without duration', withCandidate({ duration: 0 }), ['candidates', 0, 'duration']],
    [
      'a session of an unknown day',
      withCandidate({ sessions: [{ day: 1, open: 0, close: 1 }] }),
      ['candidates', 0, 'sessions', 0, 'day'],
    ],
    ['a negative budget', { ...valid, budget: -1 }, ['budget']],
    ['an order of unknown stops', { ...valid, orders: [[1]] }, ['orders', 0, 0]],
    ['a stop before itself', { ...valid, orders: [[0, 0]] }, ['orders']],
  ])('%s', (_, problem, path) => {
    expect(solve(problem, limits, still)).toMatchObject({ ok: false, error: { reason: 'INVALID_PROBLEM', path } });
  });

  test('limits without an end', () => {
    const error = { reason: 'INVALID_PROBLEM', path: ['timeMs'] };
    expect(solve(valid, {}, still)).toMatchObject({ ok: false, error });
    expect(solve(valid, { timeMs: Number.NaN }, still)).toMatchObject({ ok: false, error });
  });

  test.each<[string, Problem]>([
    ['no candidates', { ...valid, candidates: [] }],
    ['no session', withCandidate({ sessions: [] })],
    ['no stop wanted', { ...valid, maxStops: 0 }],
    ['no money', { ...withCandidate({ price: 1 }), budget: 0 }],
  ])('%s: one empty plan, proven', (_, problem) => {
    expect(unwrap(solve(problem, limits, still))).toMatchObject({
      optimal: true,
      bound: 0,
      plans: [{ profit: 0, days: [{ leave: null, stops: [], end: null }] }],
    });
  });
});
