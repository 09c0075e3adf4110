import { describe, expect, it } from '@jest/globals';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { monthsBefore, visitsOfMonth, type VisitDay } from './visit-history.ts';

const plant = {
  slug: 'plant',
  region: 'RU-SMO',
  age: 10,
  groupMin: 6,
  groupMax: 20,
  days: [
    { weekday: 'TU', nth: undefined },
    { weekday: 'SA', nth: undefined },
  ],
  starts: ['11:00', '14:00'],
} as const;

const months = monthsBefore(new Date('2026-11-29T09:00:00Z'), 24);
const years = months.flatMap((month) => visitsOfMonth(plant, month));
const sum = (of: (day: VisitDay) => number, days: readonly VisitDay[] = years) =>
  days.reduce((total, day) => total + of(day), 0);

describe('the months before', () => {
  it('are over, the earliest first', () => {
    expect([months[0], months.at(-1), months.length]).toEqual(['2024-11', '2026-10', 24]);
  });

  it('do not include one that is over in some time zones only', () => {
    expect(monthsBefore(new Date('2026-12-01T11:00:00Z'), 1)).toEqual(['2026-10']);
    expect(monthsBefore(new Date('2026-12-01T13:00:00Z'), 1)).toEqual(['2026-11']);
  });
});

describe('made-up visits', () => {
  it('are the same in each load', () => {
    expect(months.flatMap((month) => visitsOfMonth(plant, month))).toEqual(years);
    expect(visitsOfMonth({ ...plant, slug: 'other' }, '2025-10')).not.toEqual(visitsOfMonth(plant, '2025-10'));
  });

  it('are on days of the timetable, and on no holiday', () => {
    const weekdays = new Set(years.map(({ date }) => new Date(date).getUTCDay()));
    expect([...weekdays].sort()).toEqual([2, 6]);
    expect(years.filter(({ date }) => date.slice(5) <= '01-08' || date.slice(5) === '12-31')).toEqual([]);
    // Tuesdays.
    expect(years.filter(({ date }) => ['2025-11-04', '2025-06-12'].includes(date))).toEqual([]);
  });

  it('pass the checks of the import', () => {
    for (const [, rows] of Map.groupBy(years, ({ date }) => date)) {
      const [sessions, capacity, visitors] = [
        sum((row) => row.sessions, rows),
        sum((row) => row.capacity, rows),
        sum((row) => row.visitors, rows),
      ];
      expect(sessions).toBeGreaterThan(0);
      expect(capacity).toBe(sessions * plant.groupMax);
      expect(visitors).toBeLessThanOrEqual(capacity);
      const keys = rows.map(({ purpose, segment, origin }) => [purpose, segment, origin].join(' '));
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const { visitors, confirmed, foreign, minors, origin } of years) {
      expect(parseRegionCode(origin)).toBe(origin);
      expect(confirmed).toBeGreaterThanOrEqual(visitors);
      expect(Math.max(foreign, minors)).toBeLessThanOrEqual(visitors);
    }
    expect(Math.max(...months.map((month) => visitsOfMonth(plant, month).length))).toBeLessThanOrEqual(400);
  });

  it('have seasons, grow, and are pupils on school days and families in summer', () => {
    const of = (prefix: string) => years.filter(({ date }) => date.startsWith(prefix));
    expect(sum((day) => day.visitors, of('2025-10'))).toBeGreaterThan(sum((day) => day.visitors, of('2025-02')));
    expect(sum((day) => day.visitors, of('2026-0'))).toBeGreaterThan(sum((day) => day.visitors, of('2025-0')));
    const share = (segment: string, days: readonly VisitDay[]) =>
      sum(
        (day) => day.visitors,
        days.filter((day) => day.segment === segment),
      ) / sum((day) => day.visitors, days);
    expect(share('SCHOOL_CAREER', of('2026-04'))).toBeGreaterThan(share('SCHOOL_CAREER', of('2026-06')));
    expect(share('FAMILY', of('2026-06'))).toBeGreaterThan(share('FAMILY', of('2026-04')));
  });

  it('have no minors where the plant admits adults only', () => {
    expect(sum((day) => day.minors, visitsOfMonth({ ...plant, age: 18 }, '2025-10'))).toBe(0);
    expect(sum((day) => day.minors)).toBeGreaterThan(0);
  });
});
