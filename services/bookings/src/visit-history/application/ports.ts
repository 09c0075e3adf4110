import type { ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { ExcursionHost, VisitHistory } from '../domain/visit-history.ts';

export type VisitHistoryRepositories = { readonly history: VisitHistoryRepository };

export type VisitHistoryUnitOfWork = UnitOfWork<VisitHistoryRepositories>;

/** A month of an excursion, by its first day. */
export type MonthOfExcursion = { readonly excursionId: ExcursionId; readonly month: string };

/** Figures of a recorded month. */
export type RecordedMonth = MonthOfExcursion & {
  readonly rows: number;
  readonly sessions: number;
  readonly attended: number;
};

/** Inside one transaction. */
export interface VisitHistoryRepository {
  /** The hosts of published excursions; unknown ones are missing. */
  hosts(excursions: readonly ExcursionId[]): Promise<readonly ExcursionHost[]>;
  /** The months between two in which the platform has confirmed bookings or attendance of the excursions. */
  monthsWithBookings(
    excursions: readonly ExcursionId[],
    from: string,
    to: string,
  ): Promise<readonly MonthOfExcursion[]>;
  /** What is recorded for these months, locked until the transaction ends. */
  lock(months: readonly MonthOfExcursion[]): Promise<readonly RecordedMonth[]>;
  /** Writes months; replaces those that are there. */
  replace(months: readonly VisitHistory[]): Promise<void>;
  /** Deletes the months of an excursion between two. */
  remove(excursion: ExcursionId, from: string, to: string): Promise<readonly RecordedMonth[]>;
}

/** Keeps the hosts of excursions, of which events tell. */
export interface ExcursionHosts {
  keep(host: ExcursionHost): Promise<void>;
}

/** Months that the viewer may see: those of its organization or its regions. */
export interface VisitHistoryReader {
  months(filter: VisitHistoryFilter, page: PageRequest): Promise<VisitHistory[]>;
  countMonths(filter: VisitHistoryFilter): Promise<number>;
  /** Sums of attendance and of imported visits, by period and key. */
  totals(question: TotalsQuestion): Promise<readonly VisitTotal[]>;
}

/** Undefined: no condition. Months are first days. */
export type VisitHistoryFilter = {
  readonly excursions: readonly ExcursionId[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly regions: readonly RegionCode[] | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

export type TotalsQuestion = {
  readonly period: { readonly from: string; readonly to: string };
  readonly by: 'REGION' | 'ORGANIZATION';
  readonly per: 'DAY' | 'MONTH';
  readonly regions: readonly RegionCode[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  /** Most rows to read. */
  readonly limit: number;
};

export type VisitTotal = {
  /** First day of the period. */
  readonly from: string;
  /** Region code or organization id. */
  readonly key: string;
  readonly sessions: number;
  readonly capacity: number;
  readonly confirmed: number;
  readonly attended: number;
  readonly online: number;
  readonly importedSessions: number;
  readonly importedCapacity: number;
  readonly importedConfirmed: number;
  readonly importedAttended: number;
  readonly importedOnline: number;
};
