import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { MaterializeDueSchedules } from './application/materialize-due-schedules.ts';

/** Keeps sessions 400 days ahead (ADR 0170). Lifted closures and changed schedules make schedules due at once. */
export function materializeSchedulesJob(
  run: MaterializeDueSchedules,
  nextDue: () => Promise<Date | undefined>,
): DueJob {
  return { name: 'materialize-schedules', run, nextDue, maxSleepSeconds: 5 };
}
