import type { Viewer } from '@promtour/access/viewer';
import type { BookingItemId } from '@promtour/kernel/id';
import type { Money } from '@promtour/kernel/money';
import type { RequestContext } from '@promtour/service-kit/graphql/context';
import { maySeeNet, visibleItems } from '../application/who-may-access-bookings.policy.ts';
import type { Booking } from '../domain/booking.ts';
import type { BookedUnit, BookingItem } from '../domain/booking-item.ts';
import type { BookingLoaders } from './loaders.ts';

/** An item as the graph shows it: with its booking. */
export type BookedItem = BookingItem & { readonly booking: Booking };

/** An item that the viewer sees; null for any other. */
export async function bookedItem(
  id: BookingItemId,
  { loaders, caller }: RequestContext<Pick<BookingLoaders, 'bookingOfItem'>>,
): Promise<BookedItem | null> {
  const booking = await loaders.bookingOfItem.load(id);
  const item = booking === null ? undefined : visibleItems(caller.viewer, booking).find((one) => one.id === id);
  return booking === null || item === undefined ? null : { ...item, booking };
}

export type ShownPrice = { readonly retail: Money; readonly net: Money | null };

export type ShownUnits = Pick<BookedUnit, 'type' | 'count' | 'people'> & {
  readonly retail: Money | null;
  readonly net: Money | null;
};

/** The prices of an item that a viewer may see. */
export function shownPrice(viewer: Viewer, { booking, ...item }: BookedItem): ShownPrice {
  const { currency, retail, net } = item.price;
  return {
    retail: { amount: retail, currency },
    net: maySeeNet(viewer, booking, item) ? { amount: net, currency } : null,
  };
}

export function shownUnits(viewer: Viewer, { booking, ...item }: BookedItem): readonly ShownUnits[] {
  const { currency } = item.price;
  const money = (amount: number | null): Money | null => (amount === null ? null : { amount, currency });
  const showsNet = maySeeNet(viewer, booking, item);
  return item.units.map(({ type, count, people, retail, net }) => ({
    ...{ type, count, people, retail: money(retail) },
    net: showsNet ? money(net) : null,
  }));
}

/** Sums by currency; a sum of which a part is hidden is hidden. */
export function totalsOf(
  prices: readonly { readonly retail: Money; readonly net: Money | null; readonly refund: number | null }[],
): { readonly retail: Money; readonly net: Money | null; readonly refund: Money | null }[] {
  return [...Map.groupBy(prices, ({ retail }) => retail.currency)].map(([currency, some]) => {
    const net = some.map((one) => one.net);
    const refunds = some.flatMap(({ refund }) => refund ?? []);
    return {
      retail: { amount: sum(some.map(({ retail }) => retail.amount)), currency },
      net: net.some((one) => one === null) ? null : { amount: sum(net.map((one) => one?.amount ?? 0)), currency },
      refund: refunds.length === 0 ? null : { amount: sum(refunds), currency },
    };
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
