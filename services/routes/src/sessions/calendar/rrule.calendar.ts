import { err, ok } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { RecurrenceCalendar } from '../application/ports.ts';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import type { RecurrenceEnd, RecurrenceRule } from '../domain/recurrence-rule.ts';

/**
 * RFC 5545 by the rrule-temporal library. It works the rule out on the wall clock, as if in UTC, where it needs no zone's
 * history: a hostile rule costs a fraction of what it costs in a zone. What the plant's clock makes of the wall times is
 * decided here.
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
    // COUNT is counted here and every rule has an end for the library: one that never matches ends there too.
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

/** The last millisecond at which a start may lie; undefined where the rule counts. */
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

/** What the clock on the wall shows at an instant, as if it were UTC; a day later, to be past any change of the clock. */
function wallClock(instant: number, zone: TimeZone): Temporal.ZonedDateTime {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return shown.add({ days: 1 }).toZonedDateTime('UTC');
}

/** The first instant at which the clock shows this time; undefined where it skips it. */
function instantOnClock(wall: Temporal.PlainDateTime, zone: TimeZone): Date | undefined {
  const zoned = wall.toZonedDateTime(zone);
  return zoned.toPlainDateTime().equals(wall) ? new Date(zoned.epochMilliseconds) : undefined;
}
