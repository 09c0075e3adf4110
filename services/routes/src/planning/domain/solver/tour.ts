import type { Instance } from './instance.ts';

/**
 * A plan under construction. Each day is a row of slots: its start, the stops, its end. `late` is the latest start of a slot that keeps
 * the rest of the day feasible, so that an insertion is checked in constant time.
 */
export class Tour {
  readonly instance: Instance;
  readonly stride: number;
  readonly visit: Int32Array;
  readonly place: Int32Array;
  readonly start: Int32Array;
  readonly depart: Int32Array;
  readonly late: Int32Array;
  /** Stops per day. */
  readonly length: Int32Array;
  /** Slot of each candidate, -1 if it is not visited. */
  readonly slot: Int32Array;
  profit = 0;
  price = 0;
  stops = 0;
  mandatory = 0;

  constructor(instance: Instance) {
    const { days, candidates, dayVisits, duration, dayOpen, dayClose, dayMaxStops } = instance;
    let longest = 0;
    for (let day = 0; day < days; day++) {
      const shortest = duration.subarray(dayVisits[day], dayVisits[day + 1]).reduce((a, b) => Math.min(a, b), 1e9);
      const fitting = Math.floor((dayClose[day]! - dayOpen[day]!) / shortest);
      longest = Math.max(longest, Math.min(fitting, dayMaxStops[day]!, instance.maxStops));
    }
    this.instance = instance;
    this.stride = longest + 3;
    const slots = days * this.stride;
    this.visit = new Int32Array(slots).fill(-1);
    this.place = new Int32Array(slots);
    this.start = new Int32Array(slots);
    this.depart = new Int32Array(slots);
    this.late = new Int32Array(slots);
    this.length = new Int32Array(days);
    this.slot = new Int32Array(candidates).fill(-1);
    for (let day = 0; day < days; day++) this.refresh(day);
  }

  copyFrom(other: Tour): void {
    this.visit.set(other.visit);
    this.place.set(other.place);
    this.start.set(other.start);
    this.depart.set(other.depart);
    this.late.set(other.late);
    this.length.set(other.length);
    this.slot.set(other.slot);
    this.profit = other.profit;
    this.price = other.price;
    this.stops = other.stops;
    this.mandatory = other.mandatory;
  }

  /** Inserts the visit in front of the slot. The caller has checked that it fits. */
  insert(visit: number, slot: number): void {
    const { instance, stride } = this;
    const day = instance.day[visit]!;
    const end = day * stride + this.length[day]! + 1;
    this.visit.copyWithin(slot + 1, slot, end);
    this.visit[slot] = visit;
    this.length[day]!++;
    this.count(visit, 1);
    this.refresh(day);
  }

  /** Takes `count` stops out, from the slot on. Returns false if the rest of the day is late: travel times may break the triangle inequality. */
  remove(slot: number, count: number): boolean {
    const { stride } = this;
    const day = Math.floor(slot / stride);
    const end = day * stride + this.length[day]! + 1;
    for (let at = slot; at < slot + count; at++) {
      const visit = this.visit[at]!;
      this.count(visit, -1);
      this.slot[this.instance.candidate[visit]!] = -1;
    }
    this.visit.copyWithin(slot, slot + count, end);
    this.length[day]! -= count;
    return this.refresh(day);
  }

  private count(visit: number, sign: number): void {
    const { candidate, profit, price, mandatory } = this.instance;
    const stop = candidate[visit]!;
    this.profit += sign * profit[stop]!;
    this.price += sign * price[visit]!;
    this.mandatory += sign * mandatory[stop]!;
    this.stops += sign;
  }

  /** Recomputes the times of a day from its visits. Returns false if a stop is late. */
  refresh(day: number): boolean {
    const { instance, stride, visit, place, start, depart, late } = this;
    const { places, open, close, duration } = instance;
    const travel = instance.travel[day]!;
    const first = day * stride;
    const end = first + this.length[day]! + 1;
    let time = instance.dayOpen[day]!;
    let from = instance.dayStart[day]!;
    let punctual = true;
    place[first] = from;
    start[first] = time;
    depart[first] = time;
    for (let at = first + 1; at < end; at++) {
      const number = visit[at]!;
      const to = instance.place[number]!;
      time = Math.max(time + travel[from * places + to]!, open[number]!);
      if (time > close[number]!) punctual = false;
      this.slot[instance.candidate[number]!] = at;
      place[at] = to;
      start[at] = time;
      time += duration[number]!;
      depart[at] = time;
      from = to;
    }
    const last = instance.dayEnd[day]!;
    time += travel[from * places + last]!;
    place[end] = last;
    start[end] = time;
    let latest = instance.dayClose[day]!;
    if (time > latest) punctual = false;
    late[end] = latest;
    for (let at = end - 1; at > first; at--) {
      const number = visit[at]!;
      const leg = travel[place[at]! * places + place[at + 1]!]!;
      latest = Math.min(close[number]!, latest - leg - duration[number]!);
      late[at] = latest;
    }
    return punctual;
  }

  /** Time between the opening of the day and its end, over the days with stops. */
  elapsed(): number {
    let sum = 0;
    for (let day = 0; day < this.length.length; day++) {
      const stops = this.length[day]!;
      if (stops > 0) sum += this.start[day * this.stride + stops + 1]! - this.start[day * this.stride]!;
    }
    return sum;
  }
}
