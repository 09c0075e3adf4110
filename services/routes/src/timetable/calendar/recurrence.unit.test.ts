import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import fc from 'fast-check';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import { parseRecurrenceRule } from '../domain/recurrence-rule.ts';
import { sessionAt } from '../domain/session.ts';
import { excursionIn, terms } from '../../../test/support/scheduled-excursion.ts';
import { rruleCalendar } from './rrule.calendar.ts';

const seed = 20_261_123;
const runs = { seed, numRuns: 40 };

const day = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Zones that change their clocks by an hour, by half an hour, in the southern summer, around Ramadan, and never. */
const zone = fc
  .constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kamchatka')
  .map((name) => name as TimeZone);

const firstStart = fc
  .record({ days: fc.integer({ min: 0, max: 400 }), minutes: fc.integer({ min: 0, max: 1439 }) })
  .map(({ days, minutes }) => wallText(Date.UTC(2026, 10, 23) + days * day + minutes * 60_000));

const from = new Date('2026-11-22T00:00:00Z');
const horizon = new Date('2028-11-23T00:00:00Z');

type Shape = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly byDay: readonly string[];
  readonly byMonth: readonly number[];
  readonly byHour: readonly number[];
  readonly count: number;
};

const shape: fc.Arbitrary<Shape> = fc.record({
  freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
  interval: fc.integer({ min: 1, max: 4 }),
  byDay: fc.uniqueArray(fc.constantFrom(...weekdays), { maxLength: 4 }),
  byMonth: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
  byHour: fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 3 }),
  count: fc.integer({ min: 1, max: 400 }),
});

describe(`recurrence (seed ${seed})`, () => {
  it('matches a day-by-day enumeration', () => {
    fc.assert(
      fc.property(shape, firstStart, zone, (rule, first, where) => {
        const expected = dayByDay(rule, first, where);
        const result = starts(ruleText(rule), first, where);
        expect(unwrap(result).map(({ at }) => at.getTime())).toEqual(expected.slice(0, rule.count));
      }),
      runs,
    );
  });

  it('keeps the local time, without duplicates, none before the first and none after the end', () => {
    fc.assert(
      fc.property(firstStart, zone, fc.integer({ min: 1, max: 300 }), (first, where, length) => {
        const until = wallText(Date.parse(`${first}Z`) + length * day).slice(0, 10);
        const result = unwrap(starts(`FREQ=DAILY;UNTIL=${until.replaceAll('-', '')}`, first, where, 3000));
        for (const { local, at } of result) {
          const shown = wallText(wallAt(at.getTime(), where));
          expect(shown).toBe(local);
          expect(shown.slice(11)).toBe(first.slice(11));
          expect(shown >= first && shown.slice(0, 10) <= until).toBe(true);
        }
        // Every day has one, but for the day on which the clock skips it (once a year; twice in Casablanca).
        expect(new Set(result.map(({ at }) => at.getTime())).size).toBe(result.length);
        expect(length + 1 - result.length).toBeLessThanOrEqual(4);
      }),
      runs,
    );
  });

  it('for a longer horizon yields the same sessions and more', () => {
    const excursion = excursionIn('Europe/Berlin');
    fc.assert(
      fc.property(shape, firstStart, zone, fc.integer({ min: 1, max: 50 }), (rule, first, where, more) => {
        const ids = (count: number) => {
          const result = starts(ruleText({ ...rule, count }), first, where);
          return result.ok
            ? result.value.map((start) => sessionAt({ ...excursion, timeZone: where }, start, terms).id)
            : undefined;
        };
        const some = ids(rule.count);
        const all = ids(rule.count + more);
        if (some === undefined || all === undefined) return;
        expect(all.slice(0, some.length)).toEqual(some);
        expect(new Set(all).size).toBe(all.length);
      }),
      runs,
    );
  });

  it('never fails and is always fast, whatever the grammar accepts', () => {
    const list = (max: number, length: number, min = -max) =>
      fc
        .array(
          fc.integer({ min, max }).filter((value) => value !== 0 || min === 0),
          { minLength: 1, maxLength: length },
        )
        .map((items) => items.join(','));
    const partsOf = {
      DAILY: { BYDAY: days('MO', 'WE', 'SA'), BYMONTHDAY: list(31, 31) },
      WEEKLY: { BYDAY: days('MO', 'WE', 'SA', 'SU') },
      MONTHLY: { BYDAY: days('MO', '1TU', '-1FR', '5SU'), BYMONTHDAY: list(31, 31) },
      YEARLY: { BYDAY: days('MO', 'SA'), BYMONTHDAY: list(31, 31), BYYEARDAY: list(366, 99), BYWEEKNO: list(53, 53) },
    } as const;
    const rules = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY').chain((freq) =>
      fc
        .record(
          {
            INTERVAL: fc.integer({ min: 1, max: 1000 }).map(String),
            BYMONTH: list(12, 12, 1),
            BYHOUR: list(23, 6, 0),
            BYMINUTE: list(59, 4, 0),
            BYSETPOS: list(366, 99),
            WKST: fc.constantFrom(...weekdays),
            ...partsOf[freq],
          },
          { requiredKeys: [] },
        )
        .map((given) => {
          const named = Object.entries<string>(given).map(([name, value]) => `;${name}=${value}`);
          return `FREQ=${freq};COUNT=1000${named.join('')}`;
        }),
    );
    let worked = 0;
    fc.assert(
      fc.property(rules, firstStart, zone, (text, first, where) => {
        const rule = parseRecurrenceRule(text);
        if (!rule.ok) return;
        worked += 1;
        const before = process.cpuUsage();
        rruleCalendar.starts({ rule: rule.value, firstStart: first, zone: where, from, horizon, maxStarts: 1000 });
        // CPU time, so that a busy machine does not matter.
        expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
      }),
      { seed, numRuns: 80 },
    );
    expect(worked).toBeGreaterThan(40);
  });
});

function days(...names: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).map((items) => items.join(','));
}

function starts(rule: string, first: LocalDateTime, where: TimeZone, maxStarts = 1000) {
  return rruleCalendar.starts({
    rule: unwrap(parseRecurrenceRule(rule)),
    firstStart: first,
    zone: where,
    from,
    horizon,
    maxStarts,
  });
}

function ruleText({ freq, interval, byDay, byMonth, byHour, count }: Shape): string {
  const list = (name: string, values: readonly (string | number)[]) =>
    values.length === 0 ? '' : `;${name}=${values.join(',')}`;
  return `FREQ=${freq};INTERVAL=${interval};COUNT=${count}${list('BYDAY', byDay)}${list('BYMONTH', byMonth)}${list('BYHOUR', byHour)}`;
}

/** A brute-force implementation of RFC 5545 for these rules: it tests every day up to the horizon. */
function dayByDay(rule: Shape, first: LocalDateTime, where: TimeZone): number[] {
  const firstWall = Date.parse(`${first}Z`);
  const firstDay = firstWall - (firstWall % day);
  const hours = rule.byHour.length === 0 ? [new Date(firstWall).getUTCHours()] : rule.byHour.toSorted((a, b) => a - b);
  const found: number[] = [];
  for (let date = firstDay; date <= horizon.getTime() + day; date += day) {
    if (!isDayOf(rule, date, firstDay)) continue;
    for (const hour of hours) {
      const wall = date + hour * 3_600_000 + (firstWall % 3_600_000);
      const instant = wall < firstWall ? undefined : instantOf(wall, where);
      if (instant !== undefined && instant <= horizon.getTime()) found.push(instant);
    }
  }
  return found.sort((a, b) => a - b);
}

function isDayOf({ freq, interval, byDay, byMonth }: Shape, date: number, firstDay: number): boolean {
  const at = new Date(date);
  const from = new Date(firstDay);
  if (byMonth.length > 0 && !byMonth.includes(at.getUTCMonth() + 1)) return false;
  const weekday = weekdays[at.getUTCDay()] ?? '';
  if (byDay.length > 0 && !byDay.includes(weekday)) return false;
  switch (freq) {
    case 'DAILY':
      return ((date - firstDay) / day) % interval === 0;
    case 'WEEKLY':
      // Weeks begin on Mondays.
      return (
        ((mondayOf(date) - mondayOf(firstDay)) / (7 * day)) % interval === 0 &&
        (byDay.length > 0 || at.getUTCDay() === from.getUTCDay())
      );
    case 'MONTHLY': {
      const months = (at.getUTCFullYear() - from.getUTCFullYear()) * 12 + at.getUTCMonth() - from.getUTCMonth();
      return months % interval === 0 && (byDay.length > 0 || at.getUTCDate() === from.getUTCDate());
    }
  }
}

function mondayOf(date: number): number {
  return date - ((new Date(date).getUTCDay() + 6) % 7) * day;
}

/** Uses Intl only: the first instant with this local time. */
function instantOf(wall: number, where: TimeZone): number | undefined {
  const offsets = [wall - day, wall + day].map((near) => wallAt(near, where) - near);
  return offsets
    .map((offset) => wall - offset)
    .filter((instant) => wallAt(instant, where) === wall)
    .sort((a, b) => a - b)[0];
}

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

/** The local time at an instant, as if it were UTC. */
function wallAt(instant: number, where: TimeZone): number {
  let format = formats.get(where);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: where, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(where, format);
  }
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

function wallText(wall: number): LocalDateTime {
  return new Date(wall).toISOString().slice(0, 16) as LocalDateTime;
}
