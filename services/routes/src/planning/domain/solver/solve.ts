import { err, ok, type Result } from '@promtour/kernel/result';
import { maxExactCandidates, searchExactly } from './exact.ts';
import { Heuristic } from './heuristic.ts';
import { compile } from './instance.ts';
import { planOf } from './plan.ts';
import { diverse, Pool } from './pool.ts';
import type { Limits, PlanningError, Problem, Runtime, Solution } from './problem.ts';
import { seededRandom } from './random.ts';
import { Relaxation } from './relaxation.ts';
import { validateLimits } from './validate.ts';

/** The first search, which gives the bounds a plan to beat. */
const firstIterations = 1000;
/** After the optimum is proven, the search for other plans ends here. */
const iterationsForVariety = 2000;
const steps = 200;
/** Shares of the time limit. */
const shares = { first: 0.15, relaxation: 0.25, exact: 0.7 };
/** With more candidates the exact search pays only if the bound is this close to the best plan. */
const smallCandidates = 64;
const closeGap = 0.03;

/**
 * Finds the best plans of an itinerary problem: a heuristic first, then a bound, then an exact search with the two of them, then the
 * heuristic for the time that is left.
 */
export function solve(problem: Problem, limits: Limits, runtime: Runtime): Result<Solution, PlanningError> {
  const began = runtime.now();
  const valid = validateLimits(limits);
  if (!valid.ok) return valid;
  const compiled = compile(problem);
  if (!compiled.ok) return compiled;
  const instance = compiled.value;
  const { timeMs = Infinity, iterations = Infinity, labels = 400_000, plans = 20, seed = 1 } = limits;
  const over = (share: number) => () => runtime.stopped?.() === true || runtime.now() - began >= timeMs * share;

  const random = seededRandom(seed);
  const pool = new Pool(instance, Math.max(100, plans * 5), random);
  const heuristic = new Heuristic(instance, pool, random);
  const search = (until: number, stopped: () => boolean) => {
    while (heuristic.iterations < until && !stopped()) heuristic.run(1);
  };
  const profit = () => pool.best?.profit ?? -1;

  search(Math.min(firstIterations, iterations), over(shares.first));
  const relaxation = new Relaxation(instance);
  relaxation.improve(steps, profit(), over(shares.relaxation));
  let bound = Math.floor(relaxation.bound + 1e-6);
  if (pool.best === undefined && bound < 0) return err({ reason: 'INFEASIBLE' });
  let created = 0;
  const promising = instance.candidates <= smallCandidates || bound <= profit() * (1 + closeGap);
  if (bound > profit() && promising && labels > 0 && instance.candidates <= maxExactCandidates) {
    const exact = searchExactly(instance, relaxation, profit(), labels, over(shares.exact));
    created = exact.labels;
    if (exact.visits !== null) heuristic.adopt(exact.visits);
    if (exact.complete && pool.best === undefined) return err({ reason: 'INFEASIBLE' });
    bound = Math.min(bound, exact.bound);
  }
  const stopped = over(1);
  search(Math.min(iterationsForVariety, iterations), stopped);
  search(iterations, () => profit() >= bound || stopped());

  if (pool.best === undefined) return err({ reason: 'NO_PLAN_FOUND' });
  return ok({
    plans: diverse(pool.sorted(), plans).map(({ visits }) => planOf(instance, visits)),
    bound,
    optimal: profit() >= bound,
    iterations: heuristic.iterations,
    labels: created,
  });
}
