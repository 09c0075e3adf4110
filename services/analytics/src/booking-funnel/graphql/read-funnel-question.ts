import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { OwnDimension } from '../../dimensions/application/readable-keys.ts';
import { filterFields, readFilter } from '../../dimensions/graphql/read-filter.ts';
import { readPeriod } from '../../dimensions/graphql/read-period.ts';
import type { DimensionFilter, LocalDateRange } from '../../graphql/generated/resolvers.ts';
import type { FunnelQuestion } from '../application/ports.ts';

export type FunnelArguments = { readonly period: LocalDateRange; readonly filter?: InputMaybe<DimensionFilter> };

/** @throws ClientError `INPUT.INVALID`, which says what is possible */
export function readFunnelQuestion({ period, filter }: FunnelArguments): Omit<FunnelQuestion, 'by'> {
  return { period: readPeriod('period', period), filter: readFilter('filter', filter) };
}

/**
 * The question about one record, such as a region.
 * @throws ClientError `INPUT.INVALID`, also for conditions on what the record is
 */
export function readOwnFunnelQuestion(args: FunnelArguments, dimension: OwnDimension): Omit<FunnelQuestion, 'by'> {
  const question = readFunnelQuestion(args);
  if (question.filter[dimension] === undefined) return question;
  throw invalidArgument(`filter.${filterFields[dimension]}`, {
    code: 'INCONSISTENT',
    ru: 'значения уже ограничены этой записью',
    en: 'the figures are limited to this record already',
  });
}
