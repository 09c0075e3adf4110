import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  notFound,
  versionConflict,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { checkReport, type ReportDraft, type SavedReport, type SavedReportId } from '../domain/saved-report.ts';
import { nextDue } from '../domain/schedule.ts';
import { accessOf, ownerOf } from './access-of.ts';
import type { ReportRepositories, ReportUnitOfWork } from './ports.ts';
import { mayAsk } from './who-may-ask.policy.ts';

export type ReportVersion = { readonly id: string; readonly expectedVersion: number };

/** Fields that are missing stay as they are. */
export type ReportChange = { readonly [Field in keyof ReportDraft]?: ReportDraft[Field] | undefined };

export type UpdateSavedReport = (
  request: ReportVersion & { readonly change: ReportChange },
  caller: Caller,
) => Promise<Result<SavedReport, InvalidInput | NotFound | VersionConflict | Forbidden>>;

/** Changes a report. From then on it is answered with the caller's access as it is now; its deliveries stay. */
export function createUpdateSavedReport(unitOfWork: ReportUnitOfWork, clock: Clock): UpdateSavedReport {
  return ({ change, ...version }, caller) =>
    unitOfWork.run<SavedReport, InvalidInput | NotFound | VersionConflict | Forbidden>(caller, async (repositories) => {
      const found = await findForChange(repositories, version, caller);
      if (!found.ok) return found;
      const before = found.value;
      const { name, period, question, format, language, schedule } = before;
      const checked = checkReport({
        name: change.name ?? name,
        period: change.period ?? period,
        question: change.question ?? question,
        format: change.format ?? format,
        language: change.language ?? language,
        schedule: change.schedule === undefined ? schedule : change.schedule,
      });
      if (!checked.ok) return checked;
      const access = accessOf(caller.viewer);
      if (!mayAsk(access, checked.value.question)) return err(forbidden());
      const now = clock.now();
      const changed: SavedReport = {
        ...before,
        ...checked.value,
        version: before.version + 1,
        access,
        nextDueAt: nextDueAfter(before, checked.value.schedule, change.schedule !== undefined, now),
        updatedAt: now,
      };
      await repositories.reports.update(changed);
      return ok(changed);
    });
}

/** A schedule that stays keeps its due time, even if that has just passed. */
function nextDueAfter(
  { nextDueAt }: SavedReport,
  schedule: SavedReport['schedule'],
  isChanged: boolean,
  now: Date,
): Date | null {
  if (schedule === null) return null;
  return isChanged || nextDueAt === null ? nextDue(schedule, now) : nextDueAt;
}

export type DeleteSavedReport = (
  request: ReportVersion,
  caller: Caller,
) => Promise<Result<SavedReportId, NotFound | VersionConflict>>;

/** Deletes a report with its deliveries. */
export function createDeleteSavedReport(unitOfWork: ReportUnitOfWork): DeleteSavedReport {
  return (request, caller) =>
    unitOfWork.run<SavedReportId, NotFound | VersionConflict>(caller, async (repositories) => {
      const found = await findForChange(repositories, request, caller);
      if (!found.ok) return found;
      await repositories.reports.remove(found.value.id);
      return ok(found.value.id);
    });
}

async function findForChange(
  { reports }: ReportRepositories,
  { id: text, expectedVersion }: ReportVersion,
  { viewer }: Caller,
): Promise<Result<SavedReport, NotFound | VersionConflict>> {
  const id = parseId<'SavedReport'>(text);
  const found = id === undefined ? undefined : await reports.findForUpdate(ownerOf(viewer), id);
  if (found === undefined) return err(notFound('SavedReport', text));
  return found.version === expectedVersion ? ok(found) : err(versionConflict(found.version));
}
