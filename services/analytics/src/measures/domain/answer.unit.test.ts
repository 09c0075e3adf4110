import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SumsRow } from '../../dimensions/domain/question.ts';
import { answerOf, firstRows, hasMoreRows, narrowed, type Line, type Tables } from './answer.ts';
import type { MeasuresQuestion } from './measures-question.ts';
import { tableOf, type Table } from './table.ts';

const periods = ['2026-01', '2026-02', '2026-03'].map((month) => ({ from: `${month}-01`, to: `${month}-28` }));
const question: MeasuresQuestion = {
  period: { from: '2026-01-01', to: '2026-03-28' },
  parts: { grain: 'MONTH', periods },
  filter: {},
  by: ['REGION', 'PURPOSE'],
  compare: 'PREVIOUS_PERIOD',
  top: 2,
  order: { measure: 'visits', descending: true },
  measures: ['visits'],
};

/** Visits by region, purpose and month, and some that are withheld. */
const facts = fc.record({
  rows: fc.array(
    fc.record({
      region: fc.constantFrom('RU-SMO', 'RU-TUL', 'RU-KAM', null),
      purpose: fc.constantFrom('CONSUMER', 'PARTNER'),
      month: fc.integer({ min: 0, max: 2 }),
      visits: fc.integer({ min: 5, max: 50 }),
      // Known for the whole period, and for none of its months.
      unassigned: fc.boolean(),
    }),
    { maxLength: 20 },
  ),
  withheld: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
});
type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never;

/** What a source answers. */
function sums(
  { rows, withheld }: Facts,
  periodOf: (month: number) => number,
  of: Partial<Record<string, readonly string[]>> = {},
): SumsRow[] {
  const found = new Map<string, SumsRow>();
  for (const { region, purpose, month, visits } of rows) {
    if (of['REGION']?.includes(region ?? '') === false || of['PURPOSE']?.includes(purpose) === false) continue;
    const period = periodOf(month);
    const id = JSON.stringify([period, region, purpose]);
    const attended = (found.get(id)?.sums['attended'] ?? 0) + visits;
    found.set(id, { period, keys: [region, purpose], sums: { attended }, withheld: false });
  }
  for (const [month, attended] of withheld.entries())
    found.set(`withheld ${month}`, { period: periodOf(month), keys: [null, null], sums: { attended }, withheld: true });
  return [...found.values()];
}

function wholeOf(of: Facts): Table {
  const rows = sums(of, () => 0).filter(({ withheld }) => !withheld);
  const attended = of.withheld.reduce((sum, one) => sum + one, 0);
  return tableOf(1, [['visits', [...rows, { period: 0, keys: [null, null], sums: { attended }, withheld: true }]]]);
}

function assigned({ rows, withheld }: Facts): Facts {
  return { rows: rows.filter(({ unassigned }) => !unassigned), withheld };
}

function partsOf(of: Facts, filter: MeasuresQuestion['filter'] = {}): Table {
  return tableOf(3, [['visits', sums(assigned(of), (month) => month, filter)]]);
}

function totalsOf(of: Facts): Table {
  const { rows, withheld } = assigned(of);
  const total = (month: number) =>
    rows.reduce((sum, row) => sum + (row.month === month ? row.visits : 0), withheld[month] ?? 0);
  return tableOf(3, [
    [
      'visits',
      periods.map((_, month) => ({ period: month, keys: [], sums: { attended: total(month) }, withheld: false })),
    ],
  ]);
}

/** As the use case reads: the parts of the first rows only, if there are more. */
function tablesOf(now: Facts, before: Facts): Tables {
  const whole = { whole: wholeOf(now), previous: wholeOf(before) };
  if (!hasMoreRows(question, whole)) return { ...whole, parts: partsOf(now), previousParts: partsOf(before) };
  const filter = narrowed(question, whole, firstRows(question, whole));
  return {
    ...whole,
    ...{ parts: partsOf(now, filter), previousParts: partsOf(before, filter) },
    ...{ partTotals: totalsOf(now), previousPartTotals: totalsOf(before) },
  };
}

const visitsOf = (line: Line | null) => line?.values.of.visits ?? 0;

describe('the sums of an answer', () => {
  it('add up: total = rows + rest + withheld, of the whole and of each part, now and before', () => {
    fc.assert(
      fc.property(facts, facts, (now, before) => {
        const { total, rows, rest, withheld } = answerOf(question, tablesOf(now, before));
        const lines = [...rows, rest, withheld];
        expect(rows.length).toBeLessThanOrEqual(2);
        expect(lines.reduce((sum, line) => sum + visitsOf(line), 0)).toBe(visitsOf(total));
        expect(lines.reduce((sum, line) => sum + (line?.previous?.of.visits ?? 0), 0)).toBe(total.previous?.of.visits);
        for (const [index, part] of total.periods.entries()) {
          const of = (line: Line | null) => line?.periods[index];
          expect(lines.reduce((sum, line) => sum + (of(line)?.values.of.visits ?? 0), 0)).toBe(part.values.of.visits);
          expect(lines.reduce((sum, line) => sum + (of(line)?.previous?.of.visits ?? 0), 0)).toBe(
            part.previous?.of.visits,
          );
        }
        const all =
          now.rows.reduce((sum, { visits }) => sum + visits, 0) + now.withheld.reduce((sum, one) => sum + one, 0);
        expect(visitsOf(total)).toBe(all);
      }),
      { seed: 20_261_129, numRuns: 300 },
    );
  });

  it('add up over time: each is its parts and what is in none of them', () => {
    fc.assert(
      fc.property(facts, facts, (now, before) => {
        const { total, rows, rest, withheld } = answerOf(question, tablesOf(now, before));
        const unassignedOf = (line: Line | null) => line?.unassigned()?.of.visits ?? 0;
        for (const line of [total, ...rows]) {
          const parts = line.periods.reduce((sum, { values }) => sum + (values.of.visits ?? 0), 0);
          expect(visitsOf(line)).toBe(parts + unassignedOf(line));
        }
        expect([...rows, rest, withheld].reduce((sum, line) => sum + unassignedOf(line), 0)).toBe(unassignedOf(total));
        const all = now.rows.reduce((sum, { visits, unassigned }) => sum + (unassigned ? visits : 0), 0);
        expect(unassignedOf(total)).toBe(all);
      }),
      { seed: 20_261_129, numRuns: 300 },
    );
  });

  it('come first by the measure of the order, those without a value last', () => {
    const rows = [
      { keys: ['RU-SMO', 'CONSUMER'], attended: 7 },
      { keys: ['RU-TUL', 'CONSUMER'], attended: 9 },
      { keys: ['RU-KAM', 'CONSUMER'], attended: 0, suppressed: ['attended'] },
    ].map(({ keys, attended, suppressed = [] }) => ({
      ...{ period: 0, keys, sums: { attended }, suppressed, withheld: false },
    }));
    const tables = { whole: tableOf(1, [['visits', rows]]) };
    const keys = (descending: boolean) =>
      answerOf({ ...question, parts: undefined, top: 3, order: { measure: 'visits', descending } }, tables).rows.map(
        (row) => [row.keys[0]?.value, row.values.of.visits],
      );
    expect(keys(true)).toEqual([
      ['RU-TUL', 9],
      ['RU-SMO', 7],
      ['RU-KAM', null],
    ]);
    expect(keys(false)).toEqual([
      ['RU-SMO', 7],
      ['RU-TUL', 9],
      ['RU-KAM', null],
    ]);
  });
});

it('suppresses the total if nothing of it may be shown, and only then', () => {
  const hidden = (region: string) => ({
    ...{ period: 0, keys: [region, 'CONSUMER'], sums: { attended: 0 }, suppressed: ['attended'], withheld: false },
  });
  const ask = (rows: readonly SumsRow[]) =>
    answerOf({ ...question, parts: undefined }, { whole: tableOf(1, [['visits', rows]]) }).total.values;
  expect(ask([hidden('RU-SMO'), hidden('RU-TUL')])).toEqual({ of: { visits: null }, suppressed: ['visits'] });
  const shown = { period: 0, keys: ['RU-KAM', 'CONSUMER'], sums: { attended: 5 }, withheld: false };
  expect(ask([hidden('RU-SMO'), shown])).toEqual({ of: { visits: 5 }, suppressed: [] });
});
