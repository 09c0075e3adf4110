import { districtOf } from '@promtour/kernel/federal-district';

/** Lengths of the periods of cohorts. */
export const cohortGrains = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type CohortGrain = (typeof cohortGrains)[number];

/** A month, by its first day, in which an organization visited sites of a region. */
export type VisitedMonth = { readonly month: string; readonly region: string };

/** What one organization counts for in a cell: a scope, a cohort, and a period in which it came. All dates are first days. */
export type CellPart = {
  /** A region, a federal district, or empty: the country. The cohort is that of the first visit within it. */
  readonly scope: string;
  readonly grain: CohortGrain;
  readonly cohort: string;
  readonly period: string;
  /** Whether it is the period in which the organization came again for the first time. */
  readonly isSecond: boolean;
};

/** The cells of one organization. */
export function cellPartsOf(visited: readonly VisitedMonth[]): readonly CellPart[] {
  const scopes = Map.groupBy(
    visited.flatMap(({ month, region }) => scopesOf(region).map((scope) => ({ scope, month }))),
    ({ scope }) => scope,
  );
  return [...scopes].flatMap(([scope, months]) =>
    cohortGrains.flatMap((grain) => {
      const periods = [...new Set(months.map(({ month }) => periodOf(month, grain)))].sort();
      const [cohort = ''] = periods;
      return periods.map((period, nth) => ({ scope, grain, cohort, period, isSecond: nth === 1 }));
    }),
  );
}

function scopesOf(region: string): readonly string[] {
  const district = districtOf(region);
  return district === undefined ? ['', region] : ['', district, region];
}

/** The first day of the calendar month, quarter or year of a month. */
export function periodOf(month: string, grain: CohortGrain): string {
  const year = month.slice(0, 4);
  switch (grain) {
    case 'MONTH':
      return month;
    case 'QUARTER': {
      const first = Math.floor((Number(month.slice(5, 7)) - 1) / 3) * 3 + 1;
      return `${year}-${String(first).padStart(2, '0')}-01`;
    }
    case 'YEAR':
      return `${year}-01-01`;
  }
}
