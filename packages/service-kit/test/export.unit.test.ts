import { Readable } from 'node:stream';
import { buffer, text as textFrom } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { writeCsv } from '../src/export/csv.ts';
import { exportTable, type ExportColumn } from '../src/export/export-table.ts';
import { writeXlsx } from '../src/export/xlsx.ts';

type Row = {
  readonly text: string | null;
  readonly count: number | null;
  readonly amount: number | null;
  readonly currency: string;
  readonly day: string | null;
  readonly at: Date | null;
  readonly share: number | null;
  readonly mean: number | null;
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
  { header: { ru: 'Доля', en: 'Share' }, cell: ({ share: value }) => ({ type: 'SHARE', value }) },
  { header: { ru: 'Среднее', en: 'Mean' }, cell: ({ mean: value }) => ({ type: 'NUMBER', value }) },
];
const row: Row = {
  text: 'Завод «Сталь», "цех" 1',
  count: -3,
  amount: 80_005,
  currency: 'RUB',
  day: '2026-03-29',
  at: new Date('2026-03-29T12:00:00Z'),
  share: 0.375,
  mean: 7.25,
};
const empty: Row = {
  text: null,
  count: null,
  amount: null,
  currency: 'RUB',
  day: null,
  at: null,
  share: null,
  mean: null,
};

const name = { ru: 'Таблица', en: 'Table' };
const tableOf = (rows: readonly Row[], some = columns) => exportTable({ name, columns: some, batches: [rows, []] });
const csvOf = (rows: readonly Row[], some = columns, language: 'ru' | 'en' = 'en') =>
  textFrom(Readable.from(writeCsv(tableOf(rows, some), language)));
const textOf = async (text: string) => (await csvOf([{ ...row, text }], columns.slice(0, 1))).split('\r\n')[1];
const amountOf = async (amount: number, currency: string) =>
  (await csvOf([{ ...row, amount, currency }], columns.slice(2, 3))).split('\r\n')[1];

describe('CSV', () => {
  it('has a byte order mark, a header of the language, quoted texts and plain figures', async () => {
    expect((await buffer(Readable.from(writeCsv(tableOf([row, empty]), 'ru')))).toString()).toBe(
      '\uFEFFТекст,"Число, шт.",Сумма,День,Время,Доля,Среднее\r\n' +
        '"Завод «Сталь», ""цех"" 1",-3,800.05,2026-03-29,2026-03-29T12:00:00.000Z,0.375,7.25\r\n,,,,,,\r\n',
    );
  });

  it.each(['=1+1', '+79161234567', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", '＝1', '＋1', ' =1', '\u00a0=1'])(
    'neutralizes the formula %j',
    async (text) => {
      expect((await textOf(text))?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['\t=1', '\r=1', '\n=1', '\tx'])('neutralizes and quotes %j', async (text) => {
    expect(await csvOf([{ ...row, text }], columns.slice(0, 1))).toContain(`'${text}`);
  });

  it.each(['Завод', 'a=b', '1-2', 'x@y.example', "'x"])('leaves the text %j as it is', async (text) => {
    expect(await textOf(text)).toBe(text);
  });

  it.each([
    [0, 'RUB', '0.00'],
    [5, 'RUB', '0.05'],
    [-5, 'RUB', '-0.05'],
    [-12_345, 'RUB', '-123.45'],
    [9_007_199_254_740_991, 'RUB', '90071992547409.91'],
    [1_234, 'JPY', '1234'],
    [1_234, 'KWD', '1.234'],
  ])('writes %d minor units of %s as %s', async (amount, currency, text) => {
    expect(await amountOf(amount, currency)).toBe(text);
  });
});

describe('XLSX', () => {
  const typed = [row.text, -3, 800.05, new Date('2026-03-29T00:00:00Z'), row.at, 0.375, 7.25];
  const read = async (...tables: Parameters<typeof writeXlsx>[0]) =>
    readXlsxFile(await buffer(Readable.from(writeXlsx(tables, 'en'))));

  it('has typed cells and a header of the language, as another reader reads them', async () => {
    const formula = { ...row, text: '=1+1' };
    const [sheet] = await read(tableOf([row, empty, formula]));
    expect(sheet?.data).toEqual([
      ['Text', 'Count', 'Amount', 'Day', 'Time', 'Share', 'Mean'],
      typed,
      Array(7).fill(null),
      ['=1+1', ...typed.slice(1)],
    ]);
  });

  it('has a sheet for each table, whatever its texts contain', async () => {
    const texts = ['<b>&"\'', 'a\u0001b', '\ud800', 'x\ny', '😀'];
    const second = exportTable({
      name: { ru: 'Второй', en: 'Second & last' },
      columns: columns.slice(0, 1),
      batches: [texts.map((text) => ({ ...row, text }))],
    });
    const sheets = await read(tableOf([row]), second);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Table', 'Second & last']);
    expect(sheets[1]?.data).toEqual([
      ['Text'],
      ...['<b>&"\'', 'a\ufffdb', '\ufffd', 'x\ny', '😀'].map((text) => [text]),
    ]);
  });

  it('writes a date before March 1900, which Excel does not count, as text', async () => {
    const [sheet] = await read(
      tableOf(
        [
          { ...row, day: '1900-02-28' },
          { ...row, day: '1900-03-01' },
        ],
        columns.slice(3, 4),
      ),
    );
    expect(sheet?.data.slice(1)).toEqual([['1900-02-28'], [new Date('1900-03-01T00:00:00Z')]]);
  });

  it('reads rows no faster than they are written, and stops with its reader', async () => {
    const rows = Array.from({ length: 500 }, () => row);
    let read = 0;
    let ended = false;
    const batches = (function* () {
      try {
        for (; read < 2_000; read++) yield rows;
      } finally {
        ended = true;
      }
    })();
    for await (const chunk of writeXlsx([exportTable({ name, columns, batches })], 'en')) {
      expect(chunk.length).toBeLessThan(1_000_000);
      if (read > 0) break;
    }
    expect(read).toBeLessThan(200);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(true);
  });

  it('ends with the failure of its rows', async () => {
    const batches = (async function* () {
      yield [row];
      await Promise.reject(new Error('lost'));
    })();
    await expect(read(exportTable({ name, columns, batches }))).rejects.toThrow('lost');
  });
});
