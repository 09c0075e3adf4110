import type { Money } from '@promtour/kernel/money';
import type { Language } from '../language.ts';

/** A typed value of a cell. Null is an empty cell. */
export type ExportValue =
  | { readonly type: 'TEXT'; readonly value: string | null }
  | { readonly type: 'INTEGER'; readonly value: number | null }
  /** Shown in major units. The currency is a column of its own. */
  | { readonly type: 'MONEY'; readonly value: Money | null }
  /** `YYYY-MM-DD` */
  | { readonly type: 'DATE'; readonly value: string | null }
  /** In UTC. */
  | { readonly type: 'INSTANT'; readonly value: Date | null };

export type ExportColumn<Row> = {
  readonly header: Readonly<Record<Language, string>>;
  /** In characters. */
  readonly width?: number;
  readonly cell: (row: Row) => ExportValue;
};

const digitsByCurrency = new Map<string, number>();

/** The number of decimal places of a currency: 2 for RUB, 0 for JPY. */
export function minorDigits(currency: string): number {
  let digits = digitsByCurrency.get(currency);
  if (digits === undefined) {
    const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    digits = options.maximumFractionDigits ?? 2;
    digitsByCurrency.set(currency, digits);
  }
  return digits;
}
