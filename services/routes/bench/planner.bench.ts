import type { BenchRow } from '@promtour/testkit/bench-results';
import { unwrap } from '@promtour/kernel/result';
import type { Limits, Problem, Solution } from '../src/planning/domain/solver/problem.ts';
import { solve } from '../src/planning/domain/solver/solve.ts';
import { faultsOf } from '../test/itinerary/check-plan.ts';
import { itineraryCase, type CaseShape } from './itinerary-cases.ts';
import { publishedInstances } from './published-instances.ts';

const cases = 200;
const runtime = { now: () => performance.now() };

/** The solver on one thread. Every plan is checked by a validator that shares no code with it. */
export function measure(): BenchRow[] {
  return [...smallPlans(), ...exactPlans(), ...quality(), ...published(), ...largePlans()];
}

function smallPlans(): BenchRow[] {
  const runs = solveCases({ candidates: 40, days: 7, maxStops: 3 }, cases, { timeMs: 300 });
  return [
    { measure: 'planner: 3 stops of 40 over 7 days, p95', measured: ms(p95(runs)), goal: '≤ 300 ms' },
    { measure: 'planner: the same, proven optimal', measured: `${proven(runs)} of ${cases}`, goal: '' },
  ];
}

function exactPlans(): BenchRow[] {
  const runs = solveCases({ candidates: 25, days: 7, maxStops: 8 }, cases, { timeMs: 2000 });
  const slowest = Math.max(...runs.map(({ time }) => time));
  return [
    { measure: 'planner: 8 stops of 25 over 7 days, slowest', measured: ms(slowest), goal: '≤ 2,000 ms' },
    { measure: 'planner: the same, proven optimal', measured: `${proven(runs)} of ${cases}`, goal: `${cases}` },
  ];
}

/** The heuristic alone, beside the optimum that the exact search proves without hurry. */
function quality(): BenchRow[] {
  const shape = { candidates: 30, days: 7, maxStops: 8 };
  const optima = solveCases(shape, cases, { timeMs: 20_000, labels: 3_000_000 });
  const found = solveCases(shape, cases, { iterations: 1000, labels: 0 });
  const ratios = optima.flatMap(({ solution }, index) => {
    const profit = found[index]?.solution.plans[0]?.profit ?? 0;
    return solution.optimal ? profit / solution.bound : [];
  });
  const worst = Math.min(...ratios).toFixed(4);
  const mean = (ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toFixed(4);
  const what = `planner: share of the optimum, heuristic alone, ${ratios.length} cases`;
  return [{ measure: what, measured: `mean ${mean}, least ${worst}`, goal: '≥ 0.97' }];
}

function published(): BenchRow[] {
  const gaps = publishedInstances().map(({ name, optimum, problem }) => {
    const [plan] = checked(problem, unwrap(solve(problem, { timeMs: 1000 }, runtime))).plans;
    const gap = (100 * (optimum - (plan?.profit ?? 0))) / optimum;
    if (gap !== 0) process.stderr.write(`${name}: ${plan?.profit ?? 0} of ${optimum}\n`);
    return gap;
  });
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const percent = (value: number) => `${value.toFixed(2)} %`;
  return [
    { measure: 'planner: 29 published instances, 1 s each, mean gap', measured: percent(mean), goal: '≤ 0.3 %' },
    { measure: 'planner: the same, largest gap', measured: percent(Math.max(...gaps)), goal: '≤ 2 %' },
    { measure: 'planner: the same, above the optimum', measured: `${gaps.filter((gap) => gap < 0).length}`, goal: '0' },
  ];
}

function largePlans(): BenchRow[] {
  const runs = solveCases({ candidates: 150, days: 10, maxStops: 20 }, 10, { timeMs: 1000 });
  const gaps = runs.map(({ solution: { plans, bound } }) => 100 * (1 - (plans[0]?.profit ?? 0) / bound));
  const measured = `${Math.max(...gaps).toFixed(1)} %`;
  return [{ measure: 'planner: 20 stops of 150 over 10 days, 1 s, largest reported gap', measured, goal: '' }];
}

type Run = { readonly time: number; readonly solution: Solution };

function solveCases(shape: CaseShape, count: number, limits: Limits): Run[] {
  return Array.from({ length: count }, (_, seed) => {
    const problem = itineraryCase(seed, shape);
    const began = performance.now();
    const solution = unwrap(solve(problem, limits, runtime));
    return { time: performance.now() - began, solution: checked(problem, solution) };
  });
}

function checked(problem: Problem, solution: Solution): Solution {
  const faults = solution.plans.flatMap((plan) => faultsOf(problem, plan));
  if (faults.length > 0) throw new Error(`Invalid plan: ${faults.join('; ')}`);
  return solution;
}

function proven(runs: readonly Run[]): number {
  return runs.filter(({ solution }) => solution.optimal).length;
}

function p95(runs: readonly Run[]): number {
  return runs.map(({ time }) => time).toSorted((a, b) => a - b)[Math.floor(runs.length * 0.95)] ?? 0;
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}
