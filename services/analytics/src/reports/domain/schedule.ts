import { addDays, localDate, utcOffsetMinutes, type TimeZone } from '@promtour/kernel/time-zone';
import { weekdayOf } from './report-question.ts';

export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;

/** When a report is due, by the clocks of a time zone. */
export type Schedule = {
  readonly every: (typeof frequencies)[number];
  /** 1 on Monday to 7 on Sunday; null unless WEEKLY. */
  readonly weekday: number | null;
  /** 1 to 28, which every month has; null unless MONTHLY. */
  readonly dayOfMonth: number | null;
  /** 0 to 23. */
  readonly hour: number;
  readonly timeZone: TimeZone;
};

/** The first due time after an instant. */
export function nextDue(schedule: Schedule, after: Date): Date {
  // The day before is tried too: its hour may come after a clock change.
  let date = addDays(localDate(after, schedule.timeZone), -1);
  // The 28th of one month is at most 31 days before that of the next.
  for (let day = 0; day <= 33; day++, date = addDays(date, 1)) {
    if (!isDueOn(schedule, date)) continue;
    const due = instantOf(date, schedule.hour, schedule.timeZone);
    if (due > after) return due;
  }
  throw new Error(`No due time of ${JSON.stringify(schedule)} after ${after.toISOString()}`);
}

function isDueOn({ every, weekday, dayOfMonth }: Schedule, date: string): boolean {
  switch (every) {
    case 'DAILY':
      return true;
    case 'WEEKLY':
      return weekdayOf(date) === weekday;
    case 'MONTHLY':
      return Number(date.slice(8)) === dayOfMonth;
  }
}

const dayMs = 86_400_000;

/**
 * The instant at which a zone's clocks show an hour of a date. As in RFC 5545: the first one if they show it twice, and if they skip it, the
 * hour by the offset from before.
 */
function instantOf(date: string, hour: number, zone: TimeZone): Date {
  const shown = Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`);
  const offsets = [-dayMs, dayMs].map((around) => utcOffsetMinutes(new Date(shown + around), zone));
  const instants = offsets.map((minutes) => ({ minutes, instant: new Date(shown - minutes * 60_000) }));
  const valid = instants.filter(({ minutes, instant }) => utcOffsetMinutes(instant, zone) === minutes);
  const [first, second] = (valid.length > 0 ? valid : instants.slice(0, 1)).map(({ instant }) => instant);
  if (first === undefined) throw new RangeError(`${date} is not a date`);
  return second !== undefined && second < first ? second : first;
}
