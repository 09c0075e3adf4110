import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import fc from 'fast-check';
import { maxPeriods, periodsOf } from './calendar.ts';
import { grains, type Grain, type Period } from './question.ts';

function periods(from: string, to: string, grain: Grain): string[] {
  return unwrap(periodsOf({ from, to }, grain)).map((period) => `${period.from}/${period.to}`);
}

describe('days', () => {
  it('cover a leap day', () => {
    expect(periods('2028-02-28', '2028-03-01', 'DAY')).toEqual([
      '2028-02-28/2028-02-28',
      '2028-02-29/2028-02-29',
      '2028-03-01/2028-03-01',
    ]);
  });

  it('may be a single one', () => {
    expect(periods('2026-11-23', '2026-11-23', 'DAY')).toEqual(['2026-11-23/2026-11-23']);
  });
});

describe('weeks', () => {
  it.each([
    // 1 January 2027 is a Friday, of the week 53 of 2026.
    ['2026-12-24', '2027-01-05', ['2026-12-24/2026-12-27', '2026-12-28/2027-01-03', '2027-01-04/2027-01-05']],
    // 1 January 2024 is a Monday.
    ['2023-12-31', '2024-01-01', ['2023-12-31/2023-12-31', '2024-01-01/2024-01-01']],
    // 31 December 2024 is a Tuesday, of the week 1 of 2025.
    ['2024-12-30', '2025-01-05', ['2024-12-30/2025-01-05']],
    // Before day 0 of the calculation.
    ['1969-12-28', '1970-01-05', ['1969-12-28/1969-12-28', '1969-12-29/1970-01-04', '1970-01-05/1970-01-05']],
  ])('from %s to %s begin on Mondays', (from, to, expected) => {
    expect(periods(from, to, 'WEEK')).toEqual(expected);
  });
});

describe('months', () => {
  it('are clipped to the range', () => {
    expect(periods('2026-11-23', '2027-02-03', 'MONTH')).toEqual([
      '2026-11-23/2026-11-30',
      '2026-12-01/2026-12-31',
      '2027-01-01/2027-01-31',
      '2027-02-01/2027-02-03',
    ]);
  });
});

describe('quarters and years', () => {
  it('are those of the calendar, clipped to the range', () => {
    expect(periods('2026-11-23', '2027-07-01', 'QUARTER')).toEqual([
      '2026-11-23/2026-12-31',
      '2027-01-01/2027-03-31',
      '2027-04-01/2027-06-30',
      '2027-07-01/2027-07-01',
    ]);
    expect(periods('2027-12-31', '2029-01-01', 'YEAR')).toEqual([
      '2027-12-31/2027-12-31',
      '2028-01-01/2028-12-31',
      '2029-01-01/2029-01-01',
    ]);
  });
});

describe('the limits of the range', () => {
  it.each(grains)('are satisfied by a %s', (grain) => {
    expect(periods('0001-01-01', '0001-01-01', grain)).toEqual(['0001-01-01/0001-01-01']);
    expect(periods('9999-12-31', '9999-12-31', grain)).toEqual(['9999-12-31/9999-12-31']);
  });
});

it.each([
  ['0000-01-01', '2026-01-01', 'NOT_A_DATE'],
  ['2026-02-30', '2026-03-01', 'NOT_A_DATE'],
  ['2026-01-01', '275760-09-13', 'NOT_A_DATE'],
  ['2026-01-01', '10000-01-01', 'NOT_A_DATE'],
  ['', '2026-01-01', 'NOT_A_DATE'],
  ['2026-01-02', '2026-01-01', 'REVERSED'],
])('refuses %s to %s as %s', (from, to, error) => {
  expect(periodsOf({ from, to }, 'DAY')).toEqual({ ok: false, error });
});

it.each([
  ['DAY', '2025-01-01', '2026-02-04', '2026-02-05'],
  ['WEEK', '2019-01-07', '2026-09-06', '2026-09-07'],
  ['MONTH', '2000-01-01', '2033-04-30', '2033-05-01'],
  ['QUARTER', '2000-01-01', '2099-12-31', '2100-01-01'],
  ['YEAR', '2000-02-29', '2399-12-31', '2400-01-01'],
] as const)('allows at most 400 periods of grain %s', (grain, from, last, beyond) => {
  expect(periods(from, last, grain)).toHaveLength(maxPeriods);
  expect(periodsOf({ from, to: beyond }, grain)).toEqual({ ok: false, error: 'TOO_MANY' });
});

it('covers each day of any range once, in order', () => {
  const day = fc.integer({ min: -700_000, max: 2_900_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 399 }), fc.constantFrom(...grains), (first, days, grain) => {
      const range: Period = { from: dateOf(first), to: dateOf(first + days) };
      const found = unwrap(periodsOf(range, grain));
      expect(found[0]?.from).toBe(range.from);
      expect(found.at(-1)?.to).toBe(range.to);
      for (const [index, { from, to }] of found.entries()) {
        expect(from <= to).toBe(true);
        const next = found[index + 1];
        if (next !== undefined) expect(dayOf(next.from)).toBe(dayOf(to) + 1);
        // Only the range itself cuts a period short.
        if (grain === 'WEEK' && index > 0) expect(new Date(from).getUTCDay()).toBe(1);
        if (grain === 'WEEK' && next !== undefined) expect(new Date(to).getUTCDay()).toBe(0);
        if (grain === 'MONTH') expect(from.slice(0, 7)).toBe(to.slice(0, 7));
        if (grain === 'QUARTER') expect(quarterOf(from)).toBe(quarterOf(to));
        if (grain === 'YEAR') expect(from.slice(0, 4)).toBe(to.slice(0, 4));
        if (grain === 'MONTH' && index > 0) expect(from.slice(8)).toBe('01');
        if (grain === 'QUARTER' && index > 0) expect(from.slice(5)).toMatch(/^(01|04|07|10)-01$/);
        if (grain === 'YEAR' && index > 0) expect(from.slice(5)).toBe('01-01');
      }
    }),
    { seed: 20_261_123, numRuns: 300 },
  );
});

/** Such as `2026 3`, counted from 0. */
function quarterOf(date: string): string {
  return `${date.slice(0, 4)} ${Math.floor((Number(date.slice(5, 7)) - 1) / 3)}`;
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}
