import type { DueJob } from '@promtour/service-kit/jobs/due-jobs';
import type { EndDueBookings } from './application/end-due-bookings.ts';

/**
 * Ends holds and requests on time (docs/adr/0062). The shortest hold lasts a minute, so a job that sleeps until the next end, or for five
 * seconds, also processes holds made in the meantime on time.
 */
export function endDueBookingsJob(endDueBookings: EndDueBookings, nextDue: () => Promise<Date | undefined>): DueJob {
  return { name: 'end-due-bookings', run: endDueBookings, nextDue, maxSleepSeconds: 5 };
}
