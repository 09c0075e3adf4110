import type { Instance } from './instance.ts';
import type { Labels } from './labels.ts';

/** Comparisons per new label. Dominance that goes unnoticed costs time, not correctness. */
const maxComparisons = 2000;

/** Compares partial plans that end at the same visit or in the same morning. */
export class Dominance {
  private readonly labels: Labels;
  private readonly mandatoryWords: Int32Array;
  private readonly stopsMatter: boolean;
  private readonly todayMatters: boolean;
  private readonly priceMatters: boolean;

  constructor(instance: Instance, labels: Labels) {
    this.labels = labels;
    this.mandatoryWords = new Int32Array(labels.words);
    instance.mandatory.forEach((mandatory, candidate) => {
      if (mandatory > 0) this.mandatoryWords[candidate >> 5]! |= 1 << (candidate & 31);
    });
    this.stopsMatter = instance.maxStops < instance.candidates;
    this.todayMatters = instance.dayMaxStops.some((stops) => stops < instance.candidates);
    this.priceMatters = Number.isFinite(instance.budget);
  }

  /** Mandatory candidates are closed only by a visit. */
  hasMandatory(label: number): boolean {
    const { words, closed } = this.labels;
    return this.mandatoryWords.every((mandatory, word) => (closed[label * words + word]! & mandatory) === mandatory);
  }

  /** Whether a peer is at least as good. Takes the peers out that the label is at least as good as. */
  rejects(label: number, peers: number[]): boolean {
    const { labels } = this;
    const last = Math.min(peers.length, maxComparisons);
    for (let at = 0; at < last; at++) {
      const peer = peers[at]!;
      if (!this.dominates(peer, label)) continue;
      // What dominates once dominates often: move it forward.
      peers[at] = peers[at >> 1]!;
      peers[at >> 1] = peer;
      return true;
    }
    for (let at = last - 1; at >= 0; at--) {
      const peer = peers[at]!;
      if (!this.dominates(label, peer)) continue;
      labels.dominated[peer] = 1;
      peers[at] = peers.at(-1)!;
      peers.pop();
    }
    return false;
  }

  private dominates(one: number, other: number): boolean {
    const { labels, mandatoryWords } = this;
    if (labels.time[one]! > labels.time[other]! || labels.profit[one]! < labels.profit[other]!) return false;
    if (this.stopsMatter && labels.stops[one]! > labels.stops[other]!) return false;
    if (this.todayMatters && labels.today[one]! > labels.today[other]!) return false;
    if (this.priceMatters && labels.price[one]! > labels.price[other]!) return false;
    const { words, closed } = labels;
    for (let word = 0; word < words; word++) {
      const mine = closed[one * words + word]!;
      const theirs = closed[other * words + word]!;
      if ((mine & ~theirs) !== 0 || ((mine ^ theirs) & mandatoryWords[word]!) !== 0) return false;
    }
    return true;
  }
}
