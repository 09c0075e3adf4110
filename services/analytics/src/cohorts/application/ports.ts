import type { Dimension, Filter, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import type { CohortGrain } from '../domain/cohort-cells.ts';
import type { CohortCell } from '../domain/cohorts.ts';

/** By which visits of organizations can be filtered. */
export const cohortDimensions = [
  'REGION',
  'DISTRICT',
  'ORGANIZATION',
  'SITE',
  'EXCURSION',
  'INDUSTRY',
  'PURPOSE',
  'SEGMENT',
  'ORIGIN_REGION',
] as const satisfies readonly Dimension[];
export type CohortDimension = (typeof cohortDimensions)[number];

export type CohortQuestion = {
  /** In order and without gaps. */
  readonly periods: readonly Period[];
  readonly grain: CohortGrain;
  readonly filter: Filter;
};

export type CohortCells = {
  readonly cells: readonly CohortCell[];
  /** By cohort. */
  readonly returned: ReadonlyMap<number, number>;
};

/** Counts organizations by what the viewer may read of their visits. */
export interface CohortReader {
  cohorts(viewer: Reach, question: CohortQuestion): Promise<CohortCells>;
}
