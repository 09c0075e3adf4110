import type { Instance } from './instance.ts';

const buckets = 128;
const maxArcs = 3_000_000;

/**
 * The problem without "at most once", the number of stops and the budget: each has a multiplier instead (Lagrangian relaxation), which
 * leaves a longest path over visits and times. Its length bounds the profit of every plan, and its tails bound every completion of a
 * partial plan. Departure times are rounded down to buckets, which only adds paths.
 */
export class Relaxation {
  /** The smallest bound so far. */
  bound: number;
  /** Per candidate; what a completion may gain at most by a candidate that is still free, apart from `tail`. */
  readonly multiplier: Float64Array;
  stopMultiplier = 0;
  priceMultiplier = 0;
  /** Per day, of its number of stops. */
  readonly dayMultiplier: Float64Array;
  private readonly instance: Instance;
  private readonly width: number;
  private readonly offset: Int32Array;
  private readonly tails: Float64Array;
  private readonly dayTails: Float64Array;
  private readonly next: Int32Array;
  private readonly dayNext: Int32Array;
  private readonly gain: Float64Array;
  private readonly stateVisit: Int32Array;
  /** States in the order of evaluation: latest first. */
  private readonly order: Int32Array;
  private readonly arcFrom: Int32Array;
  private readonly arcs: Int32Array;

  constructor(instance: Instance) {
    const { visits, open, close, duration, day, profit } = instance;
    this.instance = instance;
    this.width = bucketWidth(instance);
    this.offset = new Int32Array(visits + 1);
    for (let visit = 0; visit < visits; visit++)
      this.offset[visit + 1] = this.offset[visit]! + Math.floor((close[visit]! - open[visit]!) / this.width) + 1;
    const states = this.offset[visits]!;
    this.stateVisit = new Int32Array(states);
    const departure = new Int32Array(states);
    for (let visit = 0; visit < visits; visit++)
      for (let state = this.offset[visit]!; state < this.offset[visit + 1]!; state++) {
        this.stateVisit[state] = visit;
        departure[state] = open[visit]! + duration[visit]! + (state - this.offset[visit]!) * this.width;
      }
    this.order = Int32Array.from({ length: states }, (_, state) => state).sort(
      (one, other) =>
        day[this.stateVisit[other]!]! - day[this.stateVisit[one]!]! || departure[other]! - departure[one]!,
    );
    this.tails = new Float64Array(states);
    this.next = new Int32Array(states);
    this.dayTails = new Float64Array(instance.days + 1);
    this.dayNext = new Int32Array(instance.days);
    this.gain = new Float64Array(visits);
    this.multiplier = Float64Array.from(profit);
    this.dayMultiplier = new Float64Array(instance.days);
    this.bound = bestStops(instance);
    this.arcFrom = new Int32Array(states + 1);
    this.arcs = this.connect(departure);
  }

  /** False if there are too many states: then only the sum of the best profits is known. */
  get available(): boolean {
    return this.arcs.length > 0;
  }

  /**
   * Lowers the bound by subgradient steps, until it meets the profit of a known plan or steps no longer help.
   *
   * @param stopped polled before each step
   */
  improve(steps: number, known: number, stopped: () => boolean): void {
    if (!this.available) return;
    const { instance, multiplier, dayMultiplier } = this;
    const best = { multiplier: multiplier.slice(), perDay: dayMultiplier.slice(), stop: 0, price: 0 };
    multiplier.fill(0);
    let lowest = Infinity;
    let pace = 1;
    let futile = 0;
    for (let step = 0; step < steps && !stopped() && pace > 0.01; step++) {
      const length = this.evaluate();
      if (length < lowest - 1e-9) {
        lowest = length;
        futile = 0;
        best.multiplier.set(multiplier);
        best.perDay.set(dayMultiplier);
        best.stop = this.stopMultiplier;
        best.price = this.priceMultiplier;
        if (Math.floor(lowest + 1e-6) <= known) break;
      } else if (++futile >= 5) {
        pace /= 2;
        futile = 0;
      }
      const { times, perDay, stops, price } = this.longestPath();
      const excess = times.map((count) => count - 1);
      for (let candidate = 0; candidate < excess.length; candidate++)
        if (multiplier[candidate] === 0 && excess[candidate]! < 0 && instance.mandatory[candidate] === 0)
          excess[candidate] = 0;
      const overDay = perDay.map((count, day) => {
        const over = count - instance.dayMaxStops[day]!;
        return dayMultiplier[day] === 0 ? Math.max(0, over) : over;
      });
      const overStops = this.stopMultiplier === 0 ? Math.max(0, stops - instance.maxStops) : stops - instance.maxStops;
      const budget = Number.isFinite(instance.budget) ? instance.budget : price;
      const scale = Math.max(1, budget) / Math.max(1, instance.maxStops);
      const over = (price - budget) / scale;
      const overPrice = this.priceMultiplier === 0 ? Math.max(0, over) : over;
      const norm = [...excess, ...overDay, overStops, overPrice].reduce((sum, value) => sum + value * value, 0);
      if (norm === 0) break;
      const size = (pace * Math.max(length - Math.max(known, 0), 0.5)) / norm;
      for (let candidate = 0; candidate < excess.length; candidate++) {
        const moved = multiplier[candidate]! + size * excess[candidate]!;
        multiplier[candidate] = instance.mandatory[candidate]! > 0 ? moved : Math.max(0, moved);
      }
      for (let day = 0; day < overDay.length; day++)
        dayMultiplier[day] = Math.max(0, dayMultiplier[day]! + size * overDay[day]!);
      this.stopMultiplier = Math.max(0, this.stopMultiplier + size * overStops);
      this.priceMultiplier = Math.max(0, this.priceMultiplier + (size * overPrice) / scale);
    }
    multiplier.set(best.multiplier);
    dayMultiplier.set(best.perDay);
    this.stopMultiplier = best.stop;
    this.priceMultiplier = best.price;
    this.bound = Math.min(this.bound, this.evaluate());
  }

  /** Bounds what a plan may gain after this visit, apart from the multipliers of what is free. */
  tail(visit: number, departure: number): number {
    if (!this.available) return 0;
    const waited = departure - this.instance.duration[visit]! - this.instance.open[visit]!;
    return this.tails[this.offset[visit]! + Math.floor(waited / this.width)]!;
  }

  /** The same from the morning of a day on. */
  dayTail(day: number): number {
    return this.available ? this.dayTails[day]! : 0;
  }

  /** The length of the longest path under the current multipliers. */
  private evaluate(): number {
    const { instance, tails, dayTails, gain, arcs, arcFrom, next, order, stateVisit, multiplier, dayMultiplier } = this;
    const { candidate, day, profit, price, days, dayVisits } = instance;
    for (let visit = 0; visit < gain.length; visit++) {
      const stop = candidate[visit]!;
      const cost =
        multiplier[stop]! + dayMultiplier[day[visit]!]! + this.stopMultiplier + this.priceMultiplier * price[visit]!;
      gain[visit] = profit[stop]! - cost;
    }
    let at = 0;
    for (let today = days - 1; today >= 0; today--) {
      const evening = dayTails[today + 1]!;
      for (; at < order.length && day[stateVisit[order[at]!]!] === today; at++) {
        const state = order[at]!;
        let best = evening;
        let follower = -1;
        for (let arc = arcFrom[at]!; arc < arcFrom[at + 1]!; arc++) {
          const target = arcs[arc]!;
          const value = tails[target]! + gain[stateVisit[target]!]!;
          if (value > best) {
            best = value;
            follower = target;
          }
        }
        tails[state] = best;
        next[state] = follower;
      }
      let best = evening;
      let first = -1;
      for (let visit = dayVisits[today]!; visit < dayVisits[today + 1]!; visit++) {
        const state = this.offset[visit]!;
        const value = tails[state]! + gain[visit]!;
        if (value > best) {
          best = value;
          first = state;
        }
      }
      dayTails[today] = best;
      this.dayNext[today] = first;
    }
    const constant = multiplier.reduce((sum, value) => sum + value, this.stopMultiplier * instance.maxStops);
    const perDay = dayMultiplier.reduce((sum, value, today) => sum + value * instance.dayMaxStops[today]!, 0);
    return dayTails[0]! + constant + perDay + (this.priceMultiplier > 0 ? this.priceMultiplier * instance.budget : 0);
  }

  private longestPath(): { times: Float64Array; perDay: Float64Array; stops: number; price: number } {
    const { instance, stateVisit, next, dayNext } = this;
    const times = new Float64Array(instance.candidates);
    const perDay = new Float64Array(instance.days);
    let stops = 0;
    let price = 0;
    for (let day = 0; day < instance.days; day++)
      for (let state = dayNext[day]!; state >= 0; state = next[state]!) {
        const visit = stateVisit[state]!;
        times[instance.candidate[visit]!]!++;
        perDay[day]!++;
        stops++;
        price += instance.price[visit]!;
      }
    return { times, perDay, stops, price };
  }

  private connect(departure: Int32Array): Int32Array {
    const { instance, offset, order, stateVisit, arcFrom, width } = this;
    const { places, candidate, day, place, open, close, dayVisits, before } = instance;
    let possible = 0;
    for (const state of order) {
      const today = day[stateVisit[state]!]!;
      possible += dayVisits[today + 1]! - dayVisits[today]!;
    }
    if (possible > maxArcs) return new Int32Array(0);
    // One more, so that a problem without legs counts as connected.
    const arcs = new Int32Array(possible + 1);
    let filled = 0;
    for (let at = 0; at < order.length; at++) {
      const state = order[at]!;
      const from = stateVisit[state]!;
      const today = day[from]!;
      const travel = instance.travel[today]!;
      const earlier = before[candidate[from]!]!;
      for (let to = dayVisits[today]!; to < dayVisits[today + 1]!; to++) {
        if (candidate[to] === candidate[from]) continue;
        const start = Math.max(open[to]!, departure[state]! + travel[place[from]! * places + place[to]!]!);
        if (start > close[to]! || earlier.includes(candidate[to]!)) continue;
        arcs[filled++] = offset[to]! + Math.floor((start - open[to]!) / width);
      }
      arcFrom[at + 1] = filled;
    }
    return arcs.slice(0, filled + 1);
  }
}

/** At most the shortest step, so that a rounded departure is still later than the departure before it. */
function bucketWidth({ duration, open, close }: Instance): number {
  let longest = 0;
  let shortest = Infinity;
  for (let visit = 0; visit < duration.length; visit++) {
    longest = Math.max(longest, close[visit]! - open[visit]!);
    shortest = Math.min(shortest, duration[visit]!);
  }
  return Math.max(1, Math.min(shortest, Math.ceil(longest / buckets)));
}

/** The sum of the largest profits that the number of stops admits. */
function bestStops({ profit, visitsOf, maxStops }: Instance): number {
  const reachable = profit.filter((_, candidate) => visitsOf[candidate]!.length > 0);
  return reachable
    .sort()
    .subarray(Math.max(0, reachable.length - maxStops))
    .reduce((sum, value) => sum + value, 0);
}
