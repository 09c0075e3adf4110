import type { Visit } from './eligibility.ts';
import { minutesBetween, pose, type Model, type ModelStop, type Posed } from './model.ts';
import { dayLimitsOf, restMinutes } from './request.ts';
import type { Limits, Plan, Runtime, Solution } from './solver/problem.ts';
import { solve } from './solver/solve.ts';

/** A stop of a plan. */
export type Stay = { readonly stop: ModelStop; readonly visit: Visit };
/** The stops of each day in order; days without stops are left out. */
export type DatedPlan = { readonly profit: number; readonly days: readonly (readonly Stay[])[] };

export type Found = {
  /** Feasible plans with at least one stop, largest profit first. */
  readonly plans: readonly DatedPlan[];
  /** No plan has a larger profit. */
  readonly bound: number;
  /** The first plan has the largest profit; without plans: there is none. */
  readonly optimal: boolean;
};

export type SearchLimits = {
  readonly timeMs: number;
  /** Of the heuristic, in each run of the solver. */
  readonly iterations: number;
  readonly plans: number;
};

/** A part of the search space: the visits that are left out of it, and a bound of its plans. */
type Branch = { readonly closed: readonly ((visit: Visit, stop: ModelStop) => boolean)[]; readonly bound: number };

/**
 * Finds the best plans. The solver does not see the nights: the way from the last stop of a day to the first one of the next, and how long a
 * day becomes when it spans time zones. A plan that breaks such a limit has two visits that no plan may have together, so the search
 * branches: without the one, or without the other. Branches with a bound below the best plan are dropped.
 */
export function search(model: Model, limits: SearchLimits, runtime: Runtime): Found {
  const began = runtime.now();
  const left = () => limits.timeMs - (runtime.now() - began);
  const isOver = () => runtime.stopped?.() === true || left() <= 0;
  const found = new Map<string, DatedPlan>();
  const branches: Branch[] = [{ closed: [], bound: largestProfit(model) }];
  let best = 0;
  /** The bound of branches that were searched in part only. */
  let bound = 0;

  while (branches.length > 0 && !isOver()) {
    const branch = branches.pop();
    if (branch === undefined || branch.bound <= best) continue;
    const posed = pose(model, (index, visit) => {
      const stop = model.stops[index];
      return stop !== undefined && !branch.closed.some((closes) => closes(visit, stop));
    });
    const share = branch.closed.length === 0 && hasSeveralGroups(model) ? 0.5 : 1;
    const solution = run(posed, { ...limits, timeMs: left() * share }, runtime);
    if (solution === 'INFEASIBLE') continue;
    if (solution === 'NOT_FOUND') {
      bound = Math.max(bound, branch.bound);
      continue;
    }
    const plans = solution.plans.map((plan) => datedPlan(model, posed, plan));
    for (const plan of plans) {
      if (plan.days.length === 0 || conflictOf(model, plan) !== undefined) continue;
      found.set(keyOf(plan), plan);
      best = Math.max(best, plan.profit);
    }
    const limit = Math.min(branch.bound, solution.bound);
    const conflict = plans[0] === undefined ? undefined : conflictOf(model, plans[0]);
    if (limit <= best) continue;
    if (conflict === undefined) bound = Math.max(bound, limit);
    else branches.push(...split(model, branch, conflict, limit));
    branches.sort((one, other) => one.bound - other.bound);
  }
  bound = branches.reduce((most, branch) => Math.max(most, branch.bound), Math.max(bound, best));
  const plans = [...found.values()].sort((one, other) => other.profit - one.profit);
  return { plans, bound, optimal: bound <= best };
}

/** Plans of each group of sites alone: without long ways between their stops. */
export function searchGroups(model: Model, limits: SearchLimits, runtime: Runtime): readonly DatedPlan[] {
  if (!hasSeveralGroups(model) || model.stops.some(({ mandatory }) => mandatory)) return [];
  const groups = [...Map.groupBy(model.stops, ({ group }) => group).values()]
    .sort((one, other) => other.length - one.length)
    .slice(0, 4);
  const timeMs = limits.timeMs / groups.length;
  return groups.flatMap((stops) => search({ ...model, stops }, { ...limits, timeMs }, runtime).plans);
}

export function hasSeveralGroups({ stops }: Model): boolean {
  return stops.some(({ group }) => group !== stops[0]?.group);
}

/** A bound that needs no search: the best stops, as many as the days may hold. */
function largestProfit({ stops, request, frame }: Model): number {
  const most = Math.min(request.maxStops, frame.dates.length * dayLimitsOf[request.pace].maxStops);
  const profits = stops.map(({ profit }) => profit).sort((one, other) => other - one);
  return profits.slice(0, most).reduce((sum, profit) => sum + profit, 0);
}

function run(posed: Posed, limits: Limits, runtime: Runtime): Solution | 'INFEASIBLE' | 'NOT_FOUND' {
  const solved = solve(posed.problem, limits, runtime);
  if (solved.ok) return solved.value;
  switch (solved.error.reason) {
    case 'MANDATORY_UNREACHABLE':
    case 'INFEASIBLE':
      return 'INFEASIBLE';
    case 'NO_PLAN_FOUND':
      return 'NOT_FOUND';
    case 'INVALID_PROBLEM':
      throw new Error(`Invalid problem at ${solved.error.path.join('.')}: expected ${solved.error.expected}`);
  }
}

function datedPlan(model: Model, { visits }: Posed, { profit, days }: Plan): DatedPlan {
  const stays = days.map(({ stops }) =>
    stops.flatMap(({ candidate, session }): Stay[] => {
      const [stop, visit] = [model.stops[candidate], visits[candidate]?.[session]];
      return stop === undefined || visit === undefined ? [] : [{ stop, visit }];
    }),
  );
  return { profit, days: stays.filter((day) => day.length > 0) };
}

/** Plans with the same sessions have the same key. */
export function keyOf({ days }: DatedPlan): string {
  return days.flatMap((day) => day.map(({ visit }) => visit.sessionId)).join();
}

/** Two visits of a plan that no plan may have together. */
type Conflict = readonly [Stay, Stay];

function conflictOf(model: Model, { days }: DatedPlan): Conflict | undefined {
  const isInConflict = conflictsOf(model);
  for (const [number, day] of days.entries()) {
    const [first, last] = [day[0], day.at(-1)];
    const night = days[number - 1]?.at(-1);
    if (first === undefined || last === undefined) continue;
    if (night !== undefined && isInConflict(night, first)) return [night, first];
    if (isInConflict(first, last)) return [first, last];
  }
  return undefined;
}

/** Whether a plan may not have both visits, the first one on an earlier day than the second or earlier on the same day. */
function conflictsOf(model: Model): (one: Stay, other: Stay) => boolean {
  const { from, to } = dayLimitsOf[model.request.pace];
  return (one, other) => {
    if (one.visit.day === other.visit.day) return other.visit.end - one.visit.start > to - from;
    // The days themselves bound the nights that are spent at the start.
    if (model.request.returnsDaily) return false;
    return other.visit.start - one.visit.end < minutesBetween(model, one.stop, other.stop) + restMinutes;
  };
}

/**
 * Two parts that together hold all plans of a branch but those with the conflict: the plans without visits near the second one on its day,
 * and the plans with at least one of them, thus without visits that are in conflict with each of them.
 */
function split(model: Model, branch: Branch, [one, other]: Conflict, bound: number): Branch[] {
  const isInConflict = conflictsOf(model);
  const isOpen = ({ stop, visit }: Stay) => !branch.closed.some((closes) => closes(visit, stop));
  const sameDay = one.visit.day === other.visit.day;
  const nearby = model.stops
    .filter(({ group }) => group === other.stop.group)
    .flatMap((stop) => stop.visits.map((visit) => ({ stop, visit })))
    .filter((stay) => stay.visit.day === other.visit.day && isOpen(stay));
  const group = !sameDay && nearby.every((stay) => isInConflict(one, stay)) ? nearby : [other];
  const members = new Set(group.map(({ visit }) => visit));
  const precedes = (visit: Visit) =>
    sameDay ? visit.day === one.visit.day && visit.start < other.visit.start : visit.day < other.visit.day;
  return [
    { closed: [...branch.closed, (visit) => members.has(visit)], bound },
    {
      closed: [
        ...branch.closed,
        (visit, stop) =>
          !members.has(visit) && precedes(visit) && group.every((stay) => isInConflict({ stop, visit }, stay)),
      ],
      bound,
    },
  ];
}
