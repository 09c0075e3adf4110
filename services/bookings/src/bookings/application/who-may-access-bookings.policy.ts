import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Booking } from '../domain/booking.ts';
import type { Inventory } from '../../inventory/domain/inventory.ts';

/** What somebody wants to do to a booking: those who made it may settle it, its host too; who came is for the host to say. */
export type Change = 'SETTLE' | 'REDEEM';

/**
 * Whether a viewer made the booking. Who is bound to an organisation or a portal acts for it, so that the colleagues' bookings are
 * theirs and those that they made for another one before are not; all others have what they made themselves.
 */
export function isBooker(viewer: Viewer, { booker }: Pick<Booking, 'booker'>): boolean {
  if (viewer.organizationId !== null) return booker.organizationId === viewer.organizationId;
  if (viewer.portalId !== null) return booker.portalId === viewer.portalId;
  return viewer.subject !== null && booker.subject === viewer.subject;
}

export function isHost(viewer: Viewer, { organizationId }: Pick<Booking, 'organizationId'>): boolean {
  return viewer.organizationId === organizationId;
}

/** Whether a viewer may see a booking: who made it, its host, the coordinator of the host's region, the agency. */
export function maySee(viewer: Viewer, booking: Booking): boolean {
  if (!isWithinRegions(viewer, booking.regionCode)) return false;
  return reachesEverything(viewer) || isBooker(viewer, booking) || isHost(viewer, booking) || overlooks(viewer);
}

/** Whether a viewer may have seats at a place at all: in their regions, which for an organisation's own programs are all. */
export function mayHoldAt(viewer: Viewer, { regionCode }: Pick<Inventory, 'regionCode'>): boolean {
  return isWithinRegions(viewer, regionCode);
}

export function mayChange(viewer: Viewer, booking: Booking, change: Change): boolean {
  if (!isWithinRegions(viewer, booking.regionCode)) return false;
  if (reachesEverything(viewer) || isHost(viewer, booking)) return true;
  return change === 'SETTLE' && isBooker(viewer, booking);
}

/** Whether all bookings of a viewer's regions are theirs to see. A portal's are its own, and of them those of its regions. */
function overlooks({ organizationId, portalId }: Viewer): boolean {
  return organizationId === null && portalId === null;
}
