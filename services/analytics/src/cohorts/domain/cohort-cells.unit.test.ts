import { expect, it } from '@jest/globals';
import { cellPartsOf, periodOf } from './cohort-cells.ts';

it('puts an organization into the cohort of its first visit within each scope', () => {
  const visited = [
    { month: '2025-05-01', region: 'RU-SMO' },
    { month: '2025-02-01', region: 'RU-KAM' },
    { month: '2025-06-01', region: 'RU-SMO' },
  ];
  const parts = cellPartsOf(visited).filter(({ grain }) => grain === 'QUARTER');
  expect(parts.map(({ scope, cohort, period, isSecond }) => [scope, cohort, period, isSecond])).toEqual([
    ['', '2025-01-01', '2025-01-01', false],
    ['', '2025-01-01', '2025-04-01', true],
    ['CENTRAL', '2025-04-01', '2025-04-01', false],
    ['RU-SMO', '2025-04-01', '2025-04-01', false],
    ['FAR_EASTERN', '2025-01-01', '2025-01-01', false],
    ['RU-KAM', '2025-01-01', '2025-01-01', false],
  ]);
});

it('has no district outside Russia', () => {
  const scopes = new Set(cellPartsOf([{ month: '2025-02-01', region: 'DE-BE' }]).map(({ scope }) => scope));
  expect(scopes).toEqual(new Set(['', 'DE-BE']));
});

it.each([
  ['2025-12-01', 'MONTH', '2025-12-01'],
  ['2025-12-01', 'QUARTER', '2025-10-01'],
  ['2025-03-01', 'QUARTER', '2025-01-01'],
  ['2025-03-01', 'YEAR', '2025-01-01'],
] as const)('%s is in the %s from %s', (month, grain, first) => {
  expect(periodOf(month, grain)).toBe(first);
});
