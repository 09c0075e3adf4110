import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import { describe, expect, it } from '@jest/globals';
import { ageOn } from './age.ts';

const zone = (name: string) => name as TimeZone;

describe('the age on a date', () => {
  it.each([
    ['2014-05-20', '2026-05-19', 11],
    ['2014-05-20', '2026-05-20', 12],
    ['2014-12-31', '2027-01-01', 12],
    // Born on a leap day.
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('of a person born %s is on %s %d', (born, date, age) => {
    expect(ageOn(born, date)).toBe(age);
  });

  it('counts by the date of the session at the site, on either side of midnight', () => {
    const justAfter = new Date('2026-05-19T21:00:00Z');
    // Midnight in Moscow, the evening before in Kaliningrad, the morning after in Kamchatka.
    expect(ageOn('2008-05-20', localDate(justAfter, zone('Europe/Moscow')))).toBe(18);
    expect(ageOn('2008-05-20', localDate(new Date(justAfter.getTime() - 1), zone('Europe/Moscow')))).toBe(17);
    expect(ageOn('2008-05-20', localDate(justAfter, zone('Europe/Kaliningrad')))).toBe(17);
    expect(ageOn('2008-05-20', localDate(justAfter, zone('Asia/Kamchatka')))).toBe(18);
  });

  it('is right on days when clocks change', () => {
    const berlin = zone('Europe/Berlin');
    // 29 March 2026 has 23 hours there, 25 October 25.
    expect(ageOn('2008-03-29', localDate(new Date('2026-03-28T23:00:00Z'), berlin))).toBe(18);
    expect(ageOn('2008-03-29', localDate(new Date('2026-03-28T22:59:59Z'), berlin))).toBe(17);
    expect(ageOn('2008-03-30', localDate(new Date('2026-03-29T21:59:59Z'), berlin))).toBe(17);
    expect(ageOn('2008-03-30', localDate(new Date('2026-03-29T22:00:00Z'), berlin))).toBe(18);
    expect(ageOn('2008-10-26', localDate(new Date('2026-10-25T22:59:59Z'), berlin))).toBe(17);
    expect(ageOn('2008-10-26', localDate(new Date('2026-10-25T23:00:00Z'), berlin))).toBe(18);
  });
});
