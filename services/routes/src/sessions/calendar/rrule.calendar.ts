import { err, ok } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { RecurrenceCalendar } from '../application/ports.ts';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import type { RecurrenceEnd, RecurrenceRule } from '../domain/recurrence-rule.ts';

/**
 * RFC 5545 by the rrule-temporal library. The library expands rules in local time, as if in UTC, which needs no time zone history: a
 * hostile rule costs a fraction of what it costs in a zone. This adapter then maps local times to instants.
 */
export const rruleCalendar: RecurrenceCalendar = {
  instantOf(local, zone) {
    return instantOnClock(Temporal.PlainDateTime.from(local), zone);
  },

  starts({ rule, firstStart, zone, horizon, maxStarts }) {
    const end = endOf(rule.end, zone);
    if (end !== undefined && end > horizon.getTime()) return err('BEYOND_HORIZON');
    const last = end ?? horizon.getTime();
    const wanted = rule.end.kind === 'COUNT' ? rule.end.count : undefined;
    const starts = new Map<number, Date>();
    // COUNT is applied here, and the library always gets an end, so that a rule that never matches terminates too.
    toLibrary(rule, firstStart, wallClock(last, zone)).all((wall) => {
      const start = instantOnClock(wall.toPlainDateTime(), zone);
      if (start !== undefined && start.getTime() <= last) starts.set(start.getTime(), start);
      return starts.size <= maxStarts && starts.size !== wanted;
    });
    if (starts.size > maxStarts) return err('TOO_MANY');
    if (wanted !== undefined && starts.size > 0 && starts.size < wanted) return err('BEYOND_HORIZON');
    return ok([...starts.values()].sort((a, b) => a.getTime() - b.getTime()));
  },
};

function toLibrary(rule: RecurrenceRule, firstStart: LocalDateTime, end: Temporal.ZonedDateTime): RRuleTemporal {
  const { freq, interval, wkst, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, byHour, byMinute, bySetPos } = rule;
  const lists = { byDay, byMonth, byMonthDay, byYearDay, byWeekNo, byHour, byMinute, bySetPos };
  const given = Object.entries(lists).flatMap(([name, list]) =>
    list === undefined ? [] : [[name, [...list]] as const],
  );
  return new RRuleTemporal({
    freq,
    interval,
    dtstart: Temporal.PlainDateTime.from(firstStart).toZonedDateTime('UTC'),
    until: end,
    ...(wkst === undefined ? {} : { wkst }),
    ...Object.fromEntries(given),
    cache: false,
  });
}

/** The latest start in milliseconds; undefined if the rule has a COUNT. */
function endOf(end: RecurrenceEnd, zone: TimeZone): number | undefined {
  switch (end.kind) {
    case 'COUNT':
      return undefined;
    case 'UNTIL_INSTANT':
      return end.until.getTime();
    case 'UNTIL_DATE':
      return Temporal.PlainDate.from(end.until).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
  }
}

/** The local time at an instant, as if it were UTC, plus a day to be past any change of the clock. */
function wallClock(instant: number, zone: TimeZone): Temporal.ZonedDateTime {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return shown.add({ days: 1 }).toZonedDateTime('UTC');
}

/** The first instant with this local time; undefined if the zone skips it. */
function instantOnClock(wall: Temporal.PlainDateTime, zone: TimeZone): Date | undefined {
  const zoned = wall.toZonedDateTime(zone);
  return zoned.toPlainDateTime().equals(wall) ? new Date(zoned.epochMilliseconds) : undefined;
}
