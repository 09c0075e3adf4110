import { isSiteReady, type Inventory } from '../../inventory/domain/inventory.ts';
import type { Booking } from './booking.ts';

/** Problems with the host of an existing booking. The booking stays valid; the booker decides. */
export type BookingFlag = 'CLOSED_BY_HOST' | 'HOST_SUSPENDED' | 'SITE_NOT_READY';

/** Invariant 11: the flags of a booking that may still take place. */
export function flagsOf(
  { status }: Pick<Booking, 'status'>,
  inventory: Pick<Inventory, 'closed' | 'suspended' | 'siteReadyUntil'>,
  now: Date,
): readonly BookingFlag[] {
  if (status !== 'ON_HOLD' && status !== 'CONFIRMED') return [];
  return [
    ...(inventory.closed ? (['CLOSED_BY_HOST'] as const) : []),
    ...(inventory.suspended ? (['HOST_SUSPENDED'] as const) : []),
    ...(isSiteReady(inventory, now) ? [] : (['SITE_NOT_READY'] as const)),
  ];
}
