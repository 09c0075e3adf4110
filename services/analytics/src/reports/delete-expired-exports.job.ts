import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { DeleteExpiredExports } from './application/delete-expired-exports.ts';

/** Nothing depends on when it runs: an expired link opens nothing. */
export function deleteExpiredExportsJob(run: DeleteExpiredExports, nextDue: () => Promise<Date | undefined>): DueJob {
  return { name: 'delete-expired-exports', run, nextDue, maxSleepSeconds: 600, lateBySeconds: 60 };
}
