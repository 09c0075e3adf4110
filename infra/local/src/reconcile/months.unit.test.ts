import { expect, it } from '@jest/globals';
import { defaultMonths, monthsOf } from './months.ts';

it('months are ranges of their dates', () => {
  expect(monthsOf('2027-12', '2028-02')).toEqual([
    { from: '2027-12-01', to: '2027-12-31' },
    { from: '2028-01-01', to: '2028-01-31' },
    { from: '2028-02-01', to: '2028-02-29' },
  ]);
});

it.each([
  ['2026-13', '2027-01'],
  ['2026-1', '2026-02'],
  ['2026-02', '2026-01'],
  ['2016-01', '2026-01'],
])('%s to %s is not a range', (from, to) => {
  expect(monthsOf(from, to)).toBeUndefined();
});

it('by default, the months around today', () => {
  expect(defaultMonths(new Date('2026-12-31T23:00:00Z'))).toEqual({ from: '2026-11', to: '2027-01' });
});
