import type { Instance } from './instance.ts';

/** Partial plans of the exact search as rows of typed arrays, which grow. */
export class Labels {
  count = 0;
  /** Words of 32 candidates each. */
  readonly words: number;
  /** The last visit; -1 in the morning of a day. */
  visit = new Int32Array(1024);
  /** Departure from the last visit. */
  time = new Int32Array(1024);
  profit = new Int32Array(1024);
  price = new Float64Array(1024);
  stops = new Int32Array(1024);
  /** Stops of the current day. */
  today = new Int32Array(1024);
  parent = new Int32Array(1024);
  /** 1 if another label is at least as good. */
  dominated = new Uint8Array(1024);
  /** Sum of the multipliers of the candidates outside `closed`. */
  free = new Float64Array(1024);
  /** Candidates that no completion visits: visited, out of order, or out of reach. */
  closed: Int32Array;

  constructor({ candidates }: Instance) {
    this.words = Math.ceil(candidates / 32);
    this.closed = new Int32Array(1024 * this.words);
  }

  /** A new row with the fields of its parent, `closed` included. */
  add(parent: number): number {
    const label = this.count++;
    if (label === this.visit.length) this.grow();
    this.parent[label] = parent;
    if (parent < 0) return label;
    this.profit[label] = this.profit[parent]!;
    this.price[label] = this.price[parent]!;
    this.stops[label] = this.stops[parent]!;
    this.today[label] = this.today[parent]!;
    this.free[label] = this.free[parent]!;
    for (let word = 0; word < this.words; word++)
      this.closed[label * this.words + word] = this.closed[parent * this.words + word]!;
    return label;
  }

  /** Takes back the row added last. */
  drop(): void {
    this.dominated[--this.count] = 0;
  }

  has(label: number, candidate: number): boolean {
    return (this.closed[label * this.words + (candidate >> 5)]! & (1 << (candidate & 31))) !== 0;
  }

  close(label: number, candidate: number): void {
    this.closed[label * this.words + (candidate >> 5)]! |= 1 << (candidate & 31);
  }

  private grow(): void {
    const size = this.visit.length * 2;
    const ints = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array((old.length / this.visit.length) * size);
      grown.set(old);
      return grown;
    };
    const floats = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const grown = new Float64Array(size);
      grown.set(old);
      return grown;
    };
    const dominated = new Uint8Array(size);
    dominated.set(this.dominated);
    this.dominated = dominated;
    this.closed = ints(this.closed);
    this.time = ints(this.time);
    this.profit = ints(this.profit);
    this.stops = ints(this.stops);
    this.today = ints(this.today);
    this.parent = ints(this.parent);
    this.price = floats(this.price);
    this.free = floats(this.free);
    this.visit = ints(this.visit);
  }
}

/** A binary heap of labels, earliest departure first. */
export class Agenda {
  private readonly heap: number[] = [];
  private readonly labels: Labels;

  constructor(labels: Labels) {
    this.labels = labels;
  }

  get items(): readonly number[] {
    return this.heap;
  }

  push(label: number): void {
    const { heap } = this;
    const { time } = this.labels;
    let at = heap.length;
    heap.push(label);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (time[heap[parent]!]! <= time[label]!) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = label;
  }

  pop(): number | undefined {
    const { heap } = this;
    const { time } = this.labels;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && time[heap[child + 1]!]! < time[heap[child]!]!) child++;
      if (time[last]! <= time[heap[child]!]!) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
