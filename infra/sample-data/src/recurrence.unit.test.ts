import { describe, expect, it } from '@jest/globals';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { comingRecurrence, parseDays } from './recurrence.ts';

const moscow = 'Europe/Moscow' as TimeZone;
/** Monday. */
const now = new Date('2026-11-23T09:00:00Z');

function coming(days: string, at = now, zone = moscow) {
  return comingRecurrence(parseDays(days) ?? [], ['11:00', '14:30'], at, zone);
}

describe('a schedule', () => {
  it('has a rule for each time of day', () => {
    expect(coming('TU,TH')).toEqual({
      rules: ['FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=11;BYMINUTE=0', 'FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=14;BYMINUTE=30'],
      firstStart: '2026-11-24T00:00',
    });
  });

  it('begins tomorrow in the plant’s time zone', () => {
    // 23 November in Moscow, 24 November in Krasnoyarsk.
    const late = new Date('2026-11-23T18:00:00Z');
    expect(coming('TU', late)).toMatchObject({ firstStart: '2026-11-24T00:00' });
    expect(coming('TU', late, 'Asia/Krasnoyarsk' as TimeZone)).toMatchObject({ firstStart: '2026-11-25T00:00' });
  });

  it('may be held on the nth weekday of each month', () => {
    expect(coming('1SA,3SA').rules[0]).toBe('FREQ=MONTHLY;BYDAY=1SA,3SA;BYHOUR=11;BYMINUTE=0');
  });
});

describe('days in the notation of the table', () => {
  it.each(['', 'XX', 'tu', 'TU, TH', '5SA', '0SA', 'TU,1SA', 'TU,'])('refuses %j', (text) => {
    expect(parseDays(text)).toBeUndefined();
  });
});
