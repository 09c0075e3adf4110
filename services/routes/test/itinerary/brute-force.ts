import type { Problem } from '../../src/planning/domain/solver/problem.ts';

/** The largest profit over all plans, `null` if no plan has all mandatory candidates. For a handful of candidates. */
export function bestProfit(problem: Problem): number | null {
  const { candidates, days, travel, maxStops = Infinity, budget = Infinity, orders = [] } = problem;
  const before = (one: number, other: number) =>
    orders.some((order) => order.includes(one) && order.includes(other) && order.indexOf(one) < order.indexOf(other));
  const visited: number[] = [];
  let best: number | null = null;

  const leg = (day: number, from: number | null, to: number | null): number =>
    from === null || to === null
      ? 0
      : Math.min(...(days[day]?.modes ?? [...travel.keys()]).map((mode) => travel[mode]?.[from]?.[to] ?? Number.NaN));

  const go = (day: number, here: number | null, clock: number, today: number, price: number): void => {
    const current = days[day];
    if (current === undefined) {
      if (candidates.some(({ mandatory }, index) => mandatory === true && !visited.includes(index))) return;
      const profit = visited.reduce((sum, index) => sum + (candidates[index]?.profit ?? 0), 0);
      best = Math.max(best ?? 0, profit);
      return;
    }
    const home = today === 0 ? current.open : clock + leg(day, here, current.end);
    if (home <= current.close) go(day + 1, days[day + 1]?.start ?? null, days[day + 1]?.open ?? 0, 0, price);
    if (visited.length >= maxStops || today >= (current.maxStops ?? Infinity)) return;
    for (const [index, candidate] of candidates.entries()) {
      if (visited.includes(index) || visited.some((earlier) => before(index, earlier))) continue;
      for (const session of candidate.sessions) {
        const cost = price + (session.price ?? candidate.price ?? 0);
        const start = Math.max(clock + leg(day, here, candidate.place), session.open);
        if (session.day !== day || start > session.close || cost > budget) continue;
        visited.push(index);
        go(day, candidate.place, start + (session.duration ?? candidate.duration), today + 1, cost);
        visited.pop();
      }
    }
  };
  go(0, days[0]?.start ?? null, days[0]?.open ?? 0, 0, 0);
  return best;
}
