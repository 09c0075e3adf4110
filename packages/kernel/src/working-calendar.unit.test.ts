import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './time-zone.ts';
import { decreedTransfers, russianCalendar, workingDaysBefore } from './working-calendar.ts';

const calendar = russianCalendar(decreedTransfers);

/** The days off of a year apart from Saturdays and Sundays, and the Saturdays that are worked. */
function exceptions(year: number): { readonly free: string[]; readonly worked: string[] } {
  const free: string[] = [];
  const worked: string[] = [];
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    if (!weekend && !calendar.isWorkingDay(date)) free.push(date.slice(5));
    if (weekend && calendar.isWorkingDay(date)) worked.push(date.slice(5));
  }
  return { free, worked };
}

describe('the Russian production calendar', () => {
  it('of 2025 has 247 working days, with the transfers of its decree', () => {
    expect(exceptions(2025)).toEqual({
      free: [
        ...['01-01', '01-02', '01-03', '01-06', '01-07', '01-08', '05-01', '05-02', '05-08', '05-09'],
        ...['06-12', '06-13', '11-03', '11-04', '12-31'],
      ],
      worked: ['11-01'],
    });
    expect(workingDaysIn(2025)).toBe(247);
  });

  it('of 2026 has 247 working days, with the transfers of its decree and those of the law', () => {
    expect(exceptions(2026)).toEqual({
      free: [
        ...['01-01', '01-02', '01-05', '01-06', '01-07', '01-08', '01-09', '02-23', '03-09', '05-01', '05-11'],
        ...['06-12', '11-04', '12-31'],
      ],
      worked: [],
    });
    expect(workingDaysIn(2026)).toBe(247);
  });

  it('follows the law in a year without a decree', () => {
    expect(['2032-05-03', '2032-05-10', '2032-06-14'].map(calendar.isWorkingDay)).toEqual([false, false, false]);
    expect(['2032-05-04', '2032-05-11', '2032-06-15'].map(calendar.isWorkingDay)).toEqual([true, true, true]);
  });

  it('lets a transfer take precedence', () => {
    const changed = russianCalendar([
      { date: '2026-11-28', working: true },
      { date: '2026-11-30', working: false },
    ]);
    expect(changed.isWorkingDay('2026-11-28')).toBe(true);
    expect(changed.isWorkingDay('2026-11-30')).toBe(false);
  });
});

function workingDaysIn(year: number): number {
  let count = 0;
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1))
    if (calendar.isWorkingDay(date)) count++;
  return count;
}

describe('working days before a date', () => {
  it.each([
    ['2026-11-30', 0, '2026-11-30'],
    ['2026-11-30', 1, '2026-11-27'],
    ['2026-11-30', 3, '2026-11-25'],
    ['2026-01-12', 1, '2025-12-30'],
    ['2026-05-12', 2, '2026-05-07'],
  ])('of %s, %i of them, is %s', (date, days, expected) => {
    expect(workingDaysBefore(date, days, calendar)).toBe(expected);
  });

  it('skip as many working days as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const date = addDays('2025-01-01', offset);
        const found = workingDaysBefore(date, days, calendar);
        let between = 0;
        for (let day = found; day < date; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) between++;
        expect(calendar.isWorkingDay(found)).toBe(true);
        expect(between).toBe(days);
      }),
      { seed: 10, numRuns: 200 },
    );
  });
});
