import type { Viewer } from '@promtour/access/viewer';
import { hostedItems, mayChange } from '../../bookings/application/who-may-access-bookings.policy.ts';
import type { Booking } from '../../bookings/domain/booking.ts';
import type { BookingItem } from '../../bookings/domain/booking-item.ts';

/** A code lets its bearer in: the booker, the host of the session and the agency see it, and coordinators do not. */
export function maySeeVouchers(viewer: Viewer, booking: Booking, item: Pick<BookingItem, 'id'>): boolean {
  return mayChange(viewer, booking, 'SETTLE') || hostedItems(viewer, booking).some(({ id }) => id === item.id);
}
