import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { rruleCalendar } from '../calendar/rrule.calendar.ts';
import { parseScheduleTimes, type StatedTimes } from '../domain/schedule-times.ts';
import { checkTimes, startsOf } from './starts-of.ts';

const now = new Date('2026-11-23T09:00:00Z');
const window = { from: new Date('2026-11-22T00:00:00Z'), horizon: new Date('2029-01-01T00:00:00Z') };

function locals(stated: Partial<StatedTimes>, zone = 'Europe/Moscow'): string[] {
  const given = { rules: [], rdates: [], exdates: [], firstStart: '2026-12-01T10:00', ...stated };
  const times = unwrap(parseScheduleTimes(given));
  return unwrap(startsOf(rruleCalendar, times, zone as TimeZone, window)).map(({ local }) => local);
}

describe('the starts of a schedule', () => {
  it('are those of all rules and RDATEs without the EXDATEs, each once', () => {
    expect(
      locals({
        rules: ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', 'FREQ=DAILY;COUNT=2'],
        rdates: ['20261208T100000,20261224T120000', '2026-12-25T07:00Z'],
        exdates: ['2026-12-02', '2026-12-24T12:00'],
      }),
    ).toEqual(['2026-12-01T10:00', '2026-12-08T10:00', '2026-12-15T10:00', '2026-12-25T10:00']);
  });

  it('leave out a local time that a clock change skips, and use the first of one that occurs twice', () => {
    const rules = ['FREQ=DAILY;COUNT=3'];
    expect(locals({ rules, firstStart: '2027-03-27T02:30' }, 'Europe/Berlin')).toEqual([
      '2027-03-27T02:30',
      '2027-03-29T02:30',
      '2027-03-30T02:30',
    ]);
    const times = unwrap(parseScheduleTimes({ rules, rdates: [], exdates: [], firstStart: '2027-10-31T02:30' }));
    const [first] = unwrap(startsOf(rruleCalendar, times, 'Europe/Berlin' as TimeZone, window));
    expect(first?.at.toISOString()).toBe('2027-10-31T00:30:00.000Z');
    // An RDATE in the gap is not a start either, after a change of the zone's rules for example.
    expect(locals({ rdates: ['2027-03-28T02:30', '2027-03-28T03:30'] }, 'Europe/Berlin')).toEqual(['2027-03-28T03:30']);
  });

  it.each([
    ['29 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2028-02-29T10:00']],
    [
      '31st of the month',
      'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3',
      ['2026-12-31T10:00', '2027-01-31T10:00', '2027-03-31T10:00'],
    ],
    [
      'weeks from Sunday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=3',
      ['2026-12-01T10:00', '2026-12-13T10:00', '2026-12-15T10:00'],
    ],
    [
      'weeks from Monday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=3',
      ['2026-12-01T10:00', '2026-12-06T10:00', '2026-12-15T10:00'],
    ],
  ])('%s', (_, rule, expected) => {
    expect(locals({ rules: [rule] })).toEqual(expected);
  });

  it('that are accepted now may all lie beyond the horizon', () => {
    const leap = {
      rules: ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
      rdates: [],
      exdates: [],
      firstStart: '2028-03-01T10:00',
    };
    const times = unwrap(parseScheduleTimes(leap));
    expect(checkTimes(rruleCalendar, times, 'Europe/Moscow' as TimeZone, now)).toMatchObject({ ok: true });
  });

  it.each([
    [
      'UNTIL before the first start',
      { rules: ['FREQ=DAILY', 'FREQ=DAILY;UNTIL=20261130'] },
      ['rules', '1'],
      'INCONSISTENT',
    ],
    ['no occurrence ever', { rules: ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'] }, ['rules', '0'], 'OUT_OF_RANGE'],
    ['an RDATE in a gap', { rdates: ['2027-03-28T02:30'] }, ['rdates', '0'], 'INCONSISTENT'],
    ['all excluded', { rdates: ['2027-03-28T05:00'], exdates: ['2027-03-28'] }, ['exdates'], 'INCONSISTENT'],
    ['a past start', { rules: ['FREQ=DAILY'], firstStart: '2026-11-01T10:00' }, ['firstStart'], 'OUT_OF_RANGE'],
  ])('with %s are refused', (_, stated, path, code) => {
    const given = { rules: [], rdates: [], exdates: [], firstStart: '2026-12-01T10:00', ...stated };
    const times = unwrap(parseScheduleTimes(given));
    expect(checkTimes(rruleCalendar, times, 'Europe/Berlin' as TimeZone, now)).toMatchObject({
      ok: false,
      error: { issues: [{ path, code }] },
    });
  });

  it('of a stored schedule may begin in the past', () => {
    const past = { rules: ['FREQ=DAILY'], rdates: [], exdates: [], firstStart: '2026-01-01T10:00' };
    const times = unwrap(parseScheduleTimes(past));
    const check = (stored?: string) => checkTimes(rruleCalendar, times, 'Europe/Moscow' as TimeZone, now, stored).ok;
    expect([check(), check(past.firstStart)]).toEqual([false, true]);
  });
});

const seed = 20_261_128;

/** Rules of RFC 5545 that every implementation reads alike. */
const anyRule = fc
  .oneof(
    fc.integer({ min: 1, max: 9 }).map((interval) => `FREQ=DAILY;INTERVAL=${interval}`),
    fc
      .record({
        interval: fc.integer({ min: 1, max: 3 }),
        days: fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 4 }),
        start: fc.constantFrom('MO', 'SU'),
      })
      .map(({ interval, days, start }) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.join(',')};WKST=${start}`),
    fc
      .uniqueArray(fc.constantFrom(1, 15, 28, 29, 30, 31, -1), { minLength: 1, maxLength: 3 })
      .map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`),
    fc.constantFrom('1MO', '-1FR', '2SU').map((day) => `FREQ=MONTHLY;BYDAY=${day}`),
  )
  .chain((rule) =>
    fc.option(fc.integer({ min: 1, max: 60 })).map((count) => rule + (count === null ? '' : `;COUNT=${count}`)),
  );

const anyTime = fc
  .record({ day: fc.integer({ min: 0, max: 700 }), hour: fc.constantFrom(9, 10, 14) })
  .map(({ day, hour }) => new Date(Date.UTC(2026, 11, 1 + day, hour)).toISOString().slice(0, 16));

it(`several rules, RDATEs and EXDATEs yield what ical.js yields (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRule, { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(anyTime, { maxLength: 4 }),
      fc.uniqueArray(anyTime, { maxLength: 4 }),
      fc.nat({ max: 20 }),
      (rules, rdates, exdates, day) => {
        const firstStart = new Date(Date.UTC(2026, 11, 1 + day, 10)).toISOString().slice(0, 16);
        // Half of the exceptions hit a start.
        const hits = locals({ rules, rdates, firstStart }, 'Etc/UTC').filter((_, nth) => nth % 7 === 3);
        const without = [...exdates, ...hits.slice(0, exdates.length)];
        const expected = byIcal(rules, rdates, without, firstStart);
        expect(locals({ rules, rdates, exdates: without, firstStart }, 'Etc/UTC')).toEqual(expected);
      },
    ),
    { seed, numRuns: 60 },
  );
});

/** The local starts up to the horizon: each rule by ical.js, whose own expansion of several rules ends with the shortest of them. */
function byIcal(
  rules: readonly string[],
  rdates: readonly string[],
  exdates: readonly string[],
  first: string,
): string[] {
  const horizon = window.horizon.toISOString().slice(0, 16);
  const found = new Set(rdates);
  for (const rule of rules) {
    const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(`${first}:00`, undefined));
    for (;;) {
      const next = iterator.next() as ICAL.Time | null | undefined;
      const local = next?.toString().slice(0, 16);
      if (local === undefined || local > horizon) break;
      found.add(local);
    }
  }
  for (const local of exdates) found.delete(local);
  return [...found].sort();
}
