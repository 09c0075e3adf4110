import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { price, type Money } from '@promtour/kernel/money';
import { err, type Result } from '@promtour/kernel/result';

/** Unchecked input. */
export type ValueDraft = { readonly amount: number; readonly currency: string };

export function checkValue({ amount, currency }: ValueDraft): Result<Money, InvalidInput> {
  const value = price(amount, currency);
  if (value.ok) return value;
  const field = value.error === 'UNKNOWN_CURRENCY' ? 'currency' : 'amount';
  return err(
    invalidInput(['value', field], {
      code: value.error === 'UNKNOWN_CURRENCY' ? 'MALFORMED' : 'OUT_OF_RANGE',
      ru: 'Сумма в минимальных единицах, не меньше нуля, и код валюты ISO 4217',
      en: 'An amount in minor units, not negative, and an ISO 4217 currency code',
    }),
  );
}
