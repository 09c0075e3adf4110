import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { tooManySavedReports, type TooManySavedReports } from '../domain/failures.ts';
import {
  checkReport,
  maxReports,
  type ReportDraft,
  type SavedReport,
  type SavedReportId,
} from '../domain/saved-report.ts';
import { nextDue } from '../domain/schedule.ts';
import { accessOf, ownerOf } from './access-of.ts';
import type { ReportRepositories, ReportUnitOfWork } from './ports.ts';
import { mayAsk } from './who-may-ask.policy.ts';

export type CreateSavedReport = (
  draft: ReportDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<SavedReport>, InvalidInput | TooManySavedReports | Forbidden | IdempotencyFailure>>;

/** Saves a question, to be answered by a schedule with the caller's access as it is now. */
export function createCreateSavedReport(unitOfWork: ReportUnitOfWork, clock: Clock): CreateSavedReport {
  return async (draft, request, caller) => {
    const checked = checkReport(draft);
    if (!checked.ok) return checked;
    const subject = ownerOf(caller.viewer);
    const access = accessOf(caller.viewer);
    if (!mayAsk(access, draft.question)) return err(forbidden());
    return runReplayable<ReportRepositories, SavedReport, { readonly id: SavedReportId }, TooManySavedReports>(
      unitOfWork,
      caller,
      { ...request, operation: 'createSavedReport', input: draft },
      {
        work: async ({ reports }) => {
          if ((await reports.countForAdd(subject)) >= maxReports) return err(tooManySavedReports);
          const now = clock.now();
          const { schedule } = checked.value;
          const report: SavedReport = {
            ...checked.value,
            id: newId<'SavedReport'>(now),
            version: 1,
            subject,
            access,
            nextDueAt: schedule === null ? null : nextDue(schedule, now),
            createdAt: now,
            updatedAt: now,
          };
          await reports.add(report);
          return ok(report);
        },
        refer: ({ id }) => ({ id }),
        read: ({ id }, { reports }) => reports.findForUpdate(subject, id),
      },
    );
  };
}
