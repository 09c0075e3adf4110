import { err, ok, type Result } from './result.ts';

/** An amount in minor units (kopecks, cents) of an ISO 4217 currency. Always an integer, never a float of roubles. */
export type Money = {
  /** A safe integer; negative only in balances. */
  readonly amount: number;
  /** ISO 4217 alphabetic code in upper case, such as `RUB`. */
  readonly currency: string;
};

export type MoneyError = 'NOT_A_SAFE_INTEGER' | 'NEGATIVE' | 'UNKNOWN_CURRENCY';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** A price: a non-negative safe integer of a currency that ISO 4217 lists. */
export function price(amount: number, currency: string): Result<Money, MoneyError> {
  if (!Number.isSafeInteger(amount)) return err('NOT_A_SAFE_INTEGER');
  if (amount < 0) return err('NEGATIVE');
  if (!currencies.has(currency)) return err('UNKNOWN_CURRENCY');
  return ok({ amount, currency });
}

/** `price × count`; both are checked, so that the product cannot silently lose kopecks. */
export function times(money: Money, count: number): Result<Money, MoneyError> {
  const amount = money.amount * count;
  if (!Number.isSafeInteger(amount)) return err('NOT_A_SAFE_INTEGER');
  return ok({ amount, currency: money.currency });
}
