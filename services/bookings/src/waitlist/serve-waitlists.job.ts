import type { Clock } from '@promtour/kernel/clock';
import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { ServeWaitlists } from './application/serve-waitlists.ts';

/**
 * Offers vacant seats to waiting parties. While any party waits, the job looks at the few sessions concerned every second; otherwise every
 * five seconds.
 */
export function serveWaitlistsJob(
  serveWaitlists: ServeWaitlists,
  isInUse: () => Promise<boolean>,
  clock: Clock,
): DueJob {
  return {
    name: 'serve-waitlists',
    run: serveWaitlists,
    nextDue: async () => ((await isInUse()) ? clock.now() : undefined),
    maxSleepSeconds: 5,
  };
}
