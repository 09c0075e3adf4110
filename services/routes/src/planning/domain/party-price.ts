import type { Money } from '@promtour/kernel/money';
import type { PlanningParty } from './request.ts';

/** Price per person. */
export type PriceList = Money;

/** What a party pays for a session on a date. */
export function partyPrice(prices: PriceList, { size }: Pick<PlanningParty, 'size' | 'ages'>, _date: string): Money {
  return { amount: prices.amount * size, currency: prices.currency };
}
