import { describe, expect, it } from '@jest/globals';
import type { TimeZone } from '@promtour/kernel/time-zone';
import fc from 'fast-check';
import { relativePeriods, resolvePeriod } from './report-question.ts';
import { frequencies, nextDue, type Schedule } from './schedule.ts';

const zone = (name: string) => name as TimeZone;
const daily = (hour: number, timeZone = 'Europe/Moscow'): Schedule => ({
  every: 'DAILY',
  weekday: null,
  dayOfMonth: null,
  hour,
  timeZone: zone(timeZone),
});
const weekly = (weekday: number): Schedule => ({ ...daily(9), every: 'WEEKLY', weekday });
const monthly = (dayOfMonth: number): Schedule => ({ ...daily(9), every: 'MONTHLY', dayOfMonth });

describe('the next due time', () => {
  it.each<[string, Schedule, string, string]>([
    ['is today', daily(9), '2026-11-29T05:59:59Z', '2026-11-29T06:00:00Z'],
    ['is tomorrow once it is reached', daily(9), '2026-11-29T06:00:00Z', '2026-11-30T06:00:00Z'],
    ['is by the clocks of the zone', daily(0, 'Asia/Kamchatka'), '2026-11-29T11:00:00Z', '2026-11-29T12:00:00Z'],
    ['is next Monday', weekly(1), '2026-11-29T12:00:00Z', '2026-11-30T06:00:00Z'],
    ['is Monday in a week', weekly(1), '2026-11-30T06:00:00Z', '2026-12-07T06:00:00Z'],
    ['is the 28th of February', monthly(28), '2027-01-28T06:00:00Z', '2027-02-28T06:00:00Z'],
    ['is the 1st of the next year', monthly(1), '2026-12-01T06:00:00Z', '2027-01-01T06:00:00Z'],
    ['keeps its hour in summer', daily(9, 'Europe/Berlin'), '2027-03-27T08:00:00Z', '2027-03-28T07:00:00Z'],
    ['is later if the clocks skip its hour', daily(2, 'Europe/Berlin'), '2027-03-27T01:00:00Z', '2027-03-28T01:00:00Z'],
    ['is the first of two', daily(2, 'Europe/Berlin'), '2027-10-30T00:00:00Z', '2027-10-31T00:00:00Z'],
    ['is once even if its hour comes twice', daily(2, 'Europe/Berlin'), '2027-10-31T00:00:00Z', '2027-11-01T01:00:00Z'],
  ])('%s', (_, schedule, after, due) => {
    expect(nextDue(schedule, new Date(after)).toISOString()).toBe(new Date(due).toISOString());
  });

  it('comes after the one before, once on each day that has it', () => {
    const schedules = fc.record({
      every: fc.constantFrom(...frequencies),
      weekday: fc.integer({ min: 1, max: 7 }),
      dayOfMonth: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      timeZone: fc
        .constantFrom('Europe/Moscow', 'Asia/Kamchatka', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia')
        .map(zone),
    });
    const times = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(schedules, times, (schedule, start) => {
        let after = new Date(start);
        for (let nth = 0; nth < 10; nth++) {
          const due = nextDue(schedule, after);
          expect(due.getTime()).toBeGreaterThan(after.getTime());
          const days = (due.getTime() - after.getTime()) / 86_400_000;
          expect(days).toBeLessThan({ DAILY: 2.1, WEEKLY: 7.1, MONTHLY: 31.1 }[schedule.every]);
          // Nothing is due in between.
          expect(nextDue(schedule, new Date(due.getTime() - 1))).toEqual(due);
          after = due;
        }
      }),
      { seed: 20_261_129, numRuns: 200 },
    );
  });
});

describe('a relative period', () => {
  it.each([
    ['YESTERDAY', '2026-03-01', '2026-02-28', '2026-02-28'],
    ['LAST_7_DAYS', '2026-03-01', '2026-02-22', '2026-02-28'],
    ['LAST_28_DAYS', '2026-03-01', '2026-02-01', '2026-02-28'],
    ['LAST_WEEK', '2026-11-29', '2026-11-16', '2026-11-22'],
    ['LAST_WEEK', '2026-11-30', '2026-11-23', '2026-11-29'],
    ['LAST_MONTH', '2026-01-15', '2025-12-01', '2025-12-31'],
    ['LAST_MONTH', '2028-03-31', '2028-02-01', '2028-02-29'],
    ['LAST_QUARTER', '2026-01-01', '2025-10-01', '2025-12-31'],
    ['LAST_QUARTER', '2026-06-30', '2026-01-01', '2026-03-31'],
    ['LAST_YEAR', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['LAST_12_MONTHS', '2026-11-29', '2025-11-01', '2026-10-31'],
  ] as const)('%s on %s', (period, today, from, to) => {
    expect(resolvePeriod(period, today)).toEqual({ from, to });
  });

  it('ends before the day on which it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...relativePeriods), fc.integer({ min: 0, max: 40_000 }), (period, day) => {
        const today = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const { from, to } = resolvePeriod(period, today);
        expect(from <= to && to < today).toBe(true);
      }),
      { seed: 20_261_129, numRuns: 300 },
    );
  });
});
