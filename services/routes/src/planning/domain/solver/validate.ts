import { err, ok, type Result } from '@promtour/kernel/result';
import type { Limits, PlanningError, Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** Keeps sums of times, profits and prices exact in 32 bits. */
const largestNumber = 1_000_000_000;
const largestDay = 10_000_000;

/** The first fault of the problem, if any. */
export function validateProblem(problem: Problem): Result<null, PlanningError> {
  const fault = faultOf(problem);
  return fault === undefined ? ok(null) : err({ reason: 'INVALID_PROBLEM', ...fault });
}

export function validateLimits(limits: Limits): Result<null, PlanningError> {
  for (const name of ['timeMs', 'iterations', 'labels', 'plans'] as const) {
    const value = limits[name];
    if (value !== undefined && !(value >= (name === 'plans' ? 1 : 0)))
      return err({ reason: 'INVALID_PROBLEM', path: [name], expected: 'a number that is not negative' });
  }
  if (limits.timeMs === undefined && limits.iterations === undefined)
    return err({ reason: 'INVALID_PROBLEM', path: ['timeMs'], expected: 'timeMs or iterations' });
  return ok(null);
}

type Fault = { readonly path: Path; readonly expected: string };

function faultOf(problem: Problem): Fault | undefined {
  const { candidates, days, travel, maxStops, budget, orders = [] } = problem;
  const places = travel[0]?.length ?? 0;
  if (days.length === 0) return { path: ['days'], expected: 'at least one day' };
  if (travel.length === 0) return { path: ['travel'], expected: 'at least one transport mode' };
  return (
    firstFault(travel, ['travel'], (matrix, path) => {
      if (matrix.length !== places) return { path, expected: `${places} places as in the first mode` };
      return firstFault(matrix, path, (row, at) =>
        row.length === places ? travelTimeFault(row, at) : { path: at, expected: `${places} times` },
      );
    }) ??
    firstFault(days, ['days'], (day, path) => {
      const modes = day.modes ?? [0];
      return (
        place(day.start ?? 0, [...path, 'start'], day.start === null ? 1 : places) ??
        place(day.end ?? 0, [...path, 'end'], day.end === null ? 1 : places) ??
        integer(day.open, [...path, 'open'], -largestDay, largestDay) ??
        integer(day.close, [...path, 'close'], day.open, largestDay) ??
        integer(day.maxStops ?? 0, [...path, 'maxStops'], 0, largestNumber) ??
        (modes.length === 0 ? { path: [...path, 'modes'], expected: 'at least one mode' } : undefined) ??
        firstFault(modes, [...path, 'modes'], (mode, at) => integer(mode, at, 0, travel.length - 1))
      );
    }) ??
    firstFault(candidates, ['candidates'], (candidate, path) => {
      return (
        place(candidate.place, [...path, 'place'], places) ??
        integer(candidate.profit, [...path, 'profit'], 0, largestNumber) ??
        integer(candidate.duration, [...path, 'duration'], 1, largestDay) ??
        integer(candidate.price ?? 0, [...path, 'price'], 0, largestNumber) ??
        firstFault(candidate.sessions, [...path, 'sessions'], (session, at) => {
          return (
            integer(session.day, [...at, 'day'], 0, days.length - 1) ??
            integer(session.open, [...at, 'open'], -largestDay, largestDay) ??
            integer(session.close, [...at, 'close'], session.open, largestDay) ??
            integer(session.duration ?? 1, [...at, 'duration'], 1, largestDay) ??
            integer(session.price ?? 0, [...at, 'price'], 0, largestNumber)
          );
        })
      );
    }) ??
    integer(
      candidates.reduce((sum, { profit }) => sum + profit, 0),
      ['candidates'],
      0,
      largestNumber,
      'a sum of profits',
    ) ??
    integer(maxStops ?? 0, ['maxStops'], 0, largestNumber) ??
    integer(budget ?? 0, ['budget'], 0, largestNumber) ??
    firstFault(orders, ['orders'], (order, path) =>
      firstFault(order, path, (candidate, at) => integer(candidate, at, 0, candidates.length - 1)),
    )
  );
}

function firstFault<Item>(
  items: readonly Item[],
  path: Path,
  check: (item: Item, path: Path) => Fault | undefined,
): Fault | undefined {
  for (const [index, item] of items.entries()) {
    const fault = check(item, [...path, index]);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Builds no path for each of the many times. */
function travelTimeFault(row: readonly number[], path: Path): Fault | undefined {
  const wrong = row.findIndex((time) => !(Number.isInteger(time) && time >= 0 && time <= largestDay));
  return wrong < 0 ? undefined : { path: [...path, wrong], expected: `an integer from 0 to ${largestDay}` };
}

function place(value: number, path: Path, places: number): Fault | undefined {
  return integer(value, path, 0, places - 1, 'a place');
}

function integer(value: number, path: Path, min: number, max: number, what = 'an integer'): Fault | undefined {
  return Number.isInteger(value) && value >= min && value <= max
    ? undefined
    : { path, expected: `${what} from ${min} to ${max}` };
}
