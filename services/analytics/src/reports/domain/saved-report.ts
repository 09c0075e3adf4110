import { invalidInput, type FailureMessage, type InputRule } from '@promtour/kernel/failure';
import type { Id, OrganizationId, PortalId } from '@promtour/kernel/id';
import { checkAll, checkParsed, checkRule, type Checked } from '@promtour/kernel/input-check';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import { localDate, parseTimeZone } from '@promtour/kernel/time-zone';
import type { Period } from '../../dimensions/domain/question.ts';
import { resolvePeriod, type RelativePeriod, type ReportQuestion } from './report-question.ts';
import { nextDue, type Schedule } from './schedule.ts';

export type SavedReportId = Id<'SavedReport'>;
export type ReportFileId = Id<'ReportFile'>;

/** The access with which figures are read: frozen, so that a file never shows more than its owner could read when asking for it. */
export type ReportAccess = {
  readonly organizationId: OrganizationId | null;
  readonly portalId: PortalId | null;
  readonly regions: 'ALL' | readonly RegionCode[];
};

export type FileFormat = 'CSV' | 'XLSX';
export type FileLanguage = 'RU' | 'EN';

/** What a file is made of. Figures are read when it is opened. */
export type ReportFile = {
  readonly id: ReportFileId;
  readonly period: Period;
  readonly question: ReportQuestion;
  readonly format: FileFormat;
  readonly language: FileLanguage;
  readonly access: ReportAccess;
  readonly createdAt: Date;
};

/** The file of a report for one due time. */
export type Delivery = ReportFile & { readonly reportId: SavedReportId; readonly dueAt: Date };

export type SavedReport = {
  readonly id: SavedReportId;
  readonly version: number;
  /** The account that owns it. */
  readonly subject: string;
  readonly access: ReportAccess;
  readonly name: string;
  readonly period: RelativePeriod;
  readonly question: ReportQuestion;
  readonly format: FileFormat;
  readonly language: FileLanguage;
  /** Null: no deliveries. */
  readonly schedule: Schedule | null;
  readonly nextDueAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export type SavedReportContent = Pick<SavedReport, 'name' | 'period' | 'question' | 'format' | 'language' | 'schedule'>;

/** Most saved reports of one account. */
export const maxReports = 100;

/** A schedule as clients write it. */
export type ScheduleDraft = Omit<Schedule, 'timeZone'> & { readonly timeZone: string };

export type ReportDraft = Omit<SavedReportContent, 'schedule'> & { readonly schedule: ScheduleDraft | null };

/** @returns all faults at once */
export function checkReport(draft: ReportDraft): Checked<SavedReportContent> {
  const checked = checkAll({
    name: checkPlainText(['name'], draft.name, 200, badName),
    schedule: draft.schedule === null ? ok(null) : checkSchedule(draft.schedule),
  });
  return checked.ok ? ok({ ...draft, schedule: checked.value.schedule }) : checked;
}

function checkSchedule({ every, weekday, dayOfMonth, hour, timeZone }: ScheduleDraft): Checked<Schedule> {
  const checked = checkAll({
    weekday: checkDay(['schedule', 'weekday'], weekday, every === 'WEEKLY', 7),
    dayOfMonth: checkDay(['schedule', 'dayOfMonth'], dayOfMonth, every === 'MONTHLY', 28),
    hour: checkRule(hour >= 0 && hour <= 23, ['schedule', 'hour'], range(0, 23)),
    timeZone: checkParsed(parseTimeZone(timeZone), ['schedule', 'timeZone'], unknownZone),
  });
  return checked.ok ? ok({ every, weekday, dayOfMonth, hour, timeZone: checked.value.timeZone }) : checked;
}

/** A day that one frequency needs and the others do not have. */
function checkDay(path: readonly string[], day: number | null, isNeeded: boolean, max: number): Checked<undefined> {
  if (!isNeeded) return checkRule(day === null, path, notNeeded);
  return day === null ? err(invalidInput(path, needed)) : checkRule(day >= 1 && day <= max, path, range(1, max));
}

const badName: FailureMessage = {
  ru: 'Название: от 1 до 200 знаков в одну строку',
  en: 'Name: 1 to 200 characters on one line',
};
const needed: InputRule = { code: 'REQUIRED', ru: 'Нужно при этой частоте', en: 'Needed for this frequency' };
const notNeeded: InputRule = { code: 'INCONSISTENT', ru: 'Не для этой частоты', en: 'Not for this frequency' };
const unknownZone: InputRule = {
  code: 'MALFORMED',
  ru: 'Часовой пояс из базы IANA, например Europe/Moscow',
  en: 'A time zone of the IANA database, such as Europe/Moscow',
};

function range(min: number, max: number): InputRule {
  return { code: 'OUT_OF_RANGE', ru: `От ${min} до ${max}`, en: `${min} to ${max}` };
}

/** The delivery that is due, and the report as it waits for the next one. Each due time that was missed has its own. */
export function deliver(
  report: SavedReport & { readonly schedule: Schedule; readonly nextDueAt: Date },
  id: ReportFileId,
  now: Date,
): { readonly delivery: Delivery; readonly nextDueAt: Date } {
  const { schedule, nextDueAt: dueAt, question, format, language, access } = report;
  const period = resolvePeriod(report.period, localDate(dueAt, schedule.timeZone));
  return {
    delivery: { id, reportId: report.id, dueAt, period, question, format, language, access, createdAt: now },
    nextDueAt: nextDue(schedule, dueAt),
  };
}

/** Whether two accesses show the same figures. */
export function isSameAccess(one: ReportAccess, other: ReportAccess): boolean {
  return (
    one.organizationId === other.organizationId &&
    one.portalId === other.portalId &&
    regionsText(one) === regionsText(other)
  );
}

function regionsText({ regions }: ReportAccess): string {
  return regions === 'ALL' ? regions : regions.toSorted().join();
}
