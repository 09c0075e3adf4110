import type { InputRule } from '@promtour/kernel/failure';
import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { LocalDateRange } from '../../graphql/generated/resolvers.ts';
import { maxPeriods, periodsOf } from '../domain/calendar.ts';
import { grains, type Grain, type Period } from '../domain/question.ts';

/** Most years of a period. */
const maxYears = 100;
/** Years in which a period may lie. */
const supported = /^(19|2\d)\d{2}-/;

/**
 * A range of dates that has both ends.
 * @param name path of the argument
 * @throws ClientError `INPUT.INVALID`
 */
export function readPeriod(name: string, { from, to }: LocalDateRange): Period {
  if (!isGiven(from) || !isGiven(to))
    throw invalidArgument(name, { code: 'REQUIRED', ru: 'нужны начало и конец', en: 'needs `from` and `to`' });
  if (!supported.test(from) || !supported.test(to))
    throw invalidArgument(name, { code: 'OUT_OF_RANGE', ru: 'годы от 1900 до 2999', en: 'years 1900 to 2999' });
  if (from > to)
    throw invalidArgument(name, {
      code: 'INCONSISTENT',
      ru: 'конец не раньше начала',
      en: '`to` must not be before `from`',
    });
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > maxYears)
    throw invalidArgument(name, {
      code: 'OUT_OF_RANGE',
      ru: `не больше ${maxYears} лет`,
      en: `at most ${maxYears} years`,
    });
  return { from, to };
}

/**
 * The days, weeks, months, quarters or years of a range.
 * @throws ClientError `INPUT.INVALID` that names the grains that are possible
 */
export function readPeriods(name: string, period: Period, grain: Grain): readonly Period[] {
  const periods = periodsOf(period, grain);
  if (!periods.ok) throw invalidArgument(name, ruleOf(period));
  return periods.value;
}

function ruleOf(period: Period): InputRule {
  const possible = grains.filter((grain) => periodsOf(period, grain).ok).join(', ');
  return {
    code: 'OUT_OF_RANGE',
    ru: `не больше ${maxPeriods} отрезков; за этот период возможны ${possible}`,
    en: `at most ${maxPeriods} periods; possible for this range: ${possible}`,
  };
}

function isGiven(date: InputMaybe<string>): date is string {
  return date !== undefined && date !== null;
}
