import { describe, expect, it } from '@jest/globals';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { comingRecurrence, parseDays } from './recurrence.ts';

const moscow = 'Europe/Moscow' as TimeZone;
/** Monday. */
const now = new Date('2026-11-23T09:00:00Z');

function coming(days: string, at = now, zone = moscow, span = 60) {
  return comingRecurrence(parseDays(days) ?? [], at, zone, span);
}

describe('the next days', () => {
  it('begin tomorrow', () => {
    expect(coming('TU,TH')).toEqual({ rule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=18', firstDate: '2026-11-24', count: 18 });
    expect(coming('MO')).toMatchObject({ firstDate: '2026-11-30', count: 8 });
  });

  it('are dated in the plant’s time zone', () => {
    // 23 November in Moscow, 24 November in Krasnoyarsk.
    const late = new Date('2026-11-23T18:00:00Z');
    expect(coming('TU', late)).toMatchObject({ firstDate: '2026-11-24' });
    expect(coming('TU', late, 'Asia/Krasnoyarsk' as TimeZone)).toMatchObject({ firstDate: '2026-12-01' });
  });

  it('may be the nth of each month', () => {
    expect(coming('1SA,3SA')).toEqual({
      rule: 'FREQ=MONTHLY;BYDAY=1SA,3SA;COUNT=4',
      firstDate: '2026-12-05',
      count: 4,
    });
  });

  it('cross the end of February in leap years and others', () => {
    expect(coming('SA', new Date('2028-02-25T00:00:00Z'), moscow, 9)).toMatchObject({
      firstDate: '2028-02-26',
      count: 2,
    });
    expect(coming('MO', new Date('2027-02-25T00:00:00Z'), moscow, 9)).toMatchObject({
      firstDate: '2027-03-01',
      count: 1,
    });
  });

  it('a rule made on a later day adds sessions and moves none', () => {
    const datesOf = (at: Date) => {
      const { firstDate, count } = coming('WE', at) ?? { firstDate: '', count: 0 };
      return Array.from({ length: count }, (_, week) => Date.parse(firstDate) + week * 7 * 86_400_000);
    };
    const today = datesOf(now);
    const nextWeek = datesOf(new Date('2026-12-01T09:00:00Z'));
    expect(nextWeek.filter((date) => !today.includes(date)).every((date) => date > Math.max(...today))).toBe(true);
  });

  it('may be empty', () => {
    expect(coming('1SA', now, moscow, 3)).toBeUndefined();
  });
});

describe('days in the notation of the table', () => {
  it.each(['', 'XX', 'tu', 'TU, TH', '5SA', '0SA', 'TU,1SA', 'TU,'])('refuses %j', (text) => {
    expect(parseDays(text)).toBeUndefined();
  });
});
