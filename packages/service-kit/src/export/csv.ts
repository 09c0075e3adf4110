import type { Money } from '@promtour/kernel/money';
import type { Language } from '../language.ts';
import { minorDigits, type AnyExportTable, type ExportValue } from './export-table.ts';

/** Spreadsheet programs read a file without this mark in a local encoding. */
const byteOrderMark = '\uFEFF';

/** A table as CSV (RFC 4180) in UTF-8. Texts that a spreadsheet program would run as formulas begin with an apostrophe. */
export async function* writeCsv({ headers, batches }: AnyExportTable, language: Language): AsyncGenerator<string> {
  yield `${byteOrderMark}${headers.map(({ header }) => quoted(header[language])).join(',')}\r\n`;
  for await (const rows of batches())
    if (rows.length > 0) yield rows.map((cells) => `${cells.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: ExportValue): string {
  if (cell.value === null) return '';
  switch (cell.type) {
    case 'TEXT':
      return quoted(withoutFormula(cell.value));
    case 'INTEGER':
    case 'NUMBER':
    case 'SHARE':
      return Number.isFinite(cell.value) ? String(cell.value) : '';
    case 'MONEY':
      return decimal(cell.value);
    case 'DATE':
      return cell.value;
    case 'INSTANT':
      return cell.value.toISOString();
  }
}

/**
 * Also full-width forms, which some programs convert, and white space before a formula, which some ignore: see "CSV injection" of OWASP.
 */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Exact: amounts are never divided. */
function decimal({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  if (digits === 0) return String(amount);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  return `${amount < 0 ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
