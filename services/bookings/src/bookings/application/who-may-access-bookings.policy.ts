import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Inventory } from '../../inventory/domain/inventory.ts';
import type { Booking, BookingSide } from '../domain/booking.ts';
import type { BookingItem } from '../domain/booking-item.ts';

/**
 * Ways to change a booking: `SETTLE` is for the booker and the host of all sessions, `BOOK` for the booker alone, `ANSWER` and `REDEEM` for
 * the hosts, each for its own sessions.
 */
export type Change = 'SETTLE' | 'BOOK' | 'ANSWER' | 'REDEEM';

/**
 * Whether the viewer is the booker. A viewer bound to an organization or a portal acts for it: bookings of its other users count as the
 * viewer's, bookings that the viewer made for another one do not. Any other viewer has only the bookings they made.
 */
export function isBooker(viewer: Viewer, { booker }: Pick<Booking, 'booker'>): boolean {
  if (viewer.organizationId !== null) return booker.organizationId === viewer.organizationId;
  if (viewer.portalId !== null) return booker.portalId === viewer.portalId;
  return viewer.subject !== null && booker.subject === viewer.subject;
}

export function isHost(viewer: Viewer, { organizationId }: Pick<BookingItem, 'organizationId'>): boolean {
  return viewer.organizationId === organizationId;
}

/** Whether a viewer may see a booking: the booker, the hosts, the coordinators of the hosts' regions, and the agency may. */
export function maySee(viewer: Viewer, booking: Booking): boolean {
  return visibleItems(viewer, booking).length > 0;
}

/** The items that concern a viewer: all for the booker and the agency, its own for a host, those of the region for a coordinator. */
export function visibleItems(viewer: Viewer, booking: Booking): readonly BookingItem[] {
  const within = booking.items.filter(({ regionCode }) => isWithinRegions(viewer, regionCode));
  // A booker whose program is bounded to some regions sees bookings that touch them.
  if (reachesEverything(viewer) || isBooker(viewer, booking)) return within.length > 0 ? booking.items : [];
  return overlooks(viewer) ? within : within.filter((item) => isHost(viewer, item));
}

/** Whether a viewer may hold seats at a place: within their regions only. An organization's own programs have all regions. */
export function mayHoldAt(viewer: Viewer, { regionCode }: Pick<Inventory, 'regionCode'>): boolean {
  return isWithinRegions(viewer, regionCode);
}

/** Whether a portal shows the excursion; any other viewer may book whatever is on sale. */
export function isShownTo({ portalId }: Pick<Viewer, 'portalId'>, { portals }: Pick<Inventory, 'portals'>): boolean {
  return portalId === null || portals === null || portals.includes(portalId);
}

export function mayChange(viewer: Viewer, booking: Booking, change: Change): boolean {
  if (!booking.items.every(({ regionCode }) => isWithinRegions(viewer, regionCode))) {
    // A host with programs for some regions answers and redeems there.
    if (change === 'SETTLE' || change === 'BOOK') return false;
  }
  if (reachesEverything(viewer)) return true;
  switch (change) {
    case 'BOOK':
      return isBooker(viewer, booking);
    case 'SETTLE':
      return isBooker(viewer, booking) || booking.items.every((item) => isHost(viewer, item));
    case 'ANSWER':
    case 'REDEEM':
      return hostedItems(viewer, booking).length > 0;
  }
}

/** The items that a viewer may answer and redeem: those of its organization; all for the agency. */
export function hostedItems(viewer: Viewer, booking: Booking): readonly BookingItem[] {
  if (reachesEverything(viewer)) return booking.items;
  return booking.items.filter((item) => isHost(viewer, item) && isWithinRegions(viewer, item.regionCode));
}

/** On whose behalf a viewer who may change a booking acts. */
export function sideOf(viewer: Viewer, booking: Booking): BookingSide {
  if (viewer.kind === 'SYSTEM') return 'SYSTEM';
  if (isBooker(viewer, booking)) return 'BOOKER';
  return booking.items.some((item) => isHost(viewer, item)) ? 'HOST' : 'AGENCY';
}

/**
 * Whether a viewer may see net prices of a booking: the agency that booked, the host and the national agency; never a portal, which sells at
 * the retail price.
 */
export function maySeeNet(viewer: Viewer, booking: Pick<Booking, 'booker'>, item: BookingItem): boolean {
  if (viewer.portalId !== null) return false;
  return (
    reachesEverything(viewer) || isHost(viewer, item) || (viewer.organizationId !== null && isBooker(viewer, booking))
  );
}

/** Whether a viewer may see all bookings of their regions. A portal sees its own bookings only, within its regions. */
function overlooks({ organizationId, portalId }: Viewer): boolean {
  return organizationId === null && portalId === null;
}
