import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { DestroyDueData } from './application/destroy-due-data.ts';

/** The term is counted in days: once an hour is on time. */
export function destroyDueDataJob(destroyDueData: DestroyDueData): DueJob {
  return {
    name: 'destroy-due-data',
    run: destroyDueData,
    nextDue: () => Promise.resolve(undefined),
    maxSleepSeconds: 3_600,
    lateBySeconds: 60,
  };
}
