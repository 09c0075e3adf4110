import type { Grain, Period } from '../../dimensions/domain/question.ts';
import type { Comparison } from '../../measures/domain/comparison.ts';
import type { MeasuresQuestion } from '../../measures/domain/measures-question.ts';

/** A question of `measures`, without its period. Measures are in the order of their columns. */
export type ReportQuestion = Pick<MeasuresQuestion, 'filter' | 'by' | 'order' | 'measures'> & {
  /** Null: figures of the whole period. */
  readonly grain: Grain | null;
  readonly compare: Comparison | null;
};

/** A period relative to the day on which a report is due: it ends before that day. */
export const relativePeriods = [
  'YESTERDAY',
  'LAST_7_DAYS',
  'LAST_28_DAYS',
  'LAST_WEEK',
  'LAST_MONTH',
  'LAST_QUARTER',
  'LAST_YEAR',
  'LAST_12_MONTHS',
] as const;
export type RelativePeriod = (typeof relativePeriods)[number];

/**
 * The dates of a relative period.
 * @param today `YYYY-MM-DD`
 */
export function resolvePeriod(period: RelativePeriod, today: string): Period {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const monthsAgo = (months: number): string => dateOf(year, month - 1 - months, 1);
  const yesterday = dateOf(year, month - 1, day - 1);
  switch (period) {
    case 'YESTERDAY':
      return { from: yesterday, to: yesterday };
    case 'LAST_7_DAYS':
      return { from: dateOf(year, month - 1, day - 7), to: yesterday };
    case 'LAST_28_DAYS':
      return { from: dateOf(year, month - 1, day - 28), to: yesterday };
    case 'LAST_WEEK': {
      const monday = day - weekdayOf(today) + 1;
      return { from: dateOf(year, month - 1, monday - 7), to: dateOf(year, month - 1, monday - 1) };
    }
    case 'LAST_MONTH':
      return { from: monthsAgo(1), to: dateOf(year, month - 1, 0) };
    case 'LAST_QUARTER': {
      const sinceQuarter = (month - 1) % 3;
      return { from: monthsAgo(sinceQuarter + 3), to: dateOf(year, month - 1 - sinceQuarter, 0) };
    }
    case 'LAST_YEAR':
      return { from: dateOf(year - 1, 0, 1), to: dateOf(year - 1, 11, 31) };
    case 'LAST_12_MONTHS':
      return { from: monthsAgo(12), to: dateOf(year, month - 1, 0) };
  }
}

/** 1 on Monday to 7 on Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Days and months beyond the ends of a month or a year count on from there. */
function dateOf(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10);
}
