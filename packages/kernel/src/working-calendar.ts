import { addDays } from './time-zone.ts';

/** Whether people work on a calendar date, `YYYY-MM-DD`, in a five-day week. */
export type WorkingCalendar = { readonly isWorkingDay: (date: string) => boolean };

/** A date that the government made a working day or a day off, against the general rule. */
export type DayTransfer = { readonly date: string; readonly working: boolean };

/** Non-working holidays by month and day: Labour Code of the Russian Federation, article 112. */
const holidays = new Set([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
]);

/**
 * Transfers of days off by decree, for years whose decree is known: No. 1335 of 4 October 2024 (2025) and No. 1466 of 24 September 2025
 * (2026). A holiday on a weekend whose day off a decree moves elsewhere leaves a working day where the general rule has a day off.
 */
export const decreedTransfers: readonly DayTransfer[] = [
  { date: '2025-02-24', working: true },
  { date: '2025-03-10', working: true },
  { date: '2025-05-02', working: false },
  { date: '2025-05-08', working: false },
  { date: '2025-06-13', working: false },
  { date: '2025-11-01', working: true },
  { date: '2025-11-03', working: false },
  { date: '2025-12-31', working: false },
  { date: '2026-01-09', working: false },
  { date: '2026-12-31', working: false },
];

/**
 * The Russian production calendar: weekends and holidays are free, and a holiday on a weekend moves its day off to the next working day
 * (article 112; those of January are moved by decree only). `transfers` take precedence.
 */
export function russianCalendar(transfers: readonly DayTransfer[]): WorkingCalendar {
  const decided = new Map(transfers.map(({ date, working }) => [date, working]));
  const movedOf = new Map<string, ReadonlySet<string>>();

  function moved(year: string): ReadonlySet<string> {
    let days = movedOf.get(year);
    if (days === undefined) {
      days = daysOffMovedIn(year);
      movedOf.set(year, days);
    }
    return days;
  }

  return {
    isWorkingDay: (date) => decided.get(date) ?? !(isFree(date) || moved(date.slice(0, 4)).has(date)),
  };
}

/** The `days`-th working day before a date; the date itself if `days` is 0. */
export function workingDaysBefore(date: string, days: number, calendar: WorkingCalendar): string {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, -1);
    if (calendar.isWorkingDay(day)) left--;
  }
  return day;
}

function daysOffMovedIn(year: string): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const holiday of holidays) {
    const date = `${year}-${holiday}`;
    if (holiday.startsWith('01-') || !isWeekend(date)) continue;
    let next = addDays(date, 1);
    while (isFree(next) || moved.has(next)) next = addDays(next, 1);
    moved.add(next);
  }
  return moved;
}

function isFree(date: string): boolean {
  return isWeekend(date) || holidays.has(date.slice(5));
}

function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}
