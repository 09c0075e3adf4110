import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import { parseRecurrenceRule } from '../domain/recurrence-rule.ts';
import { rruleCalendar } from './rrule.calendar.ts';

const horizon = new Date('2028-11-23T00:00:00Z');
const from = new Date('2026-01-01T00:00:00Z');

function starts(rule: string, firstStart: string, zone: string, maxStarts = 1000) {
  return rruleCalendar.starts({
    rule: unwrap(parseRecurrenceRule(rule)),
    firstStart: firstStart as LocalDateTime,
    zone: zone as TimeZone,
    from,
    horizon,
    maxStarts,
  });
}

function instants(rule: string, firstStart: string, zone: string): string[] {
  return unwrap(starts(rule, firstStart, zone)).map(({ at }) => at.toISOString());
}

describe('the plant’s local time', () => {
  it.each([
    ['shows a time once', '2026-12-01T10:00', 'Asia/Kamchatka', '2026-11-30T22:00:00.000Z'],
    ['shows a time twice, and means the first', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['never shows a time that it skips', '2027-03-28T02:30', 'Europe/Berlin', undefined],
  ])('%s', (_, local, zone, instant) => {
    const read = rruleCalendar.instantOf(local as LocalDateTime, zone as TimeZone);
    expect(read?.toISOString()).toBe(instant);
  });
});

describe('a recurrence', () => {
  it('keeps the time of day over a change of the clock', () => {
    expect(instants('FREQ=DAILY;COUNT=3', '2026-10-24T10:00', 'Europe/Berlin')).toEqual([
      '2026-10-24T08:00:00.000Z',
      '2026-10-25T09:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
    ]);
  });

  it('omits a skipped local time and does not count it', () => {
    expect(instants('FREQ=DAILY;COUNT=3', '2027-03-27T02:30', 'Europe/Berlin')).toEqual([
      '2027-03-27T01:30:00.000Z',
      '2027-03-29T00:30:00.000Z',
      '2027-03-30T00:30:00.000Z',
    ]);
  });

  it('uses the first occurrence of an ambiguous local time', () => {
    expect(instants('FREQ=DAILY;COUNT=3', '2026-10-24T02:30', 'Europe/Berlin')).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('ends with the local day if UNTIL is a date', () => {
    expect(instants('FREQ=DAILY;UNTIL=20261203', '2026-12-01T09:00', 'Asia/Kamchatka')).toEqual([
      '2026-11-30T21:00:00.000Z',
      '2026-12-01T21:00:00.000Z',
      '2026-12-02T21:00:00.000Z',
    ]);
  });

  it('ends at the instant, inclusive, if UNTIL is one', () => {
    const rule = 'FREQ=DAILY;UNTIL=20261201T210000Z';
    expect(instants(rule, '2026-12-01T09:00', 'Asia/Kamchatka')).toHaveLength(2);
    expect(instants(rule.replace('0000Z', '0001Z'), '2026-12-01T09:01', 'Asia/Kamchatka')).toHaveLength(1);
  });

  it('begins with the first start of the rule', () => {
    expect(instants('FREQ=WEEKLY;BYDAY=WE;COUNT=1', '2026-12-01T10:00', 'Europe/Moscow')).toEqual([
      '2026-12-02T07:00:00.000Z',
    ]);
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', ['12-01', '12-03', '12-08', '12-10']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4', ['12-01', '12-06', '12-15', '12-20']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4', ['12-01', '12-13', '12-15', '12-27']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['12-25', '01-29']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['12-31', '01-29']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4', ['12-31', '01-31', '03-31', '05-31']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=1', ['02-29']],
    ['FREQ=YEARLY;BYYEARDAY=-1;COUNT=2', ['12-31', '12-31']],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR;COUNT=1', ['01-01']],
  ])('%s yields the days of RFC 5545', (rule, days) => {
    expect(instants(rule, '2026-12-01T10:00', 'Etc/UTC').map((start) => start.slice(5, 10))).toEqual(days);
  });

  it.each([
    ['goes on after the horizon', 'FREQ=YEARLY;COUNT=4'],
    ['ends after the horizon', 'FREQ=YEARLY;UNTIL=20990101'],
    ['never ends', 'FREQ=YEARLY'],
  ])('that %s is expanded up to it', (_, rule) => {
    expect(instants(rule, '2026-12-01T10:00', 'Europe/Moscow')).toEqual([
      '2026-12-01T07:00:00.000Z',
      '2027-12-01T07:00:00.000Z',
    ]);
  });

  it('that yields too much is refused', () => {
    const rule = 'FREQ=DAILY;BYHOUR=9,10;UNTIL=20281101';
    expect(starts(rule, '2026-12-01T10:00', 'Europe/Moscow')).toEqual({ ok: false, error: 'TOO_MANY' });
  });

  it.each([
    ['FREQ=DAILY', ['2027-02-01T07:00:00.000Z', '2027-02-02T07:00:00.000Z']],
    ['FREQ=DAILY;COUNT=63', ['2027-02-01T07:00:00.000Z']],
  ])('%s is returned from a later day on, and earlier starts count', (rule, expected) => {
    const found = rruleCalendar.starts({
      rule: unwrap(parseRecurrenceRule(rule)),
      firstStart: '2026-12-01T10:00' as LocalDateTime,
      zone: 'Europe/Moscow' as TimeZone,
      from: new Date('2027-02-01T00:00:00Z'),
      horizon: new Date('2027-02-03T00:00:00Z'),
      maxStarts: 1000,
    });
    expect(unwrap(found).map(({ at }) => at.toISOString())).toEqual(expected);
  });

  const everyHour = Array.from({ length: 24 }, (_, hour) => hour).join(',');

  it.each([
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=1000'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1'],
    ['FREQ=MONTHLY;BYMONTH=2,4,6,9,11;BYMONTHDAY=31;COUNT=1'],
    ['FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6;COUNT=1'],
    ['FREQ=YEARLY;BYYEARDAY=100;BYWEEKNO=50;COUNT=1'],
    ['FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1;COUNT=1'],
    [`FREQ=DAILY;BYHOUR=${everyHour};BYSETPOS=366;COUNT=1`],
    [
      `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${everyHour};BYMONTH=1;BYSETPOS=-366;BYMINUTE=7;BYMONTHDAY=31;COUNT=1`,
    ],
    ['FREQ=DAILY;UNTIL=20200101'],
  ])('%s yields nothing, quickly', (rule) => {
    const before = process.cpuUsage();
    expect(starts(rule, '2026-12-01T10:00', 'Europe/Berlin')).toEqual({ ok: true, value: [] });
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
