import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { Dimension, Question, Sums, SumsRow } from '../domain/question.ts';
import type { Place, PlaceDimension, Reach } from '../domain/reach.ts';

/** A projection whose sums answer questions. */
export interface SumsSource<S extends Sums = Sums> {
  /** That of the projection, such as `visits`. */
  readonly name: string;
  /** By which it can be asked. */
  readonly dimensions: readonly Dimension[];
  /**
   * The sums that the viewer may read: nothing outside the access scope, whatever the question. A key and period without any has no row.
   * Rows come in no order.
   */
  sums(viewer: Reach, question: Question): Promise<readonly SumsRow<S>[]>;
}

/** Names of records as their last event states them: only sites and excursions have any in events. */
export interface Names {
  /** By key; without those that are not known. */
  namesOf(dimension: 'SITE' | 'EXCURSION', keys: readonly string[]): Promise<ReadonlyMap<string, LocalizedText>>;
}

/** Where records lie, whether or not the viewer may read them: the organizations and regions of their sites. */
export interface Places {
  placesOf(
    dimension: Exclude<PlaceDimension, 'REGION'>,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Place[]>>;
}
