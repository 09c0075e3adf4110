import type { InputRule } from '@promtour/kernel/failure';
import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { LocalDateRange } from '../../graphql/generated/resolvers.ts';
import { maxPeriods, periodsOf, type PeriodError } from '../../dimensions/domain/calendar.ts';
import type { Grain, Period } from '../../dimensions/domain/question.ts';

/**
 * The periods of a range.
 * @param name path of the argument, such as `filter.period`
 * @throws ClientError `INPUT.INVALID`
 */
export function readPeriods(name: string, { from, to }: LocalDateRange, by: Grain): readonly Period[] {
  if (!isGiven(from) || !isGiven(to))
    throw invalidArgument(name, { code: 'REQUIRED', ru: 'нужны начало и конец', en: 'needs `from` and `to`' });
  const periods = periodsOf({ from, to }, by);
  if (periods.ok) return periods.value;
  throw invalidArgument(name, rules[periods.error]);
}

function isGiven(date: InputMaybe<string>): date is string {
  return date !== undefined && date !== null;
}

const rules: Readonly<Record<PeriodError, InputRule>> = {
  NOT_A_DATE: { code: 'OUT_OF_RANGE', ru: 'даты от 1 до 9999 года', en: 'dates of the years 1 to 9999' },
  REVERSED: { code: 'INCONSISTENT', ru: 'конец не раньше начала', en: '`to` must not be before `from`' },
  TOO_MANY: {
    code: 'OUT_OF_RANGE',
    ru: `не больше ${maxPeriods} дней, недель или месяцев`,
    en: `at most ${maxPeriods} days, weeks or months`,
  },
};
