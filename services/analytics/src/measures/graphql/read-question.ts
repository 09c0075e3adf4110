import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import { maxGroupings, type Dimension } from '../../dimensions/domain/question.ts';
import { filterFields, readFilter } from '../../dimensions/graphql/read-filter.ts';
import { readPeriod, readPeriods } from '../../dimensions/graphql/read-period.ts';
import type { DimensionFilter, Grain, LocalDateRange, MeasureOrder } from '../../graphql/generated/resolvers.ts';
import { describeMismatch, mismatches } from '../domain/combinations.ts';
import type { Comparison } from '../domain/comparison.ts';
import { measureOf, type MeasureName } from '../domain/definitions.ts';
import type { MeasuresQuestion } from '../domain/measures-question.ts';

export type MeasuresArguments = {
  readonly period: LocalDateRange;
  readonly filter?: InputMaybe<DimensionFilter>;
  readonly grain?: InputMaybe<Grain>;
  readonly compare?: InputMaybe<Comparison>;
};

export type RowArguments = MeasuresArguments & {
  readonly by: readonly Dimension[];
  readonly top: number;
  readonly orderBy?: InputMaybe<MeasureOrder>;
};

const maxTop = 100;

/**
 * A dashboard's question.
 * @param selected the measures that are wanted
 * @throws ClientError `INPUT.INVALID`, which says what is possible
 */
export function readQuestion(args: RowArguments, selected: readonly MeasureName[]): MeasuresQuestion {
  const { by, top, orderBy } = args;
  if (by.length > maxGroupings)
    throw invalidArgument('by', {
      code: 'TOO_LONG',
      ru: `не больше ${maxGroupings} измерений`,
      en: `at most ${maxGroupings} dimensions`,
    });
  if (new Set(by).size < by.length)
    throw invalidArgument('by', { code: 'DUPLICATE', ru: 'каждое измерение один раз', en: 'each dimension once' });
  if (top < 1 || top > maxTop)
    throw invalidArgument('top', { code: 'OUT_OF_RANGE', ru: `от 1 до ${maxTop}`, en: `1 to ${maxTop}` });
  const first = selected[0] ?? 'visits';
  const order = {
    measure: orderBy === undefined || orderBy === null ? first : (measureOf(orderBy.measure) ?? first),
    descending: orderBy?.descending ?? true,
  };
  return checked({ ...readCommon(args, selected), by, top, order });
}

/**
 * The question about one record, such as a region.
 * @param dimension of the record
 * @throws ClientError `INPUT.INVALID`, which says what is possible
 */
export function readOwnQuestion(
  args: MeasuresArguments,
  selected: readonly MeasureName[],
  dimension: Dimension,
): MeasuresQuestion {
  const common = readCommon(args, selected);
  if (common.filter[dimension] !== undefined)
    throw invalidArgument(`filter.${filterFields[dimension]}`, {
      code: 'INCONSISTENT',
      ru: 'значения уже ограничены этой записью',
      en: 'the figures are limited to this record already',
    });
  return checked({ ...common, by: [dimension], top: 1, order: { measure: selected[0] ?? 'visits', descending: true } });
}

function readCommon(
  { period: range, filter, grain, compare }: MeasuresArguments,
  selected: readonly MeasureName[],
): Omit<MeasuresQuestion, 'by' | 'top' | 'order'> {
  const period = readPeriod('period', range);
  return {
    period,
    parts: grain === undefined || grain === null ? undefined : { grain, periods: readPeriods('grain', period, grain) },
    filter: readFilter('filter', filter),
    compare: compare ?? undefined,
    measures: selected.length === 0 ? ['visits'] : selected,
  };
}

function checked(question: MeasuresQuestion): MeasuresQuestion {
  const { measures, order, by, filter } = question;
  const [wrong] = mismatches([...new Set([...measures, order.measure])], by, filter);
  if (wrong === undefined) return question;
  const path = wrong.at === 'by' ? 'by' : `filter.${filterFields[wrong.dimension]}`;
  throw invalidArgument(path, { code: 'INCONSISTENT', ...describeMismatch(wrong) });
}
