import type { Dimension, Filter, Grain, Period } from '../../dimensions/domain/question.ts';
import type { Comparison } from './comparison.ts';
import type { MeasureName } from './definitions.ts';

export type Order = { readonly measure: MeasureName; readonly descending: boolean };

/** What a dashboard asks. */
export type MeasuresQuestion = {
  readonly period: Period;
  /** The parts of the period, if they are wanted too: in order and without gaps. */
  readonly parts: { readonly grain: Grain; readonly periods: readonly Period[] } | undefined;
  readonly filter: Filter;
  readonly by: readonly Dimension[];
  readonly compare: Comparison | undefined;
  /** Most rows; the other keys are added up as the rest. */
  readonly top: number;
  readonly order: Order;
  /** The measures that are wanted, at least one. */
  readonly measures: readonly MeasureName[];
};
