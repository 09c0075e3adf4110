import type { Period } from '../../dimensions/domain/question.ts';

/** Organizations whose first visit was in the cohort's period and that visited in a period; both are indexes. */
export type CohortCell = { readonly cohort: number; readonly period: number; readonly organizations: number };

export type LaterPeriod = Period & {
  readonly organizations: number;
  /** Of the cohort, 0 to 1. */
  readonly share: number;
};

export type Cohort = Period & {
  readonly organizations: number;
  /** Those that came again in a later period of the range. */
  readonly returned: number;
  readonly returnedShare: number | null;
  /** All later periods in order; empty if the cohort is. */
  readonly later: readonly LaterPeriod[];
};

/**
 * The cohorts of all periods in order, also empty ones.
 * @param returned by cohort: organizations that visited in at least one later period
 */
export function cohortsOf(
  periods: readonly Period[],
  cells: readonly CohortCell[],
  returned: ReadonlyMap<number, number>,
): readonly Cohort[] {
  const byKey = new Map(cells.map((cell) => [`${cell.cohort} ${cell.period}`, cell.organizations]));
  return periods.map((period, cohort) => {
    const organizations = byKey.get(`${cohort} ${cohort}`) ?? 0;
    const again = returned.get(cohort) ?? 0;
    const later =
      organizations === 0
        ? []
        : periods.slice(cohort + 1).map((one, nth) => {
            const came = byKey.get(`${cohort} ${cohort + 1 + nth}`) ?? 0;
            return { ...one, organizations: came, share: came / organizations };
          });
    return {
      ...period,
      organizations,
      returned: again,
      returnedShare: organizations === 0 ? null : again / organizations,
      later,
    };
  });
}
