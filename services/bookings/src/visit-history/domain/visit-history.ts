import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { VisitorSegment } from '@promtour/kernel/offer-terms';
import type { Provenance } from '@promtour/kernel/provenance';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';

/** The host of an excursion and its place. */
export type ExcursionHost = {
  readonly excursionId: ExcursionId;
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
};

/** A row of an imported table. Null: the table does not say. */
export type VisitLine = {
  /** `YYYY-MM-DD` in the site's zone; null if only the month is known. */
  readonly date: string | null;
  readonly sessions: number;
  readonly capacity: number;
  readonly attended: number;
  readonly confirmed: number | null;
  readonly purpose: Purpose | null;
  readonly segment: VisitorSegment | null;
  readonly originRegion: RegionCode | null;
  readonly foreign: number | null;
  readonly minors: number | null;
};

/** Figures of a month that its lines add up to. */
export type VisitSums = { readonly sessions: number; readonly capacity: number; readonly attended: number };

/** What is recorded for one month of an excursion: replaced and deleted as a whole. */
export type VisitHistory = ExcursionHost &
  VisitSums & {
    /** First day of the month. */
    readonly month: string;
    /** By date, those without a date first. */
    readonly lines: readonly VisitLine[];
    readonly provenance: Provenance;
  };

export function sumsOf(lines: readonly VisitLine[]): VisitSums {
  const sum = (of: keyof VisitSums): number => lines.reduce((total, line) => total + line[of], 0);
  return { sessions: sum('sessions'), capacity: sum('capacity'), attended: sum('attended') };
}

/** The first day of a month `YYYY-MM`, years 2000 to 2999; undefined if the text is no month. */
export function parseMonth(text: string): string | undefined {
  return /^2\d{3}-(0[1-9]|1[0-2])$/.test(text) ? `${text}-01` : undefined;
}

/** `YYYY-MM` of a date. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The first day of the month that is not over yet somewhere on Earth. */
export function openMonth(now: Date): string {
  return `${new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 7)}-01`;
}
