import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Language } from '../language.ts';
import { minorDigits, type ExportColumn, type ExportValue } from './export-table.ts';

/** A table as an Excel workbook of one sheet. Cells are typed, so that a text is never run as a formula. */
export function writeXlsx<Row>(
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): Promise<Buffer> {
  const header = columns.map(({ header: text }) => ({
    value: text[language],
    type: String,
    fontWeight: 'bold' as const,
  }));
  return writeXlsxFile([header, ...rows.map((row) => columns.map(({ cell }) => cellOf(cell(row))))], {
    columns: columns.map(({ width = 14 }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(cell: ExportValue): Cell {
  if (cell.value === null) return null;
  switch (cell.type) {
    case 'TEXT':
      return { value: cell.value, type: String };
    case 'INTEGER':
      return { value: cell.value, type: Number, format: '0' };
    case 'MONEY': {
      const digits = minorDigits(cell.value.currency);
      const format = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
      return { value: cell.value.amount / 10 ** digits, type: Number, format };
    }
    case 'DATE':
      return { value: new Date(`${cell.value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
    case 'INSTANT':
      return { value: cell.value, type: Date, format: 'yyyy-mm-dd hh:mm' };
  }
}
