import type { Money } from '@promtour/kernel/money';
import type { Language } from '../language.ts';

/** A typed value of a cell. Null is an empty cell. */
export type ExportValue =
  | { readonly type: 'TEXT'; readonly value: string | null }
  | { readonly type: 'INTEGER'; readonly value: number | null }
  /** Any other number, shown with two decimal places. */
  | { readonly type: 'NUMBER'; readonly value: number | null }
  /** 0 to 1, shown in percent by spreadsheet programs. */
  | { readonly type: 'SHARE'; readonly value: number | null }
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
  /** Whether long texts continue on further lines of their cell, as headers do. */
  readonly wraps?: true;
  readonly cell: (row: Row) => ExportValue;
};

/** Rows as they are read, some hundreds at a time, so that a file is never in memory as a whole. */
export type RowBatches<Row> = Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>;

export type ExportTable<Row> = {
  /** Of the sheet: at most 31 characters, without `[]:*?/\`. */
  readonly name: Readonly<Record<Language, string>>;
  readonly columns: readonly ExportColumn<Row>[];
  readonly batches: RowBatches<Row>;
};

/** A table whose type of rows is its own business: tables of different rows make up one workbook. */
export type AnyExportTable = {
  readonly name: Readonly<Record<Language, string>>;
  readonly headers: readonly Pick<ExportColumn<never>, 'header' | 'width' | 'wraps'>[];
  readonly batches: () => AsyncIterable<readonly (readonly ExportValue[])[]>;
};

/** Calculates the cells of a table when they are written. */
export function exportTable<Row>({ name, columns, batches }: ExportTable<Row>): AnyExportTable {
  return {
    name,
    headers: columns,
    async *batches() {
      for await (const rows of batches) yield rows.map((row) => columns.map(({ cell }) => cell(row)));
    },
  };
}

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
