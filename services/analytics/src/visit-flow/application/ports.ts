import type { Period } from '../domain/calendar.ts';
import type { Dimension, Place } from '../domain/reach.ts';
import type { VisitSums } from '../domain/visit-measures.ts';

/** All conditions hold together; undefined means: any. */
export type VisitFilter = {
  readonly regions?: readonly string[] | undefined;
  /** UUIDs. */
  readonly organizations?: readonly string[] | undefined;
  /** UUIDs. */
  readonly excursions?: readonly string[] | undefined;
};

/** How far the event log is in figures. */
export type Applied = {
  /** Undefined until that is known. */
  readonly asOf: Date | undefined;
  /** Whether events that should be in the figures are not. */
  readonly incomplete: boolean;
};

export type VisitSumsRow = VisitSums & {
  /** Region code or id where they are told apart by a dimension. */
  readonly key: string | null;
  /** Index of the period. */
  readonly period: number;
};

/** The projection, read on behalf of a viewer: what is not the viewer's to read is in no sum.
 * Periods are in order and without gaps; those in which nothing was held have no row. */
export interface VisitFlowReader {
  /** One statement, whatever the filter and however many periods and keys. */
  sums(periods: readonly Period[], filter: VisitFilter, by: Dimension | undefined): Promise<readonly VisitSumsRow[]>;
  /** Where sessions of these keys were scheduled, whether or not they are the viewer's to read; by key. */
  places(
    dimension: Exclude<Dimension, 'REGION'>,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Place[]>>;
  /** How far the event log is in the figures that are read after this. */
  applied(): Promise<Applied>;
}
