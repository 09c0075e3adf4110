import { err, ok } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { RecurrenceCalendar } from '../application/ports.ts';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import type { RecurrenceEnd, RecurrenceRule } from '../domain/recurrence-rule.ts';
import type { Start } from '../domain/session.ts';

/**
 * RFC 5545 by the rrule-temporal library. The library expands rules in local time, as if in UTC, which needs no time zone history: a
 * hostile rule costs a fraction of what it costs in a zone. This adapter then maps local times to instants.
 */
export const rruleCalendar: RecurrenceCalendar = {
  tzdata: process.versions['tz'] ?? 'unknown',

  instantOf(local, zone) {
    return instantOnClock(Temporal.PlainDateTime.from(local), zone);
  },

  localOf(instant, zone) {
    return localText(
      Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDateTime(),
    );
  },

  starts({ rule, firstStart, zone, from, horizon, maxStarts }) {
    const last = Math.min(endOf(rule.end, zone) ?? Infinity, horizon.getTime());
    const wanted = rule.end.kind === 'COUNT' ? rule.end.count : undefined;
    // Starts before it need no instant, unless they count. A day to be past any change of the clock.
    const early = localText(wallClock(from.getTime(), zone).subtract({ days: 2 }).toPlainDateTime());
    const counted = new Set<LocalDateTime>();
    const starts = new Map<LocalDateTime, Start>();
    // COUNT is applied here, and the library always gets an end, so that a rule that never matches terminates too.
    toLibrary(rule, firstStart, wallClock(last, zone)).all(({ epochMilliseconds: wall }) => {
      const local = new Date(wall).toISOString().slice(0, 16) as LocalDateTime;
      if (wanted === undefined && local < early) return true;
      const at = instantOfWall(wall, local, zone);
      if (at === undefined || at.getTime() > last) return true;
      counted.add(local);
      if (at >= from) starts.set(local, { local, at });
      return starts.size <= maxStarts && counted.size !== wanted;
    });
    if (starts.size > maxStarts) return err('TOO_MANY');
    return ok([...starts.values()].sort((a, b) => a.at.getTime() - b.at.getTime()));
  },

  ended({ rule, firstStart, zone }) {
    const [end, first] = [endOf(rule.end, zone), instantOnClock(Temporal.PlainDateTime.from(firstStart), zone)];
    return end !== undefined && first !== undefined && end < first.getTime();
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

/** The latest start in milliseconds; undefined if the rule has no UNTIL. */
function endOf(end: RecurrenceEnd, zone: TimeZone): number | undefined {
  switch (end.kind) {
    case 'NONE':
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

/**
 * As {@link instantOnClock}, for many times of one zone. Most days are far from a change of the clock: if the offset is the same the day before and
 * two days later, it is the one of the day. Temporal takes longer for one time than the rest of its expansion.
 * @param wall the local time in milliseconds, as if it were UTC
 */
function instantOfWall(wall: number, local: LocalDateTime, zone: TimeZone): Date | undefined {
  const day = Math.floor(wall / dayMs);
  const offset = offsetOn(day - 1, zone);
  return offset === offsetOn(day + 2, zone)
    ? new Date(wall - offset)
    : instantOnClock(Temporal.PlainDateTime.from(local), zone);
}

const dayMs = 86_400_000;
const offsets = new Map<TimeZone, Map<number, number>>();

/** The offset from UTC in milliseconds at the start of a day in UTC, counted from 1970. */
function offsetOn(day: number, zone: TimeZone): number {
  let known = offsets.get(zone);
  if (known === undefined) offsets.set(zone, (known = new Map<number, number>()));
  let offset = known.get(day);
  if (offset === undefined) {
    const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(day * dayMs).toZonedDateTimeISO(zone);
    offset = offsetNanoseconds / 1_000_000;
    known.set(day, offset);
  }
  return offset;
}

function localText(wall: Temporal.PlainDateTime): LocalDateTime {
  return wall.toString({ smallestUnit: 'minute' }) as LocalDateTime;
}
