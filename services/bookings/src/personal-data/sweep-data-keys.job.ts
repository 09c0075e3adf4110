import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { SweepDataKeys } from './application/sweep-data-keys.ts';

const hour = 3_600;

/** Deletes keys that were prepared and never used, or whose subject was deleted just before the process died. */
export function sweepDataKeysJob(sweep: SweepDataKeys): DueJob {
  return {
    name: 'sweep-data-keys',
    run: sweep,
    nextDue: () => Promise.resolve(undefined),
    maxSleepSeconds: 6 * hour,
    lateBySeconds: 60,
  };
}
