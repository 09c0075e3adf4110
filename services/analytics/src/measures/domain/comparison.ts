import type { Grain, Period } from '../../dimensions/domain/question.ts';

/** With which earlier period figures are compared. */
export const comparisons = ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR'] as const;
export type Comparison = (typeof comparisons)[number];

const dayMs = 86_400_000;
/** So the days of the week are the same. */
const daysOf52Weeks = 364;

/**
 * The period that a whole range of dates is compared with. The one before has as many months if the range consists of whole months,
 * otherwise as many days. Last year's has the same dates; 29 February becomes 28 February, and a range that ends with a month ends with it
 * last year too.
 */
export function comparedRange(range: Period, comparison: Comparison): Period {
  if (comparison === 'SAME_PERIOD_LAST_YEAR') return monthsEarlier(range, 12);
  const months = wholeMonths(range);
  return months === undefined ? daysEarlier(range, daysBetween(range) + 1) : monthsEarlier(range, months);
}

/**
 * The period that one of an answer's days, weeks, months, quarters or years is compared with: the one before, or that of a year before. A
 * week is compared with the week 52 weeks before, so that the days of the week are the same. A period that the range clips is compared with
 * the same part.
 */
export function comparedPeriod(period: Period, grain: Grain, comparison: Comparison): Period {
  if (grain === 'WEEK') return daysEarlier(period, comparison === 'PREVIOUS_PERIOD' ? 7 : daysOf52Weeks);
  if (comparison === 'SAME_PERIOD_LAST_YEAR') return monthsEarlier(period, 12);
  switch (grain) {
    case 'DAY':
      return daysEarlier(period, 1);
    case 'MONTH':
      return monthsEarlier(period, 1);
    case 'QUARTER':
      return monthsEarlier(period, 3);
    case 'YEAR':
      return monthsEarlier(period, 12);
  }
}

/** Periods as a source takes them: in order, each once, and without gaps. `places` has the index of each given period in them. */
export function withoutGaps(periods: readonly Period[]): {
  readonly periods: readonly Period[];
  readonly places: readonly number[];
} {
  const all: Period[] = [];
  const places: number[] = [];
  for (const period of periods) {
    const last = all.at(-1);
    if (last !== undefined && last.from !== period.from) {
      const gap = { from: dateOf(dayNumber(last.to) + 1), to: dateOf(dayNumber(period.from) - 1) };
      if (gap.from <= gap.to) all.push(gap);
    }
    if (last?.from !== period.from) all.push(period);
    places.push(all.length - 1);
  }
  return { periods: all, places };
}

/** The number of calendar months that the range consists of; undefined if it cuts one. */
function wholeMonths({ from, to }: Period): number | undefined {
  if (!from.endsWith('-01') || !endsMonth(to)) return undefined;
  return monthNumber(to) - monthNumber(from) + 1;
}

function monthsEarlier({ from, to }: Period, months: number): Period {
  const isDay = from === to;
  return { from: shifted(from, months, false), to: shifted(to, months, !isDay && endsMonth(to)) };
}

/** The date so many months earlier, or the last of a shorter month. */
function shifted(date: string, months: number, toEnd: boolean): string {
  const month = monthNumber(date) - months;
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const day = toEnd ? last : Math.min(Number(date.slice(8)), last);
  return dateOf(Date.UTC(Math.floor(month / 12), month % 12, day) / dayMs);
}

function daysEarlier({ from, to }: Period, days: number): Period {
  return { from: dateOf(dayNumber(from) - days), to: dateOf(dayNumber(to) - days) };
}

function daysBetween({ from, to }: Period): number {
  return dayNumber(to) - dayNumber(from);
}

function endsMonth(date: string): boolean {
  return dateOf(dayNumber(date) + 1).endsWith('-01');
}

/** Months since the year 0. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function dayNumber(date: string): number {
  return Date.parse(date) / dayMs;
}

function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
