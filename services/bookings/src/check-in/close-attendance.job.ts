import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';

/** Once a minute: the grace time is hours, so no due time needs to be met exactly. */
export function closeAttendanceJob(closeAttendance: () => Promise<number>): DueJob {
  return {
    name: 'close-attendance',
    run: closeAttendance,
    nextDue: () => Promise.resolve(undefined),
    maxSleepSeconds: 60,
    lateBySeconds: 30,
  };
}
