import { localDate, type TimeZone } from '@promtour/kernel/time-zone';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
type Weekday = (typeof weekdays)[number];

/** `TU`: every Tuesday. `2SA`: the second Saturday of each month (RFC 5545's BYDAY, fifth weekdays left out). */
export type Day = { readonly weekday: Weekday; readonly nth: number | undefined };

/** Days in the notation of the table, `TU,TH` or `1SA,3SA`; undefined if invalid, or if weekly and monthly days are mixed. */
export function parseDays(text: string): readonly Day[] | undefined {
  const days = text.split(',').map((part): Day | undefined => {
    const [, nth, name] = /^([1-4])?([A-Z]{2})$/.exec(part) ?? [];
    const weekday = weekdays.find((candidate) => candidate === name);
    return weekday === undefined ? undefined : { weekday, nth: nth === undefined ? undefined : Number(nth) };
  });
  const known = days.filter((day) => day !== undefined);
  const isMixed = new Set(known.map(({ nth }) => nth === undefined)).size > 1;
  return known.length < days.length || isMixed ? undefined : known;
}

/** A recurrence rule of RFC 5545 and the first date that it yields. */
export type Recurrence = { readonly rule: string; readonly firstDate: string; readonly count: number };

/**
 * The rule that yields these days from tomorrow, as dated in the zone, for a number of days. It is bounded by COUNT, so that it does not
 * depend on the interpretation of UNTIL. Undefined if there is no such day.
 */
export function comingRecurrence(
  days: readonly Day[],
  now: Date,
  zone: TimeZone,
  span: number,
): Recurrence | undefined {
  const today = Date.parse(`${localDate(now, zone)}T00:00:00Z`);
  // Computed in UTC, where each day has 24 hours; only the calendar dates are used.
  const dates = Array.from({ length: span }, (_, index) => new Date(today + (index + 1) * 86_400_000)).filter((date) =>
    days.some((day) => falls(day, date)),
  );
  const [first] = dates;
  if (first === undefined) return undefined;
  const frequency = days.some(({ nth }) => nth !== undefined) ? 'MONTHLY' : 'WEEKLY';
  const byDay = days.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`).join(',');
  return {
    rule: `FREQ=${frequency};BYDAY=${byDay};COUNT=${dates.length}`,
    firstDate: first.toISOString().slice(0, 10),
    count: dates.length,
  };
}

function falls({ weekday, nth }: Day, date: Date): boolean {
  return weekdays[date.getUTCDay()] === weekday && (nth === undefined || Math.ceil(date.getUTCDate() / 7) === nth);
}
