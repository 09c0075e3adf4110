import { isSiteReady, type Inventory } from '../../inventory/domain/inventory.ts';
import type { Booking } from './booking.ts';

/** What is wrong with the host of a booking that exists. It stands all the same: whoever made it decides. */
export type BookingFlag = 'HOST_SUSPENDED' | 'SITE_NOT_READY';

/** Invariant 11: what a booking that may still take place is flagged with. */
export function flagsOf(
  { status }: Pick<Booking, 'status'>,
  inventory: Pick<Inventory, 'suspended' | 'siteReadyUntil'>,
  now: Date,
): readonly BookingFlag[] {
  if (status !== 'ON_HOLD' && status !== 'CONFIRMED') return [];
  return [
    ...(inventory.suspended ? (['HOST_SUSPENDED'] as const) : []),
    ...(isSiteReady(inventory, now) ? [] : (['SITE_NOT_READY'] as const)),
  ];
}
