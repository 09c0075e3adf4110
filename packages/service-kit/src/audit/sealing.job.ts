import type { DueJob } from '../jobs/due-jobs.ts';
import { sealTrail, type SealOptions } from './seal-trail.ts';

/** Seals the audit trail every few seconds; at once again where more waits than one run may take. */
export function sealingJob(options: SealOptions): DueJob {
  return {
    name: 'seal-audit-trail',
    run: () => sealTrail(options),
    nextDue: () => Promise.resolve(undefined),
    longestSleepSeconds: 5,
  };
}
