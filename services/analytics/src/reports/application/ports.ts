import type { Forbidden } from '@promtour/kernel/failure';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { Result } from '@promtour/kernel/result';
import type { Applied } from '@promtour/messaging/applied';
import type { RowBatches } from '@promtour/service-kit/export/export-table';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Dimension, Period } from '../../dimensions/domain/question.ts';
import type { Compared } from '../../measures/domain/answer.ts';
import type { ReportQuestion } from '../domain/report-question.ts';
import type {
  Delivery,
  ReportAccess,
  ReportFile,
  ReportFileId,
  SavedReport,
  SavedReportId,
} from '../domain/saved-report.ts';

/** Reports and files inside one transaction. */
export type ReportRepositories = {
  readonly reports: SavedReportRepository;
  readonly files: ReportFileRepository;
};

export type ReportUnitOfWork = UnitOfWork<ReportRepositories>;

export interface SavedReportRepository {
  add(report: SavedReport): Promise<void>;
  /** Reports of an account. Waits for others who are adding to them, so that the count holds until the transaction ends. */
  countForAdd(subject: string): Promise<number>;
  /** The account's report, locked until the transaction ends. */
  findForUpdate(subject: string, id: SavedReportId): Promise<SavedReport | undefined>;
  update(report: SavedReport): Promise<void>;
  remove(id: SavedReportId): Promise<void>;
  /** Reports that are due, locked; without those that another process is working on. */
  lockDue(now: Date, limit: number): Promise<readonly DueReport[]>;
  /** Sets the next due times alone. */
  reschedule(reports: readonly { readonly id: SavedReportId; readonly nextDueAt: Date }[]): Promise<void>;
}

export type DueReport = SavedReport & {
  readonly schedule: NonNullable<SavedReport['schedule']>;
  readonly nextDueAt: Date;
};

export interface ReportFileRepository {
  add(file: ReportFile): Promise<void>;
  /** A report has one delivery for each due time: a second one fails. */
  deliver(deliveries: readonly Delivery[]): Promise<void>;
  /** Deletes exports that were created before an instant, the oldest first, and returns how many; without those that another process deletes. */
  deleteExports(createdBefore: Date, limit: number): Promise<number>;
  /** Removes deliveries of these reports that were due before an instant. */
  removeDeliveries(reports: readonly SavedReportId[], before: Date): Promise<void>;
}

/** Reports of one account. */
export interface SavedReportReader {
  /** Newest first. */
  reports(page: PageRequest): Promise<SavedReport[]>;
  countReports(): Promise<number>;
  report(id: SavedReportId): Promise<SavedReport | undefined>;
  /** Latest first, of reports that were read here. */
  deliveries(
    reports: readonly SavedReportId[],
    page: PageRequest,
  ): Promise<ReadonlyMap<SavedReportId, readonly Delivery[]>>;
  countDeliveries(reports: readonly SavedReportId[]): Promise<ReadonlyMap<SavedReportId, number>>;
}

/** What a link opens, without a viewer: the link is the credential. */
export interface ReportFiles {
  find(id: ReportFileId): Promise<ReportFile | undefined>;
}

/**
 * Total = Σ rows + rest + withheld, in every sum; of a file by days and so on, those of the whole period are the sums of its totals and of the
 * unassigned. The last two are in no total.
 */
export type LineKind = 'TOTAL' | 'ROW' | 'REST' | 'WITHHELD' | 'UNASSIGNED' | 'PART_OF_MONTH' | 'SMALL_GROUPS';

/** A line of a file: the figures of some keys in one period. */
export type FigureLine = Compared & {
  readonly kind: LineKind;
  readonly period: Period;
  /** One for each dimension; null if it is not known. None in lines that are not rows. */
  readonly keys: readonly (string | null)[];
};

export type ReportFigures = {
  readonly applied: Applied;
  /** The name of a key of a line or condition; undefined if none is known: events have no names of organizations, routes and portals. */
  readonly nameOf: (dimension: Dimension, key: string) => LocalizedText | undefined;
  readonly batches: RowBatches<FigureLine>;
};

/** The answers of `measures`, as lines of a file. */
export interface FiguresReader {
  /** `FORBIDDEN` if the question names figures outside the access. */
  read(access: ReportAccess, period: Period, question: ReportQuestion): Promise<Result<ReportFigures, Forbidden>>;
}
