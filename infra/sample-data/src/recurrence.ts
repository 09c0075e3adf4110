import { addDays, localDate, type TimeZone } from '@promtour/kernel/time-zone';

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

/** Rules and first start of a schedule, as `createSchedule` takes them. */
export type Recurrence = { readonly rules: readonly string[]; readonly firstStart: string };

/** The endless schedule of these days and times of day (`11:00`), from tomorrow as dated in the zone. */
export function comingRecurrence(
  days: readonly Day[],
  starts: readonly string[],
  now: Date,
  zone: TimeZone,
): Recurrence {
  const frequency = days.some(({ nth }) => nth !== undefined) ? 'MONTHLY' : 'WEEKLY';
  const byDay = days.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`).join(',');
  return {
    rules: starts.map((start) => {
      const [hour, minute] = start.split(':').map(Number);
      return `FREQ=${frequency};BYDAY=${byDay};BYHOUR=${String(hour)};BYMINUTE=${String(minute)}`;
    }),
    firstStart: `${addDays(localDate(now, zone), 1)}T00:00`,
  };
}

/** Whether a date `YYYY-MM-DD` is one of these days. */
export function fallsOn({ weekday, nth }: Day, date: string): boolean {
  const isNth = nth === undefined || nth === Math.ceil(Number(date.slice(8)) / 7);
  return weekdays[new Date(date).getUTCDay()] === weekday && isNth;
}
