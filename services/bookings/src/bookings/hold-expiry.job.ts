import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { ExpireDueHolds } from './application/expire-due-holds.ts';

/**
 * Expires holds on time (docs/adr/0062). The shortest hold lasts a minute, so a job that sleeps until the next expiry, or for five seconds,
 * also processes holds made in the meantime on time.
 */
export function holdExpiryJob(expireDueHolds: ExpireDueHolds, nextExpiry: () => Promise<Date | undefined>): DueJob {
  return { name: 'expire-due-holds', run: expireDueHolds, nextDue: nextExpiry, maxSleepSeconds: 5 };
}
