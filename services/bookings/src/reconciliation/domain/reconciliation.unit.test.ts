import { describe, expect, it } from '@jest/globals';
import type { DateRange, InstantRange } from '@promtour/kernel/time-zone';
import { checkPeriod } from './reconciliation.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const issuesOf = (visited: DateRange | undefined, booked: InstantRange | undefined) => {
  const checked = checkPeriod(visited, booked);
  return checked.ok ? 'OK' : checked.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join();
};

describe('the period of a reconciliation', () => {
  it.each<[string, DateRange | undefined, InstantRange | undefined, string]>([
    ['none', undefined, undefined, 'filter INCONSISTENT'],
    [
      'both',
      { from: '2026-01-01', to: '2026-01-31' },
      { from: day('2026-01-01'), before: day('2026-02-01') },
      'filter INCONSISTENT',
    ],
    ['an open one', { from: '2026-01-01', to: undefined }, undefined, 'filter.visited.to REQUIRED'],
    [
      'a period without ends',
      undefined,
      { from: undefined, before: undefined },
      'filter.booked.from REQUIRED,filter.booked.before REQUIRED',
    ],
    ['366 days', { from: '2026-01-01', to: '2027-01-01' }, undefined, 'OK'],
    ['367 days', { from: '2026-01-01', to: '2027-01-02' }, undefined, 'filter.visited OUT_OF_RANGE'],
    ['366 days of bookings', undefined, { from: day('2026-01-01'), before: day('2027-01-02') }, 'OK'],
    [
      'more of bookings',
      undefined,
      { from: day('2026-01-01'), before: day('2027-01-03') },
      'filter.booked OUT_OF_RANGE',
    ],
  ])('%s', (_, visited, booked, outcome) => {
    expect(issuesOf(visited, booked)).toBe(outcome);
  });
});
