import type { UnitType } from '@promtour/kernel/offer-terms';
import { describe, expect, it } from '@jest/globals';
import type { ExcursionOption, ExcursionUnit } from '../../excursions/domain/offer-terms.ts';
import { partyPrice } from './party-price.ts';

const date = '2026-12-07';

function rubles(amount: number, dates: { from: string; to: string } | null = null) {
  return { retail: { amount, currency: 'RUB' }, net: null, dates };
}

function unit(type: UnitType, amount: number, [minAge, maxAge]: readonly (number | null)[] = []): ExcursionUnit {
  return { type, minAge: minAge ?? null, maxAge: maxAge ?? null, prices: [rubles(amount)] };
}

function perUnit(...units: ExcursionUnit[]): ExcursionOption {
  return { code: 'visit', title: { ru: 'Визит' }, pricingPer: 'UNIT', units, groupPrices: [] };
}

const perGroup: ExcursionOption = {
  ...perUnit({ ...unit('ADULT', 0), prices: [] }),
  pricingPer: 'GROUP',
  groupPrices: [rubles(5000), rubles(9000, { from: '2026-12-10', to: '2026-12-20' })],
};

describe('a party pays', () => {
  const units = [unit('ADULT', 1000), unit('CHILD', 500, [3, 13]), unit('INFANT', 0, [0, 2]), unit('STUDENT', 300)];

  it.each<[string, readonly ExcursionOption[], number, readonly number[], number]>([
    ['for adults if no ages are known', [perUnit(...units)], 3, [], 3000],
    ['by age', [perUnit(...units)], 4, [40, 14, 13, 1], 2500],
    [
      'for adults if no unit is for the age',
      [perUnit(unit('ADULT', 900, [18]), unit('CHILD', 400, [7, 10]))],
      1,
      [12],
      900,
    ],
    ['the dearest unit if there is none for adults', [perUnit(unit('STUDENT', 300), unit('YOUTH', 200))], 2, [], 600],
    ['once for the group', [perGroup], 30, [], 5000],
    ['for the cheapest option', [perUnit(unit('ADULT', 1000)), perGroup], 4, [], 4000],
  ])('%s', (_, options, size, ages, amount) => {
    expect(partyPrice(options, { size, ages }, date)).toEqual({ amount, currency: 'RUB' });
  });

  it('the price of the period', () => {
    expect(partyPrice([perGroup], { size: 2, ages: [] }, '2026-12-20').amount).toBe(9000);
    expect(partyPrice([perGroup], { size: 2, ages: [] }, '2026-12-21').amount).toBe(5000);
  });
});
