import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { ExpireDueHolds } from './application/expire-due-holds.ts';

/**
 * Ends holds in time (docs/adr/0062). The shortest hold lasts a minute, so that a job that sleeps until the next hold ends, or
 * five seconds, misses none that was made in the meantime.
 */
export function holdExpiryJob(expireDueHolds: ExpireDueHolds, nextExpiry: () => Promise<Date | undefined>): DueJob {
  return { name: 'expire-due-holds', run: expireDueHolds, nextDue: nextExpiry, longestSleepSeconds: 5 };
}
