import { addDays, localDate, startOfDay, type TimeZone } from '../time-zone.ts';
import { workingDaysBefore, type WorkingCalendar } from '../working-calendar.ts';
import type { LeadTime } from './rules.ts';

/**
 * Until when a session can be booked and its participant list changed (invariant 5): the end of the last day that is `days` calendar or
 * working days before the session's date, by the site's clock. Without a lead time it is the start of the session.
 * @returns the first instant that is too late
 */
export function bookingDeadline(
  { days, unit }: LeadTime,
  startsAt: Date,
  timeZone: TimeZone,
  calendar: WorkingCalendar,
): Date {
  if (days === 0) return startsAt;
  const date = localDate(startsAt, timeZone);
  const lastDay = unit === 'CALENDAR_DAYS' ? addDays(date, -days) : workingDaysBefore(date, days, calendar);
  return startOfDay(addDays(lastDay, 1), timeZone);
}
