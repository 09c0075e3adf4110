import { describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { writeCsv } from '../src/export/csv.ts';
import type { ExportColumn } from '../src/export/export-table.ts';
import { writeXlsx } from '../src/export/xlsx.ts';

type Row = {
  readonly text: string | null;
  readonly count: number | null;
  readonly amount: number | null;
  readonly currency: string;
  readonly day: string | null;
  readonly at: Date | null;
};

const columns: readonly ExportColumn<Row>[] = [
  { header: { ru: 'Текст', en: 'Text' }, cell: ({ text: value }) => ({ type: 'TEXT', value }) },
  { header: { ru: 'Число, шт.', en: 'Count' }, cell: ({ count: value }) => ({ type: 'INTEGER', value }) },
  {
    header: { ru: 'Сумма', en: 'Amount' },
    cell: ({ amount, currency }) => ({ type: 'MONEY', value: amount === null ? null : { amount, currency } }),
  },
  { header: { ru: 'День', en: 'Day' }, cell: ({ day: value }) => ({ type: 'DATE', value }) },
  { header: { ru: 'Время', en: 'Time' }, cell: ({ at: value }) => ({ type: 'INSTANT', value }) },
];
const row: Row = {
  text: 'Завод «Сталь», "цех" 1',
  count: -3,
  amount: 80_005,
  currency: 'RUB',
  day: '2026-03-29',
  at: new Date('2026-03-29T12:00:00Z'),
};
const empty: Row = { text: null, count: null, amount: null, currency: 'RUB', day: null, at: null };

const textOf = (text: string) => writeCsv(columns.slice(0, 1), [{ ...row, text }], 'en').split('\r\n')[1];
const amountOf = (amount: number, currency: string) =>
  writeCsv(columns.slice(2, 3), [{ ...row, amount, currency }], 'en').split('\r\n')[1];

describe('CSV', () => {
  it('has a byte order mark, a header of the language, quoted texts and plain figures', () => {
    expect(writeCsv(columns, [row, empty], 'ru')).toBe(
      '\uFEFFТекст,"Число, шт.",Сумма,День,Время\r\n' +
        '"Завод «Сталь», ""цех"" 1",-3,800.05,2026-03-29,2026-03-29T12:00:00.000Z\r\n,,,,\r\n',
    );
  });

  it.each(['=1+1', '+79161234567', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", '＝1', '＋1', ' =1', '\u00a0=1'])(
    'neutralizes the formula %j',
    (text) => {
      expect(textOf(text)?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['\t=1', '\r=1', '\n=1', '\tx'])('neutralizes and quotes %j', (text) => {
    expect(writeCsv(columns.slice(0, 1), [{ ...row, text }], 'en')).toContain(`'${text}`);
  });

  it.each(['Завод', 'a=b', '1-2', 'x@y.example', "'x"])('leaves the text %j as it is', (text) => {
    expect(textOf(text)).toBe(text);
  });

  it.each([
    [0, 'RUB', '0.00'],
    [5, 'RUB', '0.05'],
    [-5, 'RUB', '-0.05'],
    [-12_345, 'RUB', '-123.45'],
    [9_007_199_254_740_991, 'RUB', '90071992547409.91'],
    [1_234, 'JPY', '1234'],
    [1_234, 'KWD', '1.234'],
  ])('writes %d minor units of %s as %s', (amount, currency, text) => {
    expect(amountOf(amount, currency)).toBe(text);
  });
});

describe('XLSX', () => {
  it('has typed cells and a header of the language, as another reader reads them', async () => {
    const formula = { ...row, text: '=1+1' };
    const [sheet] = await readXlsxFile(await writeXlsx(columns, [row, empty, formula], 'en'));
    expect(sheet?.data).toEqual([
      ['Text', 'Count', 'Amount', 'Day', 'Time'],
      [row.text, -3, 800.05, new Date('2026-03-29T00:00:00Z'), row.at],
      [null, null, null, null, null],
      ['=1+1', -3, 800.05, new Date('2026-03-29T00:00:00Z'), row.at],
    ]);
  });
});
