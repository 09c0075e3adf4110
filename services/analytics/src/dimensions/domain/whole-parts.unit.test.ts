import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutMonthsOf, wholePartsOf } from './whole-parts.ts';

const of = (text: string) => {
  const [from = '', to = ''] = text.split(' ');
  return { from, to };
};

it.each([
  ['2026-05-10 2026-05-20', ['2026-05-10 2026-05-20']],
  ['2026-05-01 2026-05-31', ['2026-05-01 2026-05-31']],
  ['2026-05-10 2026-06-29', ['2026-05-10 2026-06-29']],
  ['2026-05-10 2026-08-20', ['2026-05-10 2026-05-31', '2026-06-01 2026-07-31', '2026-08-01 2026-08-20']],
  ['2024-02-01 2024-02-29', ['2024-02-01 2024-02-29']],
  ['2025-01-01 2026-12-31', ['2025-01-01 2026-12-31']],
  [
    '2024-11-15 2027-02-03',
    [
      '2024-11-15 2024-11-30',
      '2024-12-01 2024-12-31',
      '2025-01-01 2026-12-31',
      '2027-01-01 2027-01-31',
      '2027-02-01 2027-02-03',
    ],
  ],
])('%s consists of %j', (period, parts) => {
  expect(wholePartsOf(of(period))).toEqual(parts.map(of));
});

it.each([
  ['2026-05-01 2026-07-31', []],
  ['2026-05-10 2026-05-20', ['2026-05-01 2026-05-31']],
  ['2026-05-10 2026-07-31', ['2026-05-01 2026-05-31']],
  ['2026-05-01 2026-07-30', ['2026-07-01 2026-07-31']],
  ['2026-12-10 2027-02-27', ['2026-12-01 2026-12-31', '2027-02-01 2027-02-28']],
])('%s cuts %j', (period, months) => {
  expect(cutMonthsOf(of(period))).toEqual(months.map(of));
});

it('parts follow each other from the first to the last day', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((nth) => new Date(nth * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from = '', to = ''] = [one, other].toSorted();
      const parts = wholePartsOf({ from, to });
      expect(parts[0]?.from).toBe(from);
      expect(parts.at(-1)?.to).toBe(to);
      for (const [nth, part] of parts.entries()) {
        expect(part.from <= part.to).toBe(true);
        const next = parts[nth + 1];
        if (next !== undefined) expect(Date.parse(next.from) - Date.parse(part.to)).toBe(86_400_000);
      }
    }),
    { seed: 20_261_129 },
  );
});
