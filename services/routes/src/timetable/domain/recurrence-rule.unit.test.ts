import { describe, expect, it } from '@jest/globals';
import { parseRecurrenceRule } from './recurrence-rule.ts';

describe('a recurrence rule', () => {
  it.each<[string, object]>([
    ['FREQ=DAILY', { freq: 'DAILY', interval: 1, end: { kind: 'NONE' } }],
    ['FREQ=DAILY;COUNT=1', { freq: 'DAILY', interval: 1, end: { kind: 'COUNT', count: 1 } }],
    ['freq=weekly;byday=tu,th;count=16', { freq: 'WEEKLY', byDay: ['TU', 'TH'], end: { kind: 'COUNT', count: 16 } }],
    ['COUNT=1000;FREQ=DAILY;INTERVAL=2', { interval: 2, end: { kind: 'COUNT', count: 1000 } }],
    ['FREQ=DAILY;UNTIL=20261231', { end: { kind: 'UNTIL_DATE', until: '2026-12-31' } }],
    ['FREQ=DAILY;UNTIL=20261231T150000Z', { end: { kind: 'UNTIL_INSTANT', until: new Date('2026-12-31T15:00:00Z') } }],
    ['FREQ=MONTHLY;BYDAY=+1MO,-1FR;COUNT=2', { byDay: ['1MO', '-1FR'] }],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', { byMonthDay: [-1] }],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', { bySetPos: [-1] }],
    ['FREQ=YEARLY;BYYEARDAY=1,366,-366;COUNT=2', { byYearDay: [1, 366, -366] }],
    ['FREQ=YEARLY;BYWEEKNO=20;WKST=SU;BYDAY=MO;COUNT=2', { byWeekNo: [20], wkst: 'SU' }],
    ['FREQ=DAILY;BYHOUR=9,11,13;BYMINUTE=0,30;COUNT=9', { byHour: [9, 11, 13], byMinute: [0, 30] }],
    ['FREQ=DAILY;BYHOUR=9,9,09;COUNT=9', { byHour: [9] }],
  ])('%s is accepted', (text, rule) => {
    expect(parseRecurrenceRule(text)).toMatchObject({ ok: true, value: rule });
  });

  it.each([
    ['nothing', ''],
    ['no rule', 'every Tuesday'],
    ['no frequency', 'COUNT=3'],
    ['two ends', 'FREQ=DAILY;COUNT=3;UNTIL=20261231'],
    ['a property', 'RRULE:FREQ=DAILY;COUNT=3'],
    ['lines', 'DTSTART:20260101T000000Z\nRRULE:FREQ=DAILY;COUNT=3'],
    ['a part twice', 'FREQ=DAILY;COUNT=3;COUNT=3'],
    ['an empty part', 'FREQ=DAILY;COUNT=3;'],
    ['a part without value', 'FREQ=DAILY;COUNT'],
    ['a part with two values', 'FREQ=DAILY;COUNT=3=4'],
    ['an unknown part', 'FREQ=DAILY;COUNT=3;X-FOO=1'],
    ['another object’s name', 'FREQ=DAILY;COUNT=3;CONSTRUCTOR=1'],
    ['a prototype', 'FREQ=DAILY;COUNT=3;__PROTO__=1'],
    ['another calendar', 'FREQ=YEARLY;RSCALE=CHINESE;COUNT=3'],
    ['secondly', 'FREQ=SECONDLY;COUNT=3'],
    ['minutely', 'FREQ=MINUTELY;COUNT=3'],
    ['hourly', 'FREQ=HOURLY;COUNT=3'],
    ['seconds', 'FREQ=DAILY;BYSECOND=1;COUNT=3'],
    ['an interval of 0', 'FREQ=DAILY;INTERVAL=0;COUNT=3'],
    ['a negative interval', 'FREQ=DAILY;INTERVAL=-1;COUNT=3'],
    ['an interval of 1e3', 'FREQ=DAILY;INTERVAL=1e3;COUNT=3'],
    ['a huge interval', 'FREQ=DAILY;INTERVAL=99999999999;COUNT=3'],
    ['a count of 0', 'FREQ=DAILY;COUNT=0'],
    ['a count over 1000', 'FREQ=DAILY;COUNT=1001'],
    ['a count past any number', `FREQ=DAILY;COUNT=${'9'.repeat(400)}`],
    ['an end that is no date', 'FREQ=DAILY;UNTIL=20260230'],
    ['an end on the plant’s clock', 'FREQ=DAILY;UNTIL=20261231T150000'],
    ['an end with an offset', 'FREQ=DAILY;UNTIL=20261231T150000+0300'],
    ['an end at 24 o’clock', 'FREQ=DAILY;UNTIL=20261231T240000Z'],
    ['no such weekday', 'FREQ=WEEKLY;BYDAY=XX;COUNT=3'],
    ['an empty list', 'FREQ=WEEKLY;BYDAY=;COUNT=3'],
    ['a hole in a list', 'FREQ=WEEKLY;BYDAY=MO,,TU;COUNT=3'],
    ['a numbered weekday in a week', 'FREQ=WEEKLY;BYDAY=1MO;COUNT=3'],
    ['weekday number 0', 'FREQ=MONTHLY;BYDAY=0MO;COUNT=3'],
    ['weekday number 54', 'FREQ=YEARLY;BYDAY=54MO;COUNT=3'],
    ['a numbered weekday with weeks', 'FREQ=YEARLY;BYDAY=1MO;BYWEEKNO=1;COUNT=3'],
    ['month 13', 'FREQ=YEARLY;BYMONTH=13;COUNT=3'],
    ['day 0', 'FREQ=MONTHLY;BYMONTHDAY=0;COUNT=3'],
    ['day 32', 'FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3'],
    ['days of the month in weeks', 'FREQ=WEEKLY;BYMONTHDAY=1;COUNT=3'],
    ['days of the year in months', 'FREQ=MONTHLY;BYYEARDAY=1;COUNT=3'],
    ['days of the month beside days of the year', 'FREQ=YEARLY;BYMONTHDAY=10;BYYEARDAY=339;COUNT=3'],
    ['weeks in months', 'FREQ=MONTHLY;BYWEEKNO=1;COUNT=3'],
    ['hour 24', 'FREQ=DAILY;BYHOUR=24;COUNT=3'],
    ['minute 60', 'FREQ=DAILY;BYMINUTE=60;COUNT=3'],
    ['more starts a day than 24', 'FREQ=DAILY;BYHOUR=8,9,10,11,12;BYMINUTE=0,10,20,30,40;COUNT=3'],
    ['positions of nothing', 'FREQ=DAILY;BYSETPOS=1;COUNT=3'],
    ['position 0', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0;COUNT=3'],
    ['a flood of positions', `FREQ=MONTHLY;BYDAY=MO;COUNT=3;BYSETPOS=${'1,'.repeat(600)}1`],
    ['a megabyte', `FREQ=DAILY;COUNT=3;BYDAY=${'MO,'.repeat(350_000)}MO`],
    ['a megabyte of separators', ';'.repeat(1_000_000)],
    ['digits of another script', 'FREQ=DAILY;COUNT=٣'],
  ])('with %s is refused at once', (_, text) => {
    const before = process.cpuUsage();
    expect(parseRecurrenceRule(text)).toMatchObject({
      ok: false,
      error: { code: 'INPUT.INVALID', issues: [{ path: ['rules', '0'] }] },
    });
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });

  it('is truncated when echoed to the client', () => {
    const refused = parseRecurrenceRule(`${'<script>'.repeat(100)}=1`);
    expect(refused.ok ? '' : refused.error.message.en).toMatch(
      /^Recurrence rule: part “[A-Z0-9?-]{1,20}” is not allowed$/,
    );
  });
});
