import type { Dimension, Filter, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import type { OutcomeCount } from '../domain/funnel.ts';

/** By which bookings can be asked. */
export const funnelDimensions = [
  'REGION',
  'ORGANIZATION',
  'SITE',
  'EXCURSION',
  'ROUTE',
  'SEGMENT',
  'PURPOSE',
  'CHANNEL',
  'ORIGIN_REGION',
] as const satisfies readonly Dimension[];

export type FunnelDimension = (typeof funnelDimensions)[number];

/** Bookings held in a period, by the date of the hold in the site's time zone. */
export type FunnelQuestion = {
  readonly period: Period;
  readonly filter: Filter;
  readonly by: readonly Dimension[];
};

/** A key for each dimension of the question. */
export type Keys = readonly (string | null)[];

/** Seconds between two steps of the bookings that took both; null if there are none, or too few for the viewer. */
export type LeadTime = {
  readonly bookings: number | null;
  readonly median: number | null;
  readonly p90: number | null;
};

export type LeadTimes = {
  readonly holdToConfirmation: LeadTime;
  readonly requestToAnswer: LeadTime;
  readonly confirmationToVisit: LeadTime;
};

export type FunnelSums = {
  /** Those that may be attributed to keys. */
  readonly rows: readonly { readonly keys: Keys; readonly counts: readonly OutcomeCount[] }[];
  readonly total: readonly OutcomeCount[];
};

/** Leaves out what the viewer may not read. */
export interface FunnelReader {
  sums(viewer: Reach, question: FunnelQuestion): Promise<FunnelSums>;
  /** By the JSON of the keys, and of the whole under undefined. */
  leadTimes(viewer: Reach, question: FunnelQuestion): Promise<ReadonlyMap<string | undefined, LeadTimes>>;
}
