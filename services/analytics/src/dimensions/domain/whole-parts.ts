import type { Period } from './question.ts';

/**
 * A period as its days before the first whole month, its whole months, its whole years, and again months and days: as few parts as
 * possible, in order and without gaps.
 */
export function wholePartsOf(period: Period): readonly Period[] {
  return split(period, 'MONTH').flatMap((part) => (isWholeMonths(part) ? split(part, 'YEAR') : [part]));
}

export function isWholeMonths({ from, to }: Period): boolean {
  return from.endsWith('-01') && isLastOfMonth(to);
}

/** The months of which a period contains a part only: none, one or two. */
export function cutMonthsOf({ from, to }: Period): readonly Period[] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const isCut = (month: Period) => month.from < from || month.to > to;
  return [first, ...(last.from === first.from ? [] : [last])].filter(isCut);
}

/** Before, within and after the whole months or years of a period. */
function split({ from, to }: Period, unit: 'MONTH' | 'YEAR'): readonly Period[] {
  const start = firstOf(from, unit) === from ? from : firstOf(from, unit, 1);
  const after = firstOf(dayAfter(to), unit);
  if (start >= after) return [{ from, to }];
  return [
    ...(from < start ? [{ from, to: dayBefore(start) }] : []),
    { from: start, to: dayBefore(after) },
    ...(after <= to ? [{ from: after, to }] : []),
  ];
}

/** First day of the month or year of a date, or of a later one. */
function firstOf(date: string, unit: 'MONTH' | 'YEAR', later = 0): string {
  const first = new Date(date);
  if (unit === 'YEAR') first.setUTCFullYear(first.getUTCFullYear() + later, 0, 1);
  else first.setUTCMonth(first.getUTCMonth() + later, 1);
  return dateOf(first.getTime());
}

function monthOf(date: string): Period {
  return { from: firstOf(date, 'MONTH'), to: dayBefore(firstOf(date, 'MONTH', 1)) };
}

function isLastOfMonth(date: string): boolean {
  return dayAfter(date).endsWith('-01');
}

const dayMs = 86_400_000;

function dayAfter(date: string): string {
  return dateOf(Date.parse(date) + dayMs);
}

function dayBefore(date: string): string {
  return dateOf(Date.parse(date) - dayMs);
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
