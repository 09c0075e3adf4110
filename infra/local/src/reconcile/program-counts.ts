import type { Difference } from './compare-figures.ts';

export const leadStatuses = ['NEW', 'CONTACTED', 'MEETING', 'AGREEMENT', 'WON', 'LOST'] as const;
export type LeadStatus = (typeof leadStatuses)[number];

/** What analytics and the services count of a region. */
export type ProgramCounts = {
  readonly registeredEnterprises: number;
  /** Of the services, those on offer. */
  readonly publishedExcursions: number;
  readonly publishedRoutes: number;
  readonly leads: Readonly<Record<LeadStatus, number>>;
};

/**
 * Counts that differ. The catalogue shows excursions on offer only, so analytics may have more: those of suspended hosts and of sites that are
 * not ready are published, too.
 */
export function compareCounts(key: string, service: ProgramCounts, analytics: ProgramCounts): readonly Difference[] {
  const difference = (measure: string, own: number, derived: number): readonly Difference[] =>
    own === derived ? [] : [{ scope: 'program', key, measure, service: own, analytics: derived }];
  return [
    ...difference('registeredEnterprises', service.registeredEnterprises, analytics.registeredEnterprises),
    ...(analytics.publishedExcursions > service.publishedExcursions
      ? []
      : difference('publishedExcursions', service.publishedExcursions, analytics.publishedExcursions)),
    ...difference('publishedRoutes', service.publishedRoutes, analytics.publishedRoutes),
    ...leadStatuses.flatMap((status) => difference(`leads ${status}`, service.leads[status], analytics.leads[status])),
  ];
}

export function sumOf(all: readonly ProgramCounts[]): ProgramCounts {
  const sum = (of: (counts: ProgramCounts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return {
    registeredEnterprises: sum((counts) => counts.registeredEnterprises),
    publishedExcursions: sum((counts) => counts.publishedExcursions),
    publishedRoutes: sum((counts) => counts.publishedRoutes),
    leads: Object.fromEntries(
      leadStatuses.map((status) => [status, sum(({ leads }) => leads[status])]),
    ) as ProgramCounts['leads'],
  };
}
