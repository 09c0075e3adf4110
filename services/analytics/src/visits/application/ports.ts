import type { SumsSource } from '../../dimensions/application/ports.ts';
import type { Filter, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import type { VisitSums } from '../domain/visit-sums.ts';

/** Visits and the sessions they belong to. */
export type VisitSource = SumsSource<VisitSums>;

/** Sums of the sessions that start within an hour of a day of the week, by the clock of the site. */
export type HourSums = {
  /** 1: Monday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly sessions: number;
  readonly capacity: number;
  readonly attended: number;
};

export interface HourSource {
  /**
   * Only visits with an hour that the viewer may attribute to it; an hour without any has no row. Together with those of other hours, they
   * are at most the sums of {@link VisitSource} by no dimension.
   * @param filter by dimensions of sessions only
   */
  hours(viewer: Reach, period: Period, filter: Filter): Promise<readonly HourSums[]>;
}
