import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclose, isDisclosable, levelOf, levels, type Group } from './disclosure.ts';

const seed = 20_261_129;

describe('groups of one excursion', () => {
  const group = (attended: number, ...cells: string[]): Group => ({ figures: [attended], from: 0, cells });

  it('are shown at the finest level at which they are enough', () => {
    expect(disclose([group(5, 'a', 'x'), group(3, 'b', 'y'), group(2, 'c', 'y'), group(0, 'd', 'z')])).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('are joined by the smallest other of their cell if they are 1 to 4', () => {
    expect(disclose([group(9, 'a', 'x'), group(6, 'b', 'x'), group(4, 'c', 'x'), group(5, 'd', 'y')])).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('are hidden if the whole is 1 to 4', () => {
    expect(disclose([group(3, 'a', 'x'), group(1, 'b', 'x')])).toEqual([2, 2]);
  });

  it('are joined by as many as make each figure enough', () => {
    const shares = (counted: number, others: number, cell: string): Group => ({
      figures: [counted, others],
      from: 0,
      cells: [cell, 'x'],
    });
    expect(disclose([shares(2, 30, 'a'), shares(0, 10, 'b'), shares(7, 20, 'c')])).toEqual([1, 0, 1]);
  });

  it('are not joined by one that another answer shows alone', () => {
    const known: Group = { figures: [8], from: 0, cells: ['a', 'x'], known: true };
    expect(disclose([known, group(3, 'b', 'x')])).toEqual([0, 2]);
  });
});

/** Groups in cells that lie within one another. */
const groups = fc.array(
  fc
    .record({
      figures: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 0, 3, 8)),
      path: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1)),
      from: fc.constantFrom(0, 0, 0, 1, 2),
    })
    .map(({ figures, path: [a, b, c], from }): Group => ({
      figures,
      from,
      cells: [`${a}${b}${c}`, `${a}${b}`, `${a}`],
    })),
  { maxLength: 14 },
);

describe('any groups', () => {
  it('are disclosed in unions of at least five, at each level and between any two', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const found = disclose(some);
        const sums = new Map<string, number[]>();
        for (const [index, { figures, cells, from }] of some.entries()) {
          const level = found[index] ?? NaN;
          expect(level).toBeGreaterThanOrEqual(Math.min(from, cells.length));
          if (level === cells.length) continue;
          // What an answer of a cell gains over all finer ones: visits of just this level.
          const key = `${level} ${cells[level]}`;
          const sum = sums.get(key) ?? figures.map(() => 0);
          sums.set(
            key,
            sum.map((value, nth) => value + (figures[nth] ?? 0)),
          );
        }
        for (const sum of sums.values()) expect(isDisclosable(sum) ? [] : sum).toEqual([]);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  it('have levels that do not depend on their names', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const renamed = some.map((group) => ({ ...group, cells: group.cells.map((cell) => `other ${cell}`) }));
        expect(disclose(renamed)).toEqual(disclose(some));
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('the level of an answer', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const month = { from: '2028-02-01', to: '2028-02-29' };
  const week = { from: '2026-11-23', to: '2026-11-29' };
  it.each([
    [[], year, levels.YEAR],
    [['REGION'], month, levels.REGION],
    [['DISTRICT'], week, levels.DAY],
    [['ORGANIZATION', 'REGION'], year, levels.SITE],
    [['EXCURSION'], month, levels.EXCURSION],
    [['INDUSTRY'], year, levels.EXCURSION],
    [['PURPOSE', 'REGION'], year, levels.PARTY],
    [['SEGMENT'], week, levels.DAY],
    [['ORIGIN_REGION'], year, levels.DETAILS],
    [['CHANNEL', 'SITE'], week, levels.DETAILS],
  ] as const)('by %j in %j is %d', (dimensions, period, expected) => {
    expect(levelOf(new Set(dimensions), period)).toBe(expected);
  });
});
