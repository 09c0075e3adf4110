import { priceOn } from '@promtour/kernel/offer-terms';
import type { Money } from '@promtour/kernel/money';
import { type ExcursionOption, type ExcursionUnit } from '../../excursions/domain/offer-terms.ts';
import type { PlanningParty } from './request.ts';

type Party = Pick<PlanningParty, 'size' | 'ages'>;

/** The retail price that a party pays for a session on a date: of the cheapest option. */
export function partyPrice(options: readonly ExcursionOption[], party: Party, date: string): Money {
  const [first, ...others] = options.map((option) => optionPrice(option, party, date));
  if (first === undefined) throw new Error('An excursion has an option');
  return others.reduce((least, one) => (one.amount < least.amount ? one : least), first);
}

function optionPrice({ pricingPer, groupPrices, units }: ExcursionOption, { size, ages }: Party, date: string): Money {
  if (pricingPer === 'GROUP') return retail(groupPrices, date);
  const prices =
    ages.length === 0 ? [times(unitPrice(units, null, date), size)] : ages.map((age) => unitPrice(units, age, date));
  return prices.reduce((sum, { amount, currency }) => ({ amount: sum.amount + amount, currency }), {
    amount: 0,
    currency: '',
  });
}

/** The cheapest unit for an age. Without the age, or if no unit is for it, that of an adult; without such a unit, the dearest. */
function unitPrice(units: readonly ExcursionUnit[], age: number | null, date: string): Money {
  const adult = units.filter(({ type }) => type === 'ADULT');
  const fitting = age === null ? [] : units.filter((unit) => isFor(unit, age));
  const chosen = [fitting, adult, units].find((some) => some.length > 0) ?? units;
  const prices = chosen.map((unit) => retail(unit.prices, date)).sort((one, other) => one.amount - other.amount);
  const price = chosen === units ? prices.at(-1) : prices[0];
  if (price === undefined) throw new Error('An option has a unit');
  return price;
}

/** Without a bound, only the unit of adults is known to fit: the others ask for more than an age, such as being a student. */
function isFor({ type, minAge, maxAge }: ExcursionUnit, age: number): boolean {
  if (type === 'FAMILY' || type === 'STUDENT' || type === 'OTHER') return false;
  if (minAge === null && maxAge === null) return type === 'ADULT';
  return age >= (minAge ?? 0) && age <= (maxAge ?? Infinity);
}

function retail(prices: ExcursionUnit['prices'], date: string): Money {
  const price = priceOn(prices, date);
  if (price === undefined) throw new Error('A price without dates holds on every date');
  return price.retail;
}

function times({ amount, currency }: Money, count: number): Money {
  return { amount: amount * count, currency };
}
