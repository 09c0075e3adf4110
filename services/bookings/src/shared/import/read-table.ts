import type { InputIssueCode } from '@promtour/kernel/failure';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';

export type TableFormat = 'XLSX' | 'CSV';

/** The texts of a row by field, without empty ones. */
export type TableRow<Field extends string> = {
  /** As spreadsheet programs number it: the column names are row 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<Field, string>;
};

export type TableFault = 'UNREADABLE' | 'TOO_LARGE' | 'NO_COLUMNS' | 'UNKNOWN_COLUMN' | 'REPEATED_COLUMN';

export type ReadTable<Field extends string> =
  | { readonly rows: readonly TableRow<Field>[] }
  | {
      readonly fault: TableFault;
      /** Its number, from 1. The name itself could hold personal data. */ readonly column?: number;
    };

export type TableDefinition<Field extends string> = {
  /** The field of each name of a column, in lower case; a field has several names. */
  readonly columns: Readonly<Record<string, Field>>;
  readonly maxRows: number;
};

export const maxContent = 700_000;
const maxUnpacked = 20_000_000;

/** Reads a table. The first row has the names of the columns, in Russian or English; their order is free. */
export async function readTable<Field extends string>(
  format: TableFormat,
  content: string,
  { columns, maxRows }: TableDefinition<Field>,
): Promise<ReadTable<Field>> {
  if (content.length > maxContent) return { fault: 'TOO_LARGE' };
  let cells: readonly (readonly unknown[])[];
  try {
    cells = format === 'CSV' ? readCsv(content) : await readWorkbook(Buffer.from(content, 'base64'));
  } catch {
    // Both libraries throw for whatever they cannot read; their messages may quote the content.
    return { fault: 'UNREADABLE' };
  }
  if (cells.length > maxRows + 1) return { fault: 'TOO_LARGE' };
  const [head = [], ...body] = cells;
  const fields = head.map((cell) => {
    const name = textOf(cell).toLowerCase().replaceAll(/\s+/g, ' ');
    return Object.hasOwn(columns, name) ? columns[name] : undefined;
  });
  const unknown = fields.findIndex((field, nth) => field === undefined && textOf(head[nth]) !== '');
  if (unknown >= 0) return { fault: 'UNKNOWN_COLUMN', column: unknown + 1 };
  const named = fields.filter((field) => field !== undefined);
  if (named.length === 0) return { fault: 'NO_COLUMNS' };
  const repeated = fields.findIndex((field, nth) => field !== undefined && fields.indexOf(field) < nth);
  if (repeated >= 0) return { fault: 'REPEATED_COLUMN', column: repeated + 1 };
  return {
    rows: body.flatMap((values, nth) => {
      if (values.every((value) => textOf(value) === '')) return [];
      return [{ row: nth + 2, cells: cellsOf(fields, values) }];
    }),
  };
}

function readCsv(content: string): readonly (readonly unknown[])[] {
  return parse(content, {
    bom: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    trim: true,
    max_record_size: 10_000,
  });
}

async function readWorkbook(file: Buffer): Promise<readonly (readonly unknown[])[]> {
  if (unpackedBytes(file) > maxUnpacked) throw new Error('The workbook is too large');
  return readSheet(file);
}

/** The sum of the sizes that a ZIP file's directory states. */
function unpackedBytes(file: Buffer): number {
  let sum = 0;
  for (
    let at = file.indexOf(directoryEntry);
    at >= 0 && at + 46 <= file.length;
    at = file.indexOf(directoryEntry, at + 46)
  )
    sum += file.readUInt32LE(at + 24);
  return sum;
}

const directoryEntry = Buffer.from('PK\u0001\u0002');

function cellsOf<Field extends string>(
  fields: readonly (Field | undefined)[],
  values: readonly unknown[],
): ReadonlyMap<Field, string> {
  return new Map(
    fields.flatMap((field, nth) => {
      const text = textOf(values[nth]);
      return field === undefined || text === '' ? [] : [[field, text] as const];
    }),
  );
}

/** Dates come as `2014-05-20`, `20.05.2014`, or as a date cell, at midnight UTC. */
export function isoDate(text: string | undefined): string | undefined {
  const [, day, month, year] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text ?? '') ?? [];
  return day === undefined || month === undefined || year === undefined
    ? text
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/** What a fault of the table as a whole means. */
export const tableFaults: Readonly<
  Record<TableFault, { readonly code: InputIssueCode; readonly ru: string; readonly en: string }>
> = {
  UNREADABLE: { code: 'MALFORMED', ru: 'Файл не читается', en: 'The file cannot be read' },
  TOO_LARGE: { code: 'TOO_LONG', ru: 'Файл слишком велик', en: 'The file is too large' },
  NO_COLUMNS: { code: 'REQUIRED', ru: 'Нет названий столбцов', en: 'The column names are missing' },
  UNKNOWN_COLUMN: { code: 'UNKNOWN_REFERENCE', ru: 'неизвестное название', en: 'unknown name' },
  REPEATED_COLUMN: { code: 'DUPLICATE', ru: 'название повторяется', en: 'the name is repeated' },
};
