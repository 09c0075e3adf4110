import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import { isBooker, isHost } from '../../bookings/application/who-may-access-bookings.policy.ts';
import type { WaitlistEntry } from '../domain/waitlist-entry.ts';

/** Whether a viewer may see that a party waits: the party, the host, the coordinator of its region and the agency may. */
export function maySeeWait(viewer: Viewer, entry: WaitlistEntry): boolean {
  if (!isWithinRegions(viewer, entry.regionCode)) return false;
  const overlooks = viewer.organizationId === null && viewer.portalId === null;
  return overlooks || isBooker(viewer, entry) || isHost(viewer, entry);
}

/** Whether a viewer may end a wait: the party and the agency may. */
export function mayLeaveWaitlist(viewer: Viewer, entry: WaitlistEntry): boolean {
  return isWithinRegions(viewer, entry.regionCode) && (reachesEverything(viewer) || isBooker(viewer, entry));
}
