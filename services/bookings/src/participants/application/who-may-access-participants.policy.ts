import { isWithinRegions, type Viewer } from '@promtour/access/viewer';
import { isBooker, isHost } from '../../bookings/application/who-may-access-bookings.policy.ts';
import type { Booking } from '../../bookings/domain/booking.ts';
import type { BookingItem } from '../../bookings/domain/booking-item.ts';

/** Who handles a list: the booker enters it, the pass office of the host decides. */
export type Side = 'BOOKER' | 'PASS_OFFICE';

/**
 * Whether a viewer handles the list of an item on this side. No one else does, the national agency and the coordinators included: personal
 * data is for those who need it for the visit.
 */
export function mayHandleList(viewer: Viewer, side: Side, booking: Booking, item: BookingItem): boolean {
  if (!isWithinRegions(viewer, item.regionCode)) return false;
  return side === 'PASS_OFFICE'
    ? viewer.scopes.has('passes:issue') && isHost(viewer, item)
    : viewer.scopes.has('participants:write') && isBooker(viewer, booking);
}

/** The side on which a viewer reads a list; undefined if the viewer may not. */
export function readingSideOf(viewer: Viewer, booking: Booking, item: BookingItem): Side | undefined {
  return (['PASS_OFFICE', 'BOOKER'] as const).find((side) => mayHandleList(viewer, side, booking, item));
}
