import type { Period } from '../../dimensions/domain/question.ts';
import type { Place, PlaceDimension } from '../../dimensions/domain/reach.ts';
import type { VisitSums } from '../domain/visit-measures.ts';

/** Conditions are combined with AND; undefined fields do not filter. */
export type VisitFilter = {
  readonly regions?: readonly string[] | undefined;
  /** UUIDs. */
  readonly organizations?: readonly string[] | undefined;
  /** UUIDs. */
  readonly excursions?: readonly string[] | undefined;
};

/** How much of the event log the figures include. */
export type Applied = {
  /** Undefined until that is known. */
  readonly asOf: Date | undefined;
  /** Whether events are missing from the figures. */
  readonly incomplete: boolean;
};

export type VisitSumsRow = VisitSums & {
  /** Region code or id, if figures are grouped by a dimension. */
  readonly key: string | null;
  /** Index of the period. */
  readonly period: number;
};

/**
 * The projection, read on behalf of a viewer: sums include only what the viewer may read.
 * Periods are in order and without gaps; a period without held sessions has no row.
 */
export interface VisitFlowReader {
  /** One statement for any filter and any number of periods and keys. */
  sums(
    periods: readonly Period[],
    filter: VisitFilter,
    by: PlaceDimension | undefined,
  ): Promise<readonly VisitSumsRow[]>;
  /** The places where sessions of these keys were scheduled, by key, whether or not the viewer may read them. */
  places(
    dimension: Exclude<PlaceDimension, 'REGION'>,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Place[]>>;
  /** The position in the event log that figures read after this call include at least. */
  applied(): Promise<Applied>;
}
