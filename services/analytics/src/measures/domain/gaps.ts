import type { PeriodGap } from '../../dimensions/domain/gap.ts';
import type { Period } from '../../dimensions/domain/question.ts';
import type { MeasureName } from './definitions.ts';
import { lackingIn, totalOf, type Table } from './table.ts';
import { measuresWith, subtract, valuesOutsideParts, type Values } from './values.ts';

/** Something that the total of an answer does not include. */
export type Gap = PeriodGap & {
  readonly measures: readonly MeasureName[];
  /** As much as the month shows and none of its days does, an upper bound of what is missing; null: to state it would disclose a group. */
  readonly values: Values | null;
};

/** Parts that are too small to be shown for the period and its filter. */
export function smallGroups(measures: readonly MeasureName[], period: Period, whole: Table): readonly Gap[] {
  const lacking = lackingIn(whole, 0);
  const affected = measuresWith(measures, (source, column) => lacking[source]?.includes(column) === true);
  return affected.length === 0 ? [] : [{ reason: 'SMALL_GROUPS', period, measures: affected, values: null }];
}

/**
 * What is known of a month and of none of its days: groups too small for their day, and imported history without dates.
 * @param halves the answers of two parts of the month, which are read by days
 */
export function partOfMonth(
  measures: readonly MeasureName[],
  month: Period,
  whole: Table,
  halves: Table,
): readonly Gap[] {
  const figures = subtract(totalOf(whole, 0), [totalOf(halves, 0), totalOf(halves, 1)]);
  const affected = measuresWith(measures, (source, column) => (figures.sums[source]?.[column] ?? 0) !== 0);
  const values = valuesOutsideParts(affected, figures);
  const named = affected.filter((measure) => measure in values.of);
  return named.length === 0 ? [] : [{ reason: 'PART_OF_MONTH', period: month, measures: named, values }];
}
