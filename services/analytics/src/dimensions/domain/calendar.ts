import { err, ok, type Result } from '@promtour/kernel/result';
import type { Grain, Period } from './question.ts';

export type PeriodError = 'NOT_A_DATE' | 'REVERSED' | 'TOO_MANY';

/** Most periods of one answer. */
export const maxPeriods = 400;

const dayMs = 86_400_000;
// Day numbers count from 1 January 1970, a Thursday. The year 0 is none of PostgreSQL's.
const firstDay = Date.parse('0001-01-01') / dayMs;
const lastDay = Date.parse('9999-12-31') / dayMs;

/**
 * The days, ISO 8601 weeks (from Monday), months, quarters or years of a range in order, without gaps. The first begins and the last ends
 * with the range, so a week or month that the range cuts is shorter.
 */
export function periodsOf({ from, to }: Period, grain: Grain): Result<readonly Period[], PeriodError> {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === undefined || last === undefined) return err('NOT_A_DATE');
  if (first > last) return err('REVERSED');
  const periods: Period[] = [];
  for (let day = first; day <= last;) {
    if (periods.length === maxPeriods) return err('TOO_MANY');
    const end = Math.min(lastDayOf(day, grain), last);
    periods.push({ from: dateOf(day), to: dateOf(end) });
    day = end + 1;
  }
  return ok(periods);
}

function lastDayOf(day: number, grain: Grain): number {
  switch (grain) {
    case 'DAY':
      return day;
    case 'WEEK':
      // 0 on Monday.
      return day + 6 - modulo(day + 3, 7);
    case 'MONTH':
      return lastDayOfMonths(day, 1);
    case 'QUARTER':
      return lastDayOfMonths(day, 3);
    case 'YEAR':
      return lastDayOfMonths(day, 12);
  }
}

/** The last day of the period of so many months of a calendar year that the day is in. */
function lastDayOfMonths(day: number, months: 1 | 3 | 12): number {
  const date = new Date(day * dayMs);
  const month = date.getUTCMonth();
  // The day before the next period's first; December of the last year overflows into a month that is only calculated with.
  return date.setUTCMonth(month - (month % months) + months, 1) / dayMs - 1;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function dayNumber(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const day = Date.parse(date) / dayMs;
  // Date.parse takes 31 February for 3 March.
  if (!(day >= firstDay && day <= lastDay) || dateOf(day) !== date) return undefined;
  return day;
}

function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
