import { err, ok } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { RecurrenceCalendar } from '../application/ports.ts';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import type { RecurrenceEnd, RecurrenceRule } from '../domain/recurrence-rule.ts';

/** RFC 5545 by the rrule-temporal library, which gets every rule with an end that bounds its work. */
export const rruleCalendar: RecurrenceCalendar = {
  instantOf(local, zone) {
    const zoned = onPlantsClock(local, zone);
    return zoned.toPlainDateTime().equals(local) ? new Date(zoned.epochMilliseconds) : undefined;
  },

  starts({ rule, firstStart, zone, horizon, most }) {
    const end = endOf(rule.end, zone);
    if (end !== undefined && end > horizon.getTime()) return err('BEYOND_HORIZON');
    const wanted = rule.end.kind === 'COUNT' ? rule.end.count : undefined;
    const starts: number[] = [];
    // COUNT is counted here and the horizon is the library's end: a rule that never matches ends there too.
    toLibrary(rule, onPlantsClock(firstStart, zone), end ?? horizon.getTime()).all((start) => {
      starts.push(start.epochMilliseconds);
      return starts.length <= most && starts.length !== wanted;
    });
    if (starts.length > most) return err('TOO_MANY');
    if (wanted !== undefined && starts.length > 0 && starts.length < wanted) return err('BEYOND_HORIZON');
    return ok([...new Set(starts)].sort((a, b) => a - b).map((start) => new Date(start)));
  },
};

function toLibrary(rule: RecurrenceRule, dtstart: Temporal.ZonedDateTime, end: number): RRuleTemporal {
  const { freq, interval, wkst, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, byHour, byMinute, bySetPos } = rule;
  const lists = { byDay, byMonth, byMonthDay, byYearDay, byWeekNo, byHour, byMinute, bySetPos };
  const given = Object.entries(lists).flatMap(([name, list]) =>
    list === undefined ? [] : [[name, [...list]] as const],
  );
  return new RRuleTemporal({
    freq,
    interval,
    dtstart,
    until: Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(dtstart.timeZoneId),
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

/** A time that the clock skips becomes the one as much later; of one that it shows twice, the first is taken. */
function onPlantsClock(local: LocalDateTime, zone: TimeZone): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
}
