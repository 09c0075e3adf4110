import type { Instance } from './instance.ts';
import type { Random } from './random.ts';
import type { Tour } from './tour.ts';

/** A plan by its visits, day by day in order. */
export type Elite = { readonly visits: Int32Array; readonly profit: number; readonly value: number };

/** The best plans found, one per set of visits: of two orders of the same visits the one with the larger value stays. */
export class Pool {
  private readonly elites = new Map<number, Elite>();
  private readonly keys: Int32Array;
  private readonly instance: Instance;
  private readonly capacity: number;
  private threshold = -Infinity;
  best: Elite | undefined;

  constructor(instance: Instance, capacity: number, random: Random) {
    this.instance = instance;
    this.capacity = capacity;
    this.keys = Int32Array.from({ length: instance.visits }, () => random() * 4294967296);
  }

  /** @param value profit, with a fraction for what decides between plans of equal profit */
  offer(tour: Tour, value: number): void {
    if (value <= this.threshold || tour.mandatory < this.instance.mandatoryCount) return;
    let key = 0;
    for (let day = 0; day < tour.length.length; day++) {
      const first = day * tour.stride + 1;
      for (let at = first; at < first + tour.length[day]!; at++) key ^= this.keys[tour.visit[at]!]!;
    }
    const known = this.elites.get(key);
    if (known !== undefined && known.value >= value) return;
    this.keep(key, { visits: visitsOf(tour), profit: tour.profit, value });
  }

  sorted(): Elite[] {
    return [...this.elites.values()].sort((one, other) => other.value - one.value);
  }

  private keep(key: number, elite: Elite): void {
    this.elites.set(key, elite);
    if (this.best === undefined || elite.value > this.best.value) this.best = elite;
    if (this.elites.size < this.capacity * 2) return;
    const kept = [...this.elites].sort(([, one], [, other]) => other.value - one.value).slice(0, this.capacity);
    this.elites.clear();
    for (const [known, plan] of kept) this.elites.set(known, plan);
    this.threshold = kept.at(-1)?.[1].value ?? -Infinity;
  }
}

function visitsOf(tour: Tour): Int32Array {
  const visits = new Int32Array(tour.stops);
  let filled = 0;
  for (let day = 0; day < tour.length.length; day++) {
    const first = day * tour.stride + 1;
    const stops = tour.length[day]!;
    visits.set(tour.visit.subarray(first, first + stops), filled);
    filled += stops;
  }
  return visits;
}

/**
 * The `count` best plans, such that each differs from the ones before it in at least a third of its visits; plans that differ less fill
 * the rest. Plans that only leave out visits of another one are of no use.
 */
export function diverse(elites: readonly Elite[], count: number): Elite[] {
  const chosen: Elite[] = [];
  const sets: Set<number>[] = [];
  const take = (share: number) => {
    for (const elite of elites) {
      if (chosen.length === count) return;
      const needed = Math.max(1, Math.ceil(elite.visits.length * share));
      if (!sets.every((set) => elite.visits.reduce((n, visit) => n + (set.has(visit) ? 0 : 1), 0) >= needed)) continue;
      chosen.push(elite);
      sets.push(new Set(elite.visits));
    }
  };
  take(1 / 3);
  take(0);
  return chosen.sort((one, other) => other.value - one.value);
}
