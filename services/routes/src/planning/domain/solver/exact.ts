import { Dominance } from './dominance.ts';
import type { Instance } from './instance.ts';
import { Agenda, Labels } from './labels.ts';
import type { Relaxation } from './relaxation.ts';

/** More candidates make labels too large to be of use. */
export const maxExactCandidates = 128;

export type ExactOutcome = {
  /** Whether the search has seen everything: then no plan is better than the known one or `visits`. */
  readonly complete: boolean;
  /** No plan has a larger profit. */
  readonly bound: number;
  /** Visits of a plan better than the known one, if there is one. */
  readonly visits: Int32Array | null;
  readonly labels: number;
};

/**
 * Label setting, day by day and in order of time: extends each partial plan by each visit that fits. Drops a plan if another one at the
 * same visit is no later, no dearer, no poorer and leaves the same candidates open, or if the relaxation shows that it cannot beat the
 * known profit.
 *
 * @param known profit of a known plan; -1 if there is none
 */
export function searchExactly(
  instance: Instance,
  relaxation: Relaxation,
  known: number,
  maxLabels: number,
  stopped: () => boolean,
): ExactOutcome {
  return new ExactSearch(instance, relaxation, known).run(maxLabels, stopped);
}

class ExactSearch {
  private readonly instance: Instance;
  private readonly relaxation: Relaxation;
  private readonly labels: Labels;
  private readonly agenda: Agenda;
  /** Labels that are not dominated, by visit and by morning. */
  private readonly atVisit: number[][];
  private readonly mornings: number[][];
  /** latest[visit * candidates + other]: latest departure from the visit from which the other can be reached. */
  private readonly latest: Int32Array;
  private readonly dominance: Dominance;
  /** The multipliers of the stops of each day and the days after it. */
  private readonly daysFrom: Float64Array;
  private best: number;
  private bestLabel = -1;

  constructor(instance: Instance, relaxation: Relaxation, known: number) {
    this.instance = instance;
    this.relaxation = relaxation;
    this.best = known;
    this.labels = new Labels(instance);
    this.agenda = new Agenda(this.labels);
    this.atVisit = Array.from({ length: instance.visits }, () => []);
    this.mornings = Array.from({ length: instance.days + 1 }, () => []);
    this.latest = latestDepartures(instance);
    this.dominance = new Dominance(instance, this.labels);
    this.daysFrom = new Float64Array(instance.days + 1);
    for (let day = instance.days - 1; day >= 0; day--)
      this.daysFrom[day] = this.daysFrom[day + 1]! + relaxation.dayMultiplier[day]! * instance.dayMaxStops[day]!;
  }

  run(maxLabels: number, stopped: () => boolean): ExactOutcome {
    const { instance, labels, agenda, mornings } = this;
    let polled = 0;
    const halted = () => labels.count >= maxLabels || (++polled % 128 === 0 && stopped());
    this.begin();
    for (let day = 0; day < instance.days; day++) {
      const queue = mornings[day]!;
      while (queue.length > 0) {
        if (halted()) return this.interrupted();
        const label = queue.pop()!;
        if (this.hopeless(label, day)) continue;
        this.sleep(label, day + 1);
        this.extend(label, day);
      }
      for (let label = agenda.pop(); label !== undefined; label = agenda.pop()) {
        if (labels.dominated[label] === 1 || this.hopeless(label, day)) continue;
        if (halted()) {
          agenda.push(label);
          return this.interrupted();
        }
        if (day + 1 < instance.days) this.sleep(label, day + 1);
        this.extend(label, day);
      }
    }
    return { complete: true, bound: this.best, visits: this.found(), labels: labels.count };
  }

  private begin(): void {
    const root = this.labels.add(-1);
    this.labels.visit[root] = -1;
    this.labels.free[root] = this.relaxation.multiplier.reduce((sum, value) => sum + value, 0);
    for (let candidate = 0; candidate < this.instance.candidates; candidate++)
      if (this.instance.visitsOf[candidate]!.length === 0) this.close(root, candidate);
    this.accept(root);
    this.mornings[0]!.push(root);
  }

  /** Adds the label of a plan that does no more on this day. */
  private sleep(parent: number, day: number): void {
    const { instance, labels } = this;
    if (day >= instance.days) return;
    const label = labels.add(parent);
    labels.visit[label] = -1;
    labels.time[label] = 0;
    labels.today[label] = 0;
    for (let candidate = 0; candidate < instance.candidates; candidate++) {
      if (labels.has(label, candidate)) continue;
      const visits = instance.visitsOf[candidate]!;
      if (instance.day[visits.at(-1)!]! >= day) continue;
      if (instance.mandatory[candidate]! > 0) {
        labels.drop();
        return;
      }
      this.close(label, candidate);
    }
    const queue = this.mornings[day]!;
    if (this.hopeless(label, day) || this.dominance.rejects(label, queue)) labels.drop();
    else queue.push(label);
  }

  private extend(parent: number, day: number): void {
    const { instance, labels } = this;
    const { places, candidate, open, close, dayVisits, price } = instance;
    if (labels.stops[parent]! >= instance.maxStops || labels.today[parent]! >= instance.dayMaxStops[day]!) return;
    const travel = instance.travel[day]!;
    const last = labels.visit[parent]!;
    const from = last < 0 ? instance.dayStart[day]! : instance.place[last]!;
    const ready = last < 0 ? instance.dayOpen[day]! : labels.time[parent]!;
    for (let visit = dayVisits[day]!; visit < dayVisits[day + 1]!; visit++) {
      if (labels.has(parent, candidate[visit]!)) continue;
      const start = Math.max(open[visit]!, ready + travel[from * places + instance.place[visit]!]!);
      if (start > close[visit]! || labels.price[parent]! + price[visit]! > instance.budget) continue;
      this.visit(parent, visit, start);
    }
  }

  private visit(parent: number, visit: number, start: number): void {
    const { instance, labels } = this;
    const candidate = instance.candidate[visit]!;
    const label = labels.add(parent);
    labels.visit[label] = visit;
    labels.time[label] = start + instance.duration[visit]!;
    labels.profit[label]! += instance.profit[candidate]!;
    labels.price[label]! += instance.price[visit]!;
    labels.stops[label]!++;
    labels.today[label]!++;
    this.close(label, candidate);
    if (!this.closeUnreachable(label, visit) || this.hopeless(label, instance.day[visit]!)) {
      labels.drop();
      return;
    }
    const peers = this.atVisit[visit]!;
    if (this.dominance.rejects(label, peers)) {
      labels.drop();
      return;
    }
    peers.push(label);
    this.accept(label);
    this.agenda.push(label);
  }

  /** Returns false if a mandatory candidate is among them. */
  private closeUnreachable(label: number, visit: number): boolean {
    const { instance, labels, latest } = this;
    const { candidates, mandatory } = instance;
    const time = labels.time[label]!;
    for (const other of instance.before[instance.candidate[visit]!]!) {
      if (labels.has(label, other)) continue;
      if (mandatory[other]! > 0) return false;
      this.close(label, other);
    }
    for (let other = 0; other < candidates; other++) {
      if (time <= latest[visit * candidates + other]! || labels.has(label, other)) continue;
      if (mandatory[other]! > 0) return false;
      this.close(label, other);
    }
    return true;
  }

  private close(label: number, candidate: number): void {
    this.labels.close(label, candidate);
    this.labels.free[label]! -= this.relaxation.multiplier[candidate]!;
  }

  private bound(label: number, day: number): number {
    const { labels, relaxation, instance } = this;
    const visit = labels.visit[label]!;
    const tail = visit < 0 ? relaxation.dayTail(day) : relaxation.tail(visit, labels.time[label]!);
    const budget =
      relaxation.priceMultiplier > 0 ? relaxation.priceMultiplier * (instance.budget - labels.price[label]!) : 0;
    const stops = relaxation.stopMultiplier * (instance.maxStops - labels.stops[label]!);
    const today = day < instance.days ? this.daysFrom[day]! - relaxation.dayMultiplier[day]! * labels.today[label]! : 0;
    return Math.floor(labels.profit[label]! + labels.free[label]! + tail + stops + today + budget + 1e-6);
  }

  private hopeless(label: number, day: number): boolean {
    return this.bound(label, day) <= this.best;
  }

  /** Takes the label as a plan if it has all mandatory candidates and a larger profit than the best. */
  private accept(label: number): void {
    const { labels } = this;
    if (labels.profit[label]! <= this.best) return;
    if (!this.dominance.hasMandatory(label)) return;
    this.best = labels.profit[label]!;
    this.bestLabel = label;
  }

  private found(): Int32Array | null {
    if (this.bestLabel < 0) return null;
    const visits: number[] = [];
    for (let label = this.bestLabel; label >= 0; label = this.labels.parent[label]!)
      if (this.labels.visit[label]! >= 0) visits.push(this.labels.visit[label]!);
    return Int32Array.from(visits.reverse());
  }

  private interrupted(): ExactOutcome {
    const { agenda, mornings, labels, instance } = this;
    let bound = this.best;
    for (const label of agenda.items)
      if (labels.dominated[label] === 0)
        bound = Math.max(bound, this.bound(label, instance.day[labels.visit[label]!]!));
    for (const [day, queue] of mornings.entries())
      for (const label of queue) bound = Math.max(bound, this.bound(label, day));
    return { complete: false, bound, visits: this.found(), labels: labels.count };
  }
}

/** A candidate with a session on a later day can be reached at any time. */
function latestDepartures(instance: Instance): Int32Array {
  const { visits, candidates, visitsOf, day, place, places, close } = instance;
  const latest = new Int32Array(visits * candidates).fill(-1e9);
  for (let visit = 0; visit < visits; visit++) {
    const today = day[visit]!;
    const travel = instance.travel[today]!;
    for (let other = 0; other < candidates; other++)
      for (const next of visitsOf[other]!) {
        const at = visit * candidates + other;
        if (day[next]! > today) latest[at] = 1e9;
        else if (day[next] === today)
          latest[at] = Math.max(latest[at]!, close[next]! - travel[place[visit]! * places + place[next]!]!);
      }
  }
  return latest;
}
