import { priceOn, type PeriodPrice } from '@promtour/kernel/offer-terms';
import { describe, expect, it } from '@jest/globals';
import { lowestPrice, type ExcursionOption } from './offer-terms.ts';

const rub = (amount: number) => ({ amount, currency: 'RUB' });
const base: PeriodPrice = { retail: rub(1_000), net: null, dates: null };
const winter: PeriodPrice = { retail: rub(700), net: rub(600), dates: { from: '2026-12-01', to: '2027-02-28' } };

describe('the price on a date', () => {
  it.each([
    ['2026-11-30', base],
    ['2026-12-01', winter],
    ['2027-02-28', winter],
    ['2027-03-01', base],
  ])('on %s', (date, expected) => {
    expect(priceOn([base, winter], date)).toBe(expected);
  });
});

describe('the lowest price', () => {
  const option = (pricing: Omit<ExcursionOption, 'code' | 'title'>): ExcursionOption => ({
    code: 'a',
    title: { ru: 'А' },
    ...pricing,
  });
  const unit = (...prices: PeriodPrice[]) => ({ type: 'ADULT' as const, minAge: null, maxAge: null, prices });

  it('is that of the cheapest unit or group on the date', () => {
    const options = [
      option({ pricingPer: 'UNIT', units: [unit(base, winter), unit({ ...base, retail: rub(900) })], groupPrices: [] }),
      option({ pricingPer: 'GROUP', units: [unit()], groupPrices: [{ ...base, retail: rub(800) }] }),
    ];
    expect(lowestPrice(options, '2026-11-30')).toEqual(rub(800));
    expect(lowestPrice(options, '2026-12-31')).toEqual(rub(700));
  });
});
