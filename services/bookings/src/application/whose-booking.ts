import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Booking } from '../domain/booking.ts';
import type { Inventory } from '../domain/inventory.ts';

/** What somebody wants to do to a booking: those who made it may settle it, its host too; who came is for the host to say. */
export type Change = 'SETTLE' | 'REDEEM';

/**
 * Whether a viewer made the booking. Who is bound to an organisation or a portal acts for it, so that the colleagues' bookings are
 * theirs and those that they made for another one before are not; all others have what they made themselves.
 */
export function isMaker(viewer: Viewer, { maker }: Pick<Booking, 'maker'>): boolean {
  if (viewer.organizationId !== null) return maker.organizationId === viewer.organizationId;
  if (viewer.portalId !== null) return maker.portalId === viewer.portalId;
  return viewer.subject !== null && maker.subject === viewer.subject;
}

export function isHost(viewer: Viewer, { organizationId }: Pick<Booking, 'organizationId'>): boolean {
  return viewer.organizationId === organizationId;
}

/** Whether a viewer may see a booking: who made it, its host, the coordinator of the host's region, the agency. */
export function maySee(viewer: Viewer, booking: Booking): boolean {
  return reachesEverything(viewer) || isMaker(viewer, booking) || isHost(viewer, booking) || overlooks(viewer, booking);
}

/** Whether a viewer may have seats at a place at all: an organisation buys wherever it likes, all others in their regions. */
export function mayHoldAt(viewer: Viewer, { regionCode }: Pick<Inventory, 'regionCode'>): boolean {
  if (viewer.organizationId !== null || viewer.regions === 'ALL') return true;
  return regionCode !== null && viewer.regions.includes(regionCode);
}

export function mayChange(viewer: Viewer, booking: Booking, change: Change): boolean {
  if (reachesEverything(viewer) || isHost(viewer, booking)) return true;
  return change === 'SETTLE' && isMaker(viewer, booking);
}

/** A portal's regions say what it shows, not whose bookings it reads. */
function overlooks({ organizationId, portalId, regions }: Viewer, { regionCode }: Booking): boolean {
  if (organizationId !== null || portalId !== null) return false;
  return regions === 'ALL' || (regionCode !== null && regions.includes(regionCode));
}
