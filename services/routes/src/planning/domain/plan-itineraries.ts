import type { ExcursionId } from '@promtour/kernel/id';
import type { Money } from '@promtour/kernel/money';
import { russianCalendar, type DayTransfer } from '@promtour/kernel/working-calendar';
import type { PlanningCandidate } from './candidate.ts';
import { selectEligible, type Eligible, type Exclusion } from './eligibility.ts';
import { frameOf, type Frame } from './frame.ts';
import { factsOf, type Itinerary } from './itinerary.ts';
import { modelOf, stopProfit } from './model.ts';
import { dayLimitsOf, planningLimits, type PlanRequest } from './request.ts';
import { rank } from './score.ts';
import { keyOf, search, searchGroups, type DatedPlan, type Found } from './search.ts';
import type { Runtime } from './solver/problem.ts';
import { suggest, type Suggestion } from './suggestions.ts';

/** All that a search needs, as plain data. */
export type PlanningTask = {
  readonly request: PlanRequest;
  readonly candidates: readonly PlanningCandidate[];
  readonly now: Date;
  /** Of the production calendar. */
  readonly transfers: readonly DayTransfer[];
  /** Time limit in milliseconds. */
  readonly searchMs: number;
  /** Iterations of the heuristic; without it, only the time limit ends a search that is not proven optimal. */
  readonly iterations?: number;
};

export type PlanningOutcome = {
  /** Best first. */
  readonly itineraries: readonly Itinerary[];
  /** No itinerary covers more than the best of these; without any: proven that there is none. */
  readonly optimal: boolean;
  /** Share by which the coverage of the best one may be below the largest possible; 1 without any, unless that is proven. */
  readonly gap: number;
  /** Only if there is no itinerary. */
  readonly suggestions: readonly Suggestion[];
  readonly exclusions: readonly Exclusion[];
};

/** Shares of the time limit: the search if it may have to leave time for suggestions, and one trial of a suggestion. */
const shares = { search: 0.6, groups: 0.5, trial: 0.15 };
const maxIterations = 20_000;
const trialIterations = 300;
/** Plans that are rated, of which the best are returned. */
const ratedPlans = 40;

/** Finds dated, feasible itineraries. Pure: the clock of `runtime` only ends the search. */
export function planItineraries(task: PlanningTask, runtime: Runtime): PlanningOutcome {
  const { request, candidates, searchMs } = task;
  const began = runtime.now();
  const left = () => (runtime.stopped?.() === true ? 0 : searchMs - (runtime.now() - began));
  const facts = { now: task.now, calendar: russianCalendar(task.transfers) };

  const { model, exclusions } = prepare(request);
  const iterations = task.iterations ?? maxIterations;
  const timeMs = searchMs * (request.mandatory.length > 0 ? shares.search : 1);
  const found = model === null ? nothing : search(model, { timeMs, iterations, plans: ratedPlans }, runtime);
  const plans = new Map<string, DatedPlan>();
  const others =
    model === null || found.plans.length === 0
      ? []
      : searchGroups(
          model,
          { timeMs: left() * shares.groups, iterations: trialIterations, plans: ratedPlans },
          runtime,
        );
  for (const plan of [...found.plans, ...others]) plans.set(keyOf(plan), plan);
  const best = Math.max(0, ...[...plans.values()].map(({ profit }) => profit));
  const rated = model === null ? [] : [...plans.values()].map((plan) => factsOf(model, plan));
  // A bound in stops: the fit of all of them is worth less than one.
  const most = Math.floor(found.bound / stopProfit);
  const itineraries = rank(rated, most).slice(0, planningLimits.plans);
  return {
    itineraries,
    optimal: found.bound <= best,
    gap: gapOf(best, found.bound),
    suggestions: itineraries.length > 0 ? [] : suggest(request, candidates, attempt, left),
    exclusions,
  };

  function prepare(wanted: PlanRequest) {
    const frame = frameOf(wanted, candidates);
    const { eligible, exclusions } = selectEligible(wanted, candidates, frame, facts);
    const model = isHopeless(wanted, eligible, frame) ? null : modelOf(wanted, eligible, frame);
    return { model, exclusions };
  }

  function attempt(changed: PlanRequest, most: number): Money | undefined {
    const { model } = prepare(changed);
    if (model === null) return undefined;
    const limits = {
      timeMs: Math.min(most, searchMs * shares.trial),
      iterations: trialIterations,
      plans: ratedPlans,
    };
    const prices = search(model, limits, runtime).plans.map((plan) => factsOf(model, plan).price);
    return prices.toSorted((one, other) => one.amount - other.amount)[0];
  }
}

/** What needs no search: a mandatory stop without a session, more of them than the days hold, or than the budget pays for. */
function isHopeless(
  { mandatory, pace, budget }: PlanRequest,
  eligible: readonly Eligible[],
  { dates }: Frame,
): boolean {
  const wanted = new Set<ExcursionId>(mandatory);
  const stops = eligible.filter(({ excursionId }) => wanted.has(excursionId));
  const least = stops.reduce((sum, { visits }) => sum + Math.min(...visits.map(({ price }) => price)), 0);
  return (
    eligible.length === 0 ||
    stops.length < wanted.size ||
    wanted.size > dates.length * dayLimitsOf[pace].maxStops ||
    (budget !== null && least > budget.amount)
  );
}

const nothing: Found = { plans: [], bound: 0, optimal: true };

function gapOf(best: number, bound: number): number {
  if (bound <= best) return 0;
  return Math.round(((bound - best) / bound) * 10_000) / 10_000;
}
