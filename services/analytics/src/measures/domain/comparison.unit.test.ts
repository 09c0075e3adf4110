import { describe, expect, it } from '@jest/globals';
import type { Grain } from '../../dimensions/domain/question.ts';
import { comparedPeriod, comparedRange, withoutGaps, type Comparison } from './comparison.ts';

function range(text: string) {
  const [from = '', to = ''] = text.split('/');
  return { from, to };
}

describe('a whole period', () => {
  it.each<[string, Comparison, string]>([
    // Whole months: as many months.
    ['2026-02-01/2026-02-28', 'PREVIOUS_PERIOD', '2026-01-01/2026-01-31'],
    ['2026-03-01/2026-03-31', 'PREVIOUS_PERIOD', '2026-02-01/2026-02-28'],
    ['2026-01-01/2026-12-31', 'PREVIOUS_PERIOD', '2025-01-01/2025-12-31'],
    ['2026-01-01/2026-03-31', 'PREVIOUS_PERIOD', '2025-10-01/2025-12-31'],
    // Anything else: as many days.
    ['2026-03-02/2026-03-31', 'PREVIOUS_PERIOD', '2026-01-31/2026-03-01'],
    ['2024-03-01/2024-03-01', 'PREVIOUS_PERIOD', '2024-02-29/2024-02-29'],
    ['2026-11-23/2026-11-29', 'PREVIOUS_PERIOD', '2026-11-16/2026-11-22'],
    // A year before, with the leap day where one side has it.
    ['2025-02-01/2025-02-28', 'SAME_PERIOD_LAST_YEAR', '2024-02-01/2024-02-29'],
    ['2024-02-01/2024-02-29', 'SAME_PERIOD_LAST_YEAR', '2023-02-01/2023-02-28'],
    ['2024-02-29/2024-02-29', 'SAME_PERIOD_LAST_YEAR', '2023-02-28/2023-02-28'],
    ['2025-02-28/2025-02-28', 'SAME_PERIOD_LAST_YEAR', '2024-02-28/2024-02-28'],
    ['2024-02-29/2024-03-10', 'SAME_PERIOD_LAST_YEAR', '2023-02-28/2023-03-10'],
    ['2025-12-15/2026-01-15', 'SAME_PERIOD_LAST_YEAR', '2024-12-15/2025-01-15'],
  ])('%s by %s is compared with %s', (period, comparison, expected) => {
    expect(comparedRange(range(period), comparison)).toEqual(range(expected));
  });
});

describe('a part of a period', () => {
  it.each<[string, Grain, Comparison, string]>([
    ['2026-03-01/2026-03-01', 'DAY', 'PREVIOUS_PERIOD', '2026-02-28/2026-02-28'],
    ['2026-01-01/2026-01-31', 'MONTH', 'PREVIOUS_PERIOD', '2025-12-01/2025-12-31'],
    ['2026-03-01/2026-03-31', 'MONTH', 'PREVIOUS_PERIOD', '2026-02-01/2026-02-28'],
    // Clipped: the same part of the month before.
    ['2026-03-20/2026-03-31', 'MONTH', 'PREVIOUS_PERIOD', '2026-02-20/2026-02-28'],
    ['2026-03-01/2026-03-10', 'MONTH', 'PREVIOUS_PERIOD', '2026-02-01/2026-02-10'],
    ['2026-04-01/2026-06-30', 'QUARTER', 'PREVIOUS_PERIOD', '2026-01-01/2026-03-31'],
    ['2024-01-01/2024-12-31', 'YEAR', 'PREVIOUS_PERIOD', '2023-01-01/2023-12-31'],
    ['2026-11-23/2026-11-29', 'WEEK', 'PREVIOUS_PERIOD', '2026-11-16/2026-11-22'],
    ['2026-11-25/2026-11-29', 'WEEK', 'PREVIOUS_PERIOD', '2026-11-18/2026-11-22'],
    // Week 48 of 2026 and of 2025; week 53 of 2026 and week 1 of the same year, 52 weeks before.
    ['2026-11-23/2026-11-29', 'WEEK', 'SAME_PERIOD_LAST_YEAR', '2025-11-24/2025-11-30'],
    ['2026-12-28/2027-01-03', 'WEEK', 'SAME_PERIOD_LAST_YEAR', '2025-12-29/2026-01-04'],
    ['2024-02-29/2024-02-29', 'DAY', 'SAME_PERIOD_LAST_YEAR', '2023-02-28/2023-02-28'],
    ['2025-02-01/2025-02-28', 'MONTH', 'SAME_PERIOD_LAST_YEAR', '2024-02-01/2024-02-29'],
  ])('%s of %s by %s is compared with %s', (period, grain, comparison, expected) => {
    expect(comparedPeriod(range(period), grain, comparison)).toEqual(range(expected));
  });
});

it('reads each period once and what lies between them as a period of its own', () => {
  const periods = ['2023-02-27/2023-02-27', '2023-02-28/2023-02-28', '2023-02-28/2023-02-28', '2023-03-02/2023-03-02'];
  expect(withoutGaps(periods.map(range))).toEqual({
    periods: ['2023-02-27/2023-02-27', '2023-02-28/2023-02-28', '2023-03-01/2023-03-01', '2023-03-02/2023-03-02'].map(
      range,
    ),
    places: [0, 1, 1, 3],
  });
});
