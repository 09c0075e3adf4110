import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { ReleaseDueAllotments } from './application/release-due-allotments.ts';

/** Returns unused seats to general sale at the instant of their release, also after an outage. */
export function releaseDueAllotmentsJob(
  releaseDueAllotments: ReleaseDueAllotments,
  nextRelease: () => Promise<Date | undefined>,
): DueJob {
  return { name: 'release-due-allotments', run: releaseDueAllotments, nextDue: nextRelease, maxSleepSeconds: 5 };
}
