import type { Instance } from './instance.ts';
import type { Random } from './random.ts';
import type { Tour } from './tour.ts';

/** How an insertion is rated: `weight` of the candidate over the time it costs, with noise. */
export type Rating = {
  readonly weight: Float64Array;
  /** Share of the detour in the cost; the rest is the delay of the next stop. */
  readonly detour: number;
  readonly noise: number;
  /** Share of the sessions that are overlooked, for variety. */
  readonly blinks: number;
};

/**
 * Inserts the best-rated candidates until none fits.
 *
 * @param barred candidates with a value above 0 stay out
 */
export function fill(tour: Tour, rating: Rating, barred: Uint8Array, random: Random): void {
  const { instance } = tour;
  while (tour.stops < instance.maxStops) {
    let best = 0;
    let bestVisit = -1;
    let bestSlot = -1;
    for (let candidate = 0; candidate < instance.candidates; candidate++) {
      if (tour.slot[candidate]! >= 0 || barred[candidate]! > 0) continue;
      const weight = rating.weight[candidate]! * (1 + rating.noise * (random() - 0.5));
      if (place(tour, candidate, rating, random) && weight / placement.cost > best) {
        best = weight / placement.cost;
        bestVisit = placement.visit;
        bestSlot = placement.slot;
      }
    }
    if (bestVisit < 0) return;
    tour.insert(bestVisit, bestSlot);
  }
}

/** The result of `place`, which runs too often to allocate one. */
const placement = { cost: 0, visit: -1, slot: -1 };

/** Finds the cheapest feasible slot over the sessions of the candidate. */
function place(tour: Tour, candidate: number, { detour, blinks }: Rating, random: Random): boolean {
  const { instance, stride, depart, start, late } = tour;
  const places = instance.places;
  const visits = instance.visitsOf[candidate]!;
  const earliest = firstSlot(tour, instance, candidate);
  const latest = lastSlot(tour, instance, candidate);
  let cheapest = Infinity;
  for (const visit of visits) {
    if (blinks > 0 && random() < blinks) continue;
    const day = instance.day[visit]!;
    if (tour.length[day]! >= instance.dayMaxStops[day]! || tour.price + instance.price[visit]! > instance.budget)
      continue;
    const travel = instance.travel[day]!;
    const open = instance.open[visit]!;
    const close = instance.close[visit]!;
    const duration = instance.duration[visit]!;
    const here = instance.place[visit]!;
    const first = day * stride;
    const until = Math.min(first + tour.length[day]! + 1, latest);
    for (let slot = Math.max(first + 1, earliest); slot <= until; slot++) {
      const ready = depart[slot - 1]!;
      if (ready > close) break;
      const last = late[slot]!;
      if (open + duration > last) continue;
      const before = tour.place[slot - 1]!;
      const after = tour.place[slot]!;
      const to = travel[before * places + here]!;
      const from = travel[here * places + after]!;
      const begin = Math.max(open, ready + to);
      if (begin > close) continue;
      const arrive = begin + duration + from;
      if (arrive > last) continue;
      const delay = Math.max(0, arrive - start[slot]!);
      const cost = 1 + delay + detour * (to + from + duration - travel[before * places + after]!);
      if (cost < cheapest) {
        cheapest = cost;
        placement.cost = Math.max(cost, 1);
        placement.visit = visit;
        placement.slot = slot;
      }
    }
  }
  return cheapest < Infinity;
}

function firstSlot(tour: Tour, { before }: Instance, candidate: number): number {
  let first = 0;
  for (const other of before[candidate]!) first = Math.max(first, tour.slot[other]! + 1);
  return first;
}

function lastSlot(tour: Tour, { after }: Instance, candidate: number): number {
  let last = tour.visit.length;
  for (const other of after[candidate]!) if (tour.slot[other]! >= 0) last = Math.min(last, tour.slot[other]!);
  return last;
}
