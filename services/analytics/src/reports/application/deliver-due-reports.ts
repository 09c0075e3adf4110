import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import { deliver } from '../domain/saved-report.ts';
import type { ReportUnitOfWork } from './ports.ts';

/** How long deliveries can be opened: a year's report is there until the next one. */
const keptDays = 400;
const dayMs = 86_400_000;

/** Makes the deliveries of due reports, and returns their number. */
export type DeliverDueReports = () => Promise<number>;

/**
 * Safe to run in many processes at once: a due report is locked, and its delivery is committed with its next due time, so each due time has
 * exactly one. After an outage, each missed due time gets its own.
 */
export function createDeliverDueReports(unitOfWork: ReportUnitOfWork, clock: Clock): DeliverDueReports {
  return () =>
    processInBatches(async (limit) => {
      const caller = systemCaller('analytics', { correlationId: randomUUID() });
      const result = await unitOfWork.run<number, never>(caller, async ({ reports, files }) => {
        const now = clock.now();
        const due = await reports.lockDue(now, limit);
        if (due.length === 0) return ok(0);
        const made = due.map((report) => ({ id: report.id, ...deliver(report, newId<'ReportFile'>(now), now) }));
        await files.deliver(made.map(({ delivery }) => delivery));
        await reports.reschedule(made);
        await files.removeDeliveries(
          due.map(({ id }) => id),
          new Date(now.getTime() - keptDays * dayMs),
        );
        return ok(due.length);
      });
      return unwrap(result);
    });
}
