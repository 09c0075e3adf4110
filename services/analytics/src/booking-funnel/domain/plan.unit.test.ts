import { describe, expect, it } from '@jest/globals';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { partsOf, sourceOf } from './plan.ts';

const everything: Reach = { kind: 'EVERYTHING' };
const coordinator: Reach = { kind: 'REGIONS', regions: ['RU-SMO'] };

describe('the source of a question', () => {
  it.each([
    [[], 'ALL'],
    [['REGION'], 'REGION'],
    [['DISTRICT', 'REGION'], 'REGION'],
    [['PURPOSE', 'SEGMENT'], 'PARTY'],
    [['CHANNEL'], 'CHANNEL'],
    [['ORIGIN_REGION'], 'ORIGIN_REGION'],
    [['ROUTE'], 'ROUTE'],
    [['ORGANIZATION'], 'PLACES'],
    [['REGION', 'INDUSTRY', 'EXCURSION'], 'PLACES'],
    [['CHANNEL', 'PURPOSE'], 'ITEMS'],
    [['REGION', 'CHANNEL'], 'ITEMS'],
  ] as const)('by %j is %s', (dimensions, source) => {
    expect(sourceOf(everything, dimensions)).toBe(source);
  });

  it('has regions for those who read regions only, and items for hosts', () => {
    expect(sourceOf(coordinator, [])).toBe('REGION');
    expect(sourceOf(coordinator, ['PURPOSE'])).toBe('ITEMS');
    expect(sourceOf({ kind: 'ORGANIZATION', organization: 'plant' }, [])).toBe('ITEMS');
  });
});

describe('the parts of a period', () => {
  it.each([
    ['2026-01-01', '2026-12-31', ['2026-01-01', '2026-12-31'], []],
    [
      '2026-01-15',
      '2026-03-10',
      ['2026-02-01', '2026-02-28'],
      [
        ['2026-01-15', '2026-01-31'],
        ['2026-03-01', '2026-03-10'],
      ],
    ],
    ['2026-01-01', '2026-03-10', ['2026-01-01', '2026-02-28'], [['2026-03-01', '2026-03-10']]],
    ['2026-12-02', '2027-01-31', ['2027-01-01', '2027-01-31'], [['2026-12-02', '2026-12-31']]],
    ['2028-02-01', '2028-02-29', ['2028-02-01', '2028-02-29'], []],
    ['2026-01-02', '2026-02-27', undefined, [['2026-01-02', '2026-02-27']]],
    ['2026-05-05', '2026-05-05', undefined, [['2026-05-05', '2026-05-05']]],
  ] as const)('from %s to %s are months and days', (from, to, months, days) => {
    const period = ([first, last]: readonly [string, string]) => ({ from: first, to: last });
    expect(partsOf('ALL', { from, to })).toEqual({ months: months && period(months), days: days.map(period) });
    expect(partsOf('ITEMS', { from, to })).toEqual({ months: undefined, days: [{ from, to }] });
  });
});
