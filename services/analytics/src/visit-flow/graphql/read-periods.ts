import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { maxPeriods, periodsOf, type Period, type PeriodError, type PeriodLength } from '../domain/calendar.ts';

/**
 * The periods that a query asks for.
 * @param name the argument, for the client: `filter.period`
 * @throws ClientError `INPUT.INVALID`
 */
export function readPeriods(name: string, range: Period, by: PeriodLength): readonly Period[] {
  const periods = periodsOf(range, by);
  if (periods.ok) return periods.value;
  throw invalidArgument(name, rules[periods.error]);
}

const rules: Readonly<Record<PeriodError, string>> = {
  NOT_A_DATE: 'dates of the years 1 to 9999',
  REVERSED: '`to` is not before `from`',
  TOO_MANY: `at most ${maxPeriods} days, weeks or months`,
};
