import { isSiteReady, type Inventory } from '../../inventory/domain/inventory.ts';
import type { Booking } from './booking.ts';

/** Problems with the host of an existing booking. The booking stays valid; the booker decides. */
export const bookingFlags = ['CLOSED_BY_HOST', 'HOST_SUSPENDED', 'SITE_NOT_READY'] as const;
export type BookingFlag = (typeof bookingFlags)[number];

/** Statuses of bookings that may still take place. */
export const openStatuses = ['ON_HOLD', 'PENDING', 'CONFIRMED'] as const;

/** Invariant 11: the flags of an item of a booking that may still take place. */
export function flagsOf(
  { status }: Pick<Booking, 'status'>,
  inventory: Pick<Inventory, 'closed' | 'suspended' | 'siteReadyUntil'>,
  now: Date,
): readonly BookingFlag[] {
  if (!openStatuses.some((open) => open === status)) return [];
  return [
    ...(inventory.closed ? (['CLOSED_BY_HOST'] as const) : []),
    ...(inventory.suspended ? (['HOST_SUSPENDED'] as const) : []),
    ...(isSiteReady(inventory, now) ? [] : (['SITE_NOT_READY'] as const)),
  ];
}
