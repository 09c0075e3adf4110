import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Booking } from '../domain/booking.ts';
import type { Inventory } from '../../inventory/domain/inventory.ts';

/** Ways to change a booking: the booker and the host may settle it; only the host may record attendance. */
export type Change = 'SETTLE' | 'REDEEM';

/**
 * Whether the viewer is the booker. A viewer bound to an organization or a portal acts for it: bookings of its other users count as the
 * viewer's, bookings that the viewer made for another one do not. Any other viewer has only the bookings they made.
 */
function isBooker(viewer: Viewer, { booker }: Pick<Booking, 'booker'>): boolean {
  if (viewer.organizationId !== null) return booker.organizationId === viewer.organizationId;
  if (viewer.portalId !== null) return booker.portalId === viewer.portalId;
  return viewer.subject !== null && booker.subject === viewer.subject;
}

function isHost(viewer: Viewer, { organizationId }: Pick<Booking, 'organizationId'>): boolean {
  return viewer.organizationId === organizationId;
}

/** Whether a viewer may see a booking: the booker, the host, the coordinator of the host's region, and the agency may. */
export function maySee(viewer: Viewer, booking: Booking): boolean {
  if (!isWithinRegions(viewer, booking.regionCode)) return false;
  return reachesEverything(viewer) || isBooker(viewer, booking) || isHost(viewer, booking) || overlooks(viewer);
}

/** Whether a viewer may hold seats at a place: within their regions only. An organization's own programs have all regions. */
export function mayHoldAt(viewer: Viewer, { regionCode }: Pick<Inventory, 'regionCode'>): boolean {
  return isWithinRegions(viewer, regionCode);
}

export function mayChange(viewer: Viewer, booking: Booking, change: Change): boolean {
  if (!isWithinRegions(viewer, booking.regionCode)) return false;
  if (reachesEverything(viewer) || isHost(viewer, booking)) return true;
  return change === 'SETTLE' && isBooker(viewer, booking);
}

/** Whether a viewer may see all bookings of their regions. A portal sees its own bookings only, within its regions. */
function overlooks({ organizationId, portalId }: Viewer): boolean {
  return organizationId === null && portalId === null;
}
