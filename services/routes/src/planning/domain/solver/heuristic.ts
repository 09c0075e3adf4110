import type { Pool } from './pool.ts';
import type { Instance } from './instance.ts';
import type { Random } from './random.ts';
import { fill, type Rating } from './insertion.ts';
import { Tour } from './tour.ts';

/** Iterations from the highest temperature to the lowest. */
const cycle = 2000;

/**
 * Large neighbourhood search with simulated annealing: take some stops out, fill up by a randomly chosen rating, accept. Each cycle cools
 * down once and starts from the best plan or from another good one.
 */
export class Heuristic {
  iterations = 0;
  private readonly instance: Instance;
  private readonly pool: Pool;
  private readonly random: Random;
  private readonly current: Tour;
  private readonly trial: Tour;
  private readonly barred: Uint8Array;
  private readonly ratings: readonly Rating[];
  private readonly perTime: number;
  private readonly mandatoryValue: number;
  private readonly meanProfit: number;
  private currentValue = 0;

  constructor(instance: Instance, pool: Pool, random: Random) {
    this.instance = instance;
    this.pool = pool;
    this.random = random;
    this.current = new Tour(instance);
    this.trial = new Tour(instance);
    this.barred = new Uint8Array(instance.candidates);
    const { profit, mandatory, dayClose, dayOpen } = instance;
    const total = profit.reduce((sum, value) => sum + value, 0);
    const largest = profit.reduce((max, value) => Math.max(max, value), 1);
    this.meanProfit = Math.max(total, 1) / Math.max(instance.candidates, 1);
    this.mandatoryValue = total + 1;
    this.perTime = 0.9 / (dayClose.reduce((sum, close, day) => sum + close - dayOpen[day]!, 0) + 1);
    const weights = [0.5, 1, 1.5, 2, 3, 8].map((power) =>
      Float64Array.from(profit, (value, stop) => (mandatory[stop]! > 0 ? 1e6 : (value / largest) ** power + 1e-9)),
    );
    this.ratings = weights.flatMap((weight) =>
      [0, 0.3, 1].flatMap((detour) =>
        [0.1, 0.6].flatMap((noise) => [0, 0.02, 0.3].map((blinks) => ({ weight, detour, noise, blinks }))),
      ),
    );
    fill(this.current, { weight: weights[1]!, detour: 0.3, noise: 0, blinks: 0 }, this.barred, random);
    this.currentValue = this.valueOf(this.current);
    pool.offer(this.current, this.currentValue);
  }

  run(iterations: number): void {
    for (let round = 0; round < iterations; round++) this.iterate();
  }

  /** Takes a plan that another search has found. */
  adopt(visits: Int32Array): void {
    this.load(visits);
    this.pool.offer(this.current, this.currentValue);
  }

  private iterate(): void {
    const { random, current, trial, barred } = this;
    const phase = (this.iterations++ % cycle) / cycle;
    if (phase === 0 && this.iterations > 1) this.restart();
    trial.copyFrom(current);
    if (!this.ruin()) return;
    fill(trial, this.ratings[Math.floor(random() * this.ratings.length)]!, barred, random);
    barred.fill(0);
    const value = this.valueOf(trial);
    const temperature = this.meanProfit * 0.6 * (1 - phase) ** 2 + 1e-6;
    if (value < this.currentValue && random() >= Math.exp((value - this.currentValue) / temperature)) return;
    current.copyFrom(trial);
    this.currentValue = value;
    this.pool.offer(trial, value);
  }

  private restart(): void {
    const { best } = this.pool;
    if (best === undefined) return;
    const elites = this.random() < 0.5 ? this.pool.sorted() : [best];
    this.load(elites[Math.floor(this.random() * Math.min(elites.length, 20))]!.visits);
  }

  private load(visits: Int32Array): void {
    const { current, instance } = this;
    for (let day = 0; day < instance.days; day++)
      if (current.length[day]! > 0) current.remove(day * current.stride + 1, current.length[day]!);
    for (const visit of visits) {
      const day = instance.day[visit]!;
      current.insert(visit, day * current.stride + 1 + current.length[day]!);
    }
    this.currentValue = this.valueOf(current);
  }

  /** Takes stops out of the trial. Returns false if what remains is late. */
  private ruin(): boolean {
    const { random, trial, instance, barred } = this;
    const { stops } = trial;
    if (stops === 0) return true;
    const most = Math.min(stops, Math.max(2, Math.ceil(stops * 0.6)));
    const count = 1 + Math.floor(random() ** 2 * most);
    const bar = random() < 0.5;
    let punctual = true;
    if (random() < 0.6) {
      const slot = this.randomSlot();
      const day = Math.floor(slot / trial.stride);
      const last = day * trial.stride + trial.length[day]!;
      const first = Math.max(day * trial.stride + 1, Math.min(slot, last - count + 1));
      const taken = Math.min(count, last - first + 1);
      if (bar)
        for (let at = first; at < first + taken; at++)
          if (random() < 0.5) barred[instance.candidate[trial.visit[at]!]!] = 1;
      punctual = trial.remove(first, taken);
    } else {
      for (let taken = 0; taken < count; taken++) {
        const slot = this.randomSlot();
        if (bar && random() < 0.5) barred[instance.candidate[trial.visit[slot]!]!] = 1;
        punctual = trial.remove(slot, 1);
      }
    }
    if (!punctual) barred.fill(0);
    return punctual;
  }

  private randomSlot(): number {
    const { trial, random } = this;
    let left = Math.floor(random() * trial.stops);
    for (let day = 0; ; day++) {
      if (left < trial.length[day]!) return day * trial.stride + 1 + left;
      left -= trial.length[day]!;
    }
  }

  /** Profit, less a fraction for the time that the days take. */
  private valueOf(tour: Tour): number {
    return tour.profit + this.mandatoryValue * tour.mandatory - this.perTime * tour.elapsed();
  }
}
