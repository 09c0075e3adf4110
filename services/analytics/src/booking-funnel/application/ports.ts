import type { Dimension, Filter, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import type { FunnelSums } from '../domain/funnel.ts';
import type { Histograms } from '../domain/lead-time.ts';

/** Bookings held in a period, by the date of the hold in the site's time zone. */
export type FunnelQuestion = {
  readonly period: Period;
  readonly filter: Filter;
  readonly by: readonly Dimension[];
};

/** A key for each dimension of the question. */
export type Keys = readonly (string | null)[];

export type KeyedSums = { readonly keys: Keys; readonly sums: FunnelSums };

export type ReadSums = {
  /** Those that may be attributed to keys. */
  readonly rows: readonly KeyedSums[];
  /** Sums that add up to those of all keys together. */
  readonly total: readonly KeyedSums[];
};

/** Leaves out what the viewer may not read. */
export interface FunnelReader {
  sums(viewer: Reach, question: FunnelQuestion): Promise<ReadSums>;
  /** Those that may be attributed to keys, without the total. */
  rows(viewer: Reach, question: FunnelQuestion): Promise<readonly KeyedSums[]>;
  /** By the JSON of the keys; of all bookings, small groups included. */
  leadTimes(viewer: Reach, question: FunnelQuestion): Promise<ReadonlyMap<string, Histograms>>;
}
