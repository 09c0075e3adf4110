import {
  date,
  integer,
  jsonb,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { RelativePeriod, ReportQuestion } from '../domain/report-question.ts';
import type {
  Delivery,
  FileFormat,
  FileLanguage,
  ReportAccess,
  ReportFile,
  ReportFileId,
  SavedReport,
  SavedReportId,
} from '../domain/saved-report.ts';
import type { Schedule } from '../domain/schedule.ts';

export const savedReportSchema = table('saved_report', {
  id: primary(uuid<SavedReportId>()),
  version: integer(),
  subject: text(),
  access: jsonb<ReportAccess>(),
  name: text(),
  period: text<RelativePeriod>(),
  question: jsonb<ReportQuestion>(),
  format: text<FileFormat>(),
  language: text<FileLanguage>(),
  schedule: nullable(jsonb<Schedule>()),
  nextDueAt: nullable(timestamptz()),
  createdAt: timestamptz(),
  updatedAt: timestamptz(),
});

/** Files of exports, and of reports' deliveries: the latter have a report and a due time. */
export const reportFileSchema = table('report_file', {
  id: primary(uuid<ReportFileId>()),
  reportId: nullable(uuid<SavedReportId>()),
  dueAt: nullable(timestamptz()),
  periodFrom: date(),
  periodTo: date(),
  question: jsonb<ReportQuestion>(),
  format: text<FileFormat>(),
  language: text<FileLanguage>(),
  access: jsonb<ReportAccess>(),
  createdAt: timestamptz(),
});

export type SavedReportRow = RowOf<typeof savedReportSchema>;
export type ReportFileRow = RowOf<typeof reportFileSchema>;

export function reportFromRow(row: SavedReportRow): SavedReport {
  return { ...row };
}

export function fileFromRow({
  periodFrom,
  periodTo,
  reportId: _reportId,
  dueAt: _dueAt,
  ...row
}: ReportFileRow): ReportFile {
  return { ...row, period: { from: periodFrom, to: periodTo } };
}

export function deliveryFromRow(row: ReportFileRow): Delivery {
  const { reportId, dueAt } = row;
  if (reportId === null || dueAt === null) throw new Error(`File ${row.id} is no delivery`);
  return { ...fileFromRow(row), reportId, dueAt };
}

export function rowFromFile(file: ReportFile | Delivery): ReportFileRow {
  const { period, ...rest } = file;
  return { reportId: null, dueAt: null, ...rest, periodFrom: period.from, periodTo: period.to };
}
