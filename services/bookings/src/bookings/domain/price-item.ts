import { priceOn, type CancellationTerm, type PeriodPrice } from '@promtour/kernel/offer-terms';
import type { OptionTerms } from '../../excursion-terms/domain/excursion-terms.ts';
import type { BookedUnit, ItemPrice } from './booking-item.ts';
import { minorsAmong, type WantedUnits } from './party-admission.ts';

/** What units cost on a date `YYYY-MM-DD` of the site, each and in all. A unit that the option does not offer is left out. */
export function priceItem(
  { pricingPer, units, groupPrices }: OptionTerms,
  wanted: readonly WantedUnits[],
  date: string,
): { readonly units: readonly BookedUnit[]; readonly price: ItemPrice } {
  if (pricingPer === 'GROUP') {
    const { retail, net } = amounts(groupPrices, date);
    const booked = wanted.map((one) => ({
      ...{ type: one.type, count: one.count, people: one.people, retail: null, net: null },
      minors: minorsAmong(
        one,
        units.find(({ type }) => type === one.type),
      ),
    }));
    return { units: booked, price: { currency: retail.currency, retail: retail.amount, net: net.amount } };
  }
  let currency = '';
  const booked = wanted.flatMap((one) => {
    const { type, count, people } = one;
    const unit = units.find((offered) => offered.type === type);
    if (unit === undefined) return [];
    const { retail, net } = amounts(unit.prices, date);
    ({ currency } = retail);
    return [{ type, count, people, minors: minorsAmong(one, unit), retail: retail.amount, net: net.amount }];
  });
  const sum = (of: 'retail' | 'net'): number => booked.reduce((total, unit) => total + unit[of] * unit.count, 0);
  return { units: booked, price: { currency, retail: sum('retail'), net: sum('net') } };
}

function amounts(prices: readonly PeriodPrice[], date: string) {
  const price = priceOn(prices, date);
  if (price === undefined) throw new Error('A price without dates holds on every date');
  return { retail: price.retail, net: price.net ?? price.retail };
}

const hour = 3_600_000;

/** The share in percent that is refunded for a cancellation at this time. */
export function refundPercent(terms: readonly CancellationTerm[], startsAt: Date, now: Date): number {
  const hoursLeft = (startsAt.getTime() - now.getTime()) / hour;
  return Math.max(0, ...terms.filter(({ hoursBefore }) => hoursLeft >= hoursBefore).map((term) => term.refundPercent));
}

/** A share of an amount in minor units, rounded down. */
export function shareOf(amount: number, percent: number): number {
  return Math.floor((amount * percent) / 100);
}
