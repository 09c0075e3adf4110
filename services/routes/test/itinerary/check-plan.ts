import type { Plan, Problem } from '../../src/planning/domain/solver/problem.ts';

/**
 * Everything that is wrong with a plan, from the problem alone. Shares no code with the solver: it replays each day from the plan's
 * stops and compares the times that the plan states.
 */
export function faultsOf(problem: Problem, plan: Plan): string[] {
  const faults: string[] = [];
  const visitedAt = new Map<number, number>();
  let profit = 0;
  let price = 0;
  let travelTime = 0;
  let waitingTime = 0;
  let position = 0;
  if (plan.days.length !== problem.days.length) faults.push('number of days');
  for (const [number, { leave, stops, end }] of plan.days.entries()) {
    const day = problem.days[number];
    if (day === undefined) continue;
    const legTime = (from: number | null, to: number | null): number => {
      if (from === null || to === null) return 0;
      const modes = day.modes ?? problem.travel.map((_, mode) => mode);
      return Math.min(...modes.map((mode) => problem.travel[mode]?.[from]?.[to] ?? Number.NaN));
    };
    let here = day.start;
    let clock = leave ?? day.open;
    if (clock < day.open) faults.push(`day ${number}: leaves too early`);
    if ((leave === null) !== (stops.length === 0)) faults.push(`day ${number}: start of an empty day`);
    if (stops.length > (day.maxStops ?? Infinity)) faults.push(`day ${number}: too many stops`);
    for (const stop of stops) {
      const candidate = problem.candidates[stop.candidate];
      const session = candidate?.sessions[stop.session];
      if (candidate === undefined || session === undefined) {
        faults.push(`day ${number}: unknown session`);
        continue;
      }
      const name = `day ${number}, candidate ${stop.candidate}`;
      if (session.day !== number) faults.push(`${name}: session of another day`);
      if (visitedAt.has(stop.candidate)) faults.push(`${name}: visited twice`);
      visitedAt.set(stop.candidate, position++);
      clock += legTime(here, candidate.place);
      travelTime += legTime(here, candidate.place);
      if (stop.arrive !== clock) faults.push(`${name}: arrives at ${clock}, not at ${stop.arrive}`);
      if (
        here !== null &&
        problem.travel[stop.mode ?? -1]?.[here]?.[candidate.place] !== legTime(here, candidate.place)
      )
        faults.push(`${name}: mode ${stop.mode} takes another time`);
      if (stop === stops[0] && clock < session.open) faults.push(`${name}: could leave later`);
      waitingTime += Math.max(0, session.open - clock);
      clock = Math.max(clock, session.open);
      if (stop.start !== clock) faults.push(`${name}: starts at ${clock}, not at ${stop.start}`);
      if (clock > session.close) faults.push(`${name}: too late`);
      clock += session.duration ?? candidate.duration;
      if (stop.depart !== clock) faults.push(`${name}: departs at ${clock}, not at ${stop.depart}`);
      profit += candidate.profit;
      price += session.price ?? candidate.price ?? 0;
      here = candidate.place;
    }
    if ((end === null) !== (stops.length === 0)) faults.push(`day ${number}: end of an empty day`);
    if (end === null) continue;
    clock += legTime(here, day.end);
    travelTime += legTime(here, day.end);
    if (end.arrive !== clock) faults.push(`day ${number}: ends at ${clock}, not at ${end.arrive}`);
    if (clock > day.close) faults.push(`day ${number}: ends too late`);
  }
  if (plan.profit !== profit) faults.push(`profit ${profit}, not ${plan.profit}`);
  if (plan.travelTime !== travelTime) faults.push(`travel time ${travelTime}, not ${plan.travelTime}`);
  if (plan.waitingTime !== waitingTime) faults.push(`waiting time ${waitingTime}, not ${plan.waitingTime}`);
  if (plan.price !== price) faults.push(`price ${price}, not ${plan.price}`);
  if (visitedAt.size > (problem.maxStops ?? Infinity)) faults.push('too many stops');
  if (price > (problem.budget ?? Infinity)) faults.push('over budget');
  for (const [index, { mandatory }] of problem.candidates.entries())
    if (mandatory === true && !visitedAt.has(index)) faults.push(`mandatory candidate ${index} missing`);
  for (const order of problem.orders ?? []) {
    const positions = order.flatMap((candidate) => visitedAt.get(candidate) ?? []);
    if (positions.some((at, index) => index > 0 && at < (positions[index - 1] ?? 0))) faults.push('out of order');
  }
  return faults;
}
