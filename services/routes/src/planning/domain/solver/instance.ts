import { err, ok, type Result } from '@promtour/kernel/result';
import type { PlanningError, Problem } from './problem.ts';
import { validateProblem } from './validate.ts';

/**
 * A problem as typed arrays. A visit is a session that fits its day as the only stop; visits are numbered by day, then by `open`.
 * Windows are tightened by the legs from the day's start and to its end.
 */
export type Instance = {
  readonly candidates: number;
  readonly visits: number;
  readonly days: number;
  /** Row length of `travel`: places, and the last one that is no distance from all others. */
  readonly places: number;
  /** Per day, `travel[day][from * places + to]`. Days with the same modes share one. */
  readonly travel: readonly Int32Array[];
  readonly mode: readonly Uint8Array[];
  readonly profit: Int32Array;
  readonly mandatory: Uint8Array;
  readonly mandatoryCount: number;
  readonly maxStops: number;
  readonly budget: number;
  readonly dayStart: Int32Array;
  readonly dayEnd: Int32Array;
  readonly dayOpen: Int32Array;
  readonly dayClose: Int32Array;
  readonly dayMaxStops: Int32Array;
  /** Visits of day d: dayVisits[d] up to dayVisits[d + 1]. */
  readonly dayVisits: Int32Array;
  readonly candidate: Int32Array;
  readonly session: Int32Array;
  readonly day: Int32Array;
  readonly place: Int32Array;
  readonly open: Int32Array;
  readonly close: Int32Array;
  readonly duration: Int32Array;
  readonly price: Int32Array;
  readonly visitsOf: readonly Int32Array[];
  /** Candidates that come before and after, if visited. */
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
};

export function compile(problem: Problem): Result<Instance, PlanningError> {
  const valid = validateProblem(problem);
  if (!valid.ok) return valid;
  const order = orderOf(problem);
  if (order === null)
    return err({ reason: 'INVALID_PROBLEM', path: ['orders'], expected: 'orders that do not contradict each other' });
  const { candidates, days } = problem;
  const places = (problem.travel[0]?.length ?? 0) + 1;
  const { travel, mode } = travelOf(problem, places);
  const visits = candidates.flatMap((candidate, index) =>
    candidate.sessions.flatMap((session, number) => {
      const day = days[session.day]!;
      const times = travel[session.day]!;
      const duration = session.duration ?? candidate.duration;
      const open = Math.max(session.open, day.open + times[(day.start ?? places - 1) * places + candidate.place]!);
      const back = times[candidate.place * places + (day.end ?? places - 1)]!;
      const close = Math.min(session.close, day.close - back - duration);
      const price = session.price ?? candidate.price ?? 0;
      if (open > close || day.maxStops === 0 || price > (problem.budget ?? Infinity)) return [];
      return {
        candidate: index,
        session: number,
        day: session.day,
        place: candidate.place,
        open,
        close,
        duration,
        price,
      };
    }),
  );
  visits.sort((one, other) => one.day - other.day || one.open - other.open || one.candidate - other.candidate);
  const column = (name: keyof (typeof visits)[number]) => Int32Array.from(visits, (visit) => visit[name]);
  const lists = candidates.map((): number[] => []);
  for (const [number, { candidate }] of visits.entries()) lists[candidate]!.push(number);
  const visitsOf = lists.map((list) => Int32Array.from(list));
  const unreachable = candidates.flatMap(({ mandatory }, index) =>
    mandatory === true && visitsOf[index]!.length === 0 ? index : [],
  );
  if (unreachable.length > 0) return err({ reason: 'MANDATORY_UNREACHABLE', candidates: unreachable });
  return ok({
    candidates: candidates.length,
    visits: visits.length,
    days: days.length,
    places,
    travel,
    mode,
    profit: Int32Array.from(candidates, ({ profit }) => profit),
    mandatory: Uint8Array.from(candidates, ({ mandatory }) => (mandatory === true ? 1 : 0)),
    mandatoryCount: candidates.filter(({ mandatory }) => mandatory === true).length,
    maxStops: Math.min(problem.maxStops ?? Infinity, candidates.length),
    budget: problem.budget ?? Infinity,
    dayStart: Int32Array.from(days, ({ start }) => start ?? places - 1),
    dayEnd: Int32Array.from(days, ({ end }) => end ?? places - 1),
    dayOpen: Int32Array.from(days, ({ open }) => open),
    dayClose: Int32Array.from(days, ({ close }) => close),
    dayMaxStops: Int32Array.from(days, ({ maxStops }) => Math.min(maxStops ?? Infinity, candidates.length)),
    dayVisits: Int32Array.from(
      { length: days.length + 1 },
      (_, day) => visits.filter((visit) => visit.day < day).length,
    ),
    candidate: column('candidate'),
    session: column('session'),
    day: column('day'),
    place: column('place'),
    open: column('open'),
    close: column('close'),
    duration: column('duration'),
    price: column('price'),
    visitsOf,
    ...order,
  });
}

/** The transitive closure of the orders, or `null` if they contain a cycle. */
function orderOf({ candidates, orders = [] }: Problem): Pick<Instance, 'before' | 'after'> | null {
  const count = candidates.length;
  const after = candidates.map(() => new Set<number>());
  for (const order of orders)
    order.forEach((one, index) => {
      for (const other of order.slice(index + 1)) after[one]!.add(other);
    });
  if (orders.length > 1)
    for (let middle = 0; middle < count; middle++)
      for (let one = 0; one < count; one++)
        if (after[one]!.has(middle)) for (const other of after[middle]!) after[one]!.add(other);
  if (after.some((others, one) => others.has(one))) return null;
  const before = candidates.map((): number[] => []);
  for (const [one, others] of after.entries()) for (const other of others) before[other]!.push(one);
  return {
    before: before.map((list) => Int32Array.from(list)),
    after: after.map((set) => Int32Array.from(set)),
  };
}

function travelOf(problem: Problem, places: number): Pick<Instance, 'travel' | 'mode'> {
  const made = new Map<string, { times: Int32Array; modes: Uint8Array }>();
  const perDay = problem.days.map((day) => {
    const modes = day.modes ?? problem.travel.keys().toArray();
    const key = modes.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const table = { times: new Int32Array(places * places), modes: new Uint8Array(places * places) };
    for (const [number, mode] of modes.entries())
      for (const [from, row] of problem.travel[mode]!.entries())
        for (let to = 0; to < row.length; to++) {
          const at = from * places + to;
          if (number > 0 && row[to]! >= table.times[at]!) continue;
          table.times[at] = row[to]!;
          table.modes[at] = mode;
        }
    made.set(key, table);
    return table;
  });
  return { travel: perDay.map(({ times }) => times), mode: perDay.map(({ modes }) => modes) };
}
