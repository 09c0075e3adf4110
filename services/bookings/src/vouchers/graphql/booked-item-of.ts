import type { BookingItemId } from '@promtour/kernel/id';
import { visibleItems } from '../../bookings/application/who-may-access-bookings.policy.ts';
import type { BookedItem } from '../../bookings/graphql/booked-item.ts';
import type { Context } from '../../graphql/context.ts';

/** The item as it is now, with its booking; undefined if the viewer may not see it. */
export async function bookedItemOf(id: BookingItemId, { loaders, caller }: Context): Promise<BookedItem | undefined> {
  // A mutation of the same request may have changed it.
  const booking = await loaders.bookingOfItem.clear(id).load(id);
  const item = booking === null ? undefined : visibleItems(caller.viewer, booking).find((one) => one.id === id);
  return booking === null || item === undefined ? undefined : { ...item, booking };
}
