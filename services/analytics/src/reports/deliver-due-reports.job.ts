import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { DeliverDueReports } from './application/deliver-due-reports.ts';

/** Delivers saved reports when they are due, also after an outage. */
export function deliverDueReportsJob(
  deliverDueReports: DeliverDueReports,
  nextDue: () => Promise<Date | undefined>,
): DueJob {
  return { name: 'deliver-due-reports', run: deliverDueReports, nextDue, maxSleepSeconds: 5 };
}
