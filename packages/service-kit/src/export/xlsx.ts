import type { Language } from '../language.ts';
import { minorDigits, type AnyExportTable, type ExportValue } from './export-table.ts';
import { writeZip, type ZipEntry } from './zip.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Tables as an Excel workbook (ECMA-376), one sheet each, written while they are read. Cells are typed, so that a text is never run as a
 * formula.
 */
export function writeXlsx(tables: readonly AnyExportTable[], language: Language): AsyncGenerator<Buffer> {
  return writeZip(partsOf(tables, language));
}

function* partsOf(tables: readonly AnyExportTable[], language: Language): Generator<ZipEntry> {
  const formats = new NumberFormats();
  const files = tables.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const part = (name: string, text: string): ZipEntry => ({ name, chunks: [`${declaration}${text}`] });
  yield part(
    '[Content_Types].xml',
    element('Types', { xmlns: `${packages}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      ...[['workbook.xml', 'sheet.main'], ['styles.xml', 'styles'], ...files.map((file) => [file, 'worksheet'])].map(
        ([file, kind]) => element('Override', { PartName: `/xl/${file}`, ContentType: `${spreadsheet}.${kind}+xml` }),
      ),
    ]),
  );
  yield part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  yield part(
    'xl/_rels/workbook.xml.rels',
    relationships([...files.map((file) => ['worksheet', file] as const), ['styles', 'styles.xml']]),
  );
  yield part(
    'xl/workbook.xml',
    element('workbook', { xmlns: main, 'xmlns:r': `${office}/relationships` }, [
      element(
        'sheets',
        {},
        tables.map(({ name }, index) =>
          element('sheet', { name: name[language], sheetId: index + 1, 'r:id': `rId${index + 1}` }),
        ),
      ),
    ]),
  );
  for (const [index, table] of tables.entries())
    yield { name: `xl/${files[index]}`, chunks: sheetOf(table, language, formats) };
  // Last, since the sheets determine the formats.
  yield part('xl/styles.xml', formats.stylesheet());
}

async function* sheetOf(
  { headers, batches }: AnyExportTable,
  language: Language,
  formats: NumberFormats,
): AsyncGenerator<string> {
  const columns = headers.map(({ width = 14 }, index) =>
    element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  const letters = headers.map((_, index) => lettersOf(index));
  let number = 1;
  const rowOf = (cells: readonly (Cell | undefined)[]): string => {
    const written = cells.map((cell, index) =>
      cell === undefined ? '' : `<c r="${letters[index]}${number}"${cell.attributes}>${cell.content}</c>`,
    );
    return `<row r="${number++}">${written.join('')}</row>`;
  };
  const titles = headers.map(({ header }) => textCell(header[language], headerStyle));
  yield (
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${columns.length === 0 ? '' : element('cols', {}, columns)}<sheetData>${rowOf(titles)}`
  );
  for await (const rows of batches())
    if (rows.length > 0)
      yield rows
        .map((cells) => rowOf(cells.map((cell, index) => cellOf(cell, formats, headers[index]?.wraps === true))))
        .join('');
  const filter = letters.length === 0 ? '' : element('autoFilter', { ref: `A1:${letters.at(-1)}${number - 1}` });
  yield `</sheetData>${filter}</worksheet>`;
}

/** A column's letters: A to Z, then AA. */
function lettersOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

type Cell = { readonly attributes: string; readonly content: string };

function cellOf(cell: ExportValue, formats: NumberFormats, wraps: boolean): Cell | undefined {
  if (cell.value === null) return undefined;
  switch (cell.type) {
    case 'TEXT':
      return textCell(cell.value, wraps ? wrappedStyle : 0);
    case 'INTEGER':
      return numberCell(cell.value, formats.styleOf('#,##0'));
    case 'NUMBER':
      return numberCell(cell.value, formats.styleOf('#,##0.00'));
    case 'SHARE':
      return numberCell(cell.value, formats.styleOf('0.0%'));
    case 'MONEY': {
      const digits = minorDigits(cell.value.currency);
      const format = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
      return numberCell(cell.value.amount / 10 ** digits, formats.styleOf(format));
    }
    case 'DATE':
      return timeCell(new Date(`${cell.value}T00:00:00Z`), cell.value, formats.styleOf('yyyy-mm-dd'));
    case 'INSTANT':
      return timeCell(cell.value, cell.value.toISOString(), formats.styleOf('yyyy-mm-dd hh:mm'));
  }
}

/** Longest text of a cell. */
const maxText = 32_767;

function textCell(text: string, style = 0): Cell {
  return {
    attributes: `${style === 0 ? '' : ` s="${style}"`} t="inlineStr"`,
    content: `<is><t xml:space="preserve">${escaped(text.slice(0, maxText))}</t></is>`,
  };
}

function numberCell(value: number, style: number): Cell | undefined {
  return Number.isFinite(value) ? { attributes: ` s="${style}"`, content: `<v>${value}</v>` } : undefined;
}

const dayMs = 86_400_000;
/** 1 March 1900 as a number of days: before it, Excel counts a leap day that did not exist. */
const firstDay = 61;

function timeCell(time: Date, text: string, style: number): Cell | undefined {
  const days = time.getTime() / dayMs + 25_569;
  return days >= firstDay ? numberCell(days, style) : textCell(text);
}

const headerStyle = 1;
const wrappedStyle = 2;

/** The formats of numbers that the sheets of a workbook use, each as a style. */
class NumberFormats {
  readonly #formats: string[] = [];
  readonly #styles = new Map<string, number>();

  styleOf(format: string): number {
    let style = this.#styles.get(format);
    if (style === undefined) {
      style = wrappedStyle + this.#formats.push(format);
      this.#styles.set(format, style);
    }
    return style;
  }

  stylesheet(): string {
    // Formats below 164 are built in.
    const id = (index: number): number => 164 + index;
    const style = (format: number, fontId = 0, isWrapped = false): string =>
      element(
        'xf',
        { numFmtId: format, fontId, fillId: 0, borderId: 0, applyNumberFormat: 1, applyFont: 1, applyAlignment: 1 },
        [element('alignment', { vertical: 'top', ...(isWrapped ? { wrapText: 1 } : {}) })],
      );
    const list = (name: string, items: readonly string[]): string => element(name, { count: items.length }, items);
    return element('styleSheet', { xmlns: main }, [
      ...(this.#formats.length === 0
        ? []
        : [
            list(
              'numFmts',
              this.#formats.map((formatCode, index) => element('numFmt', { numFmtId: id(index), formatCode })),
            ),
          ]),
      list('fonts', [`<font>${font}</font>`, `<font><b/>${font}</font>`]),
      list('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
      ]),
      list('borders', ['<border/>']),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', [
        style(0),
        style(0, 1, true),
        style(0, 0, true),
        ...this.#formats.map((_, index) => style(id(index))),
      ]),
    ]);
  }
}

const font = '<sz val="11"/><name val="Calibri"/>';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Of a part to others, `rId1` and so on. */
function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    targets.map(([kind, Target], index) =>
      element('Relationship', { Id: `rId${index + 1}`, Type: `${office}/relationships/${kind}`, Target }),
    ),
  );
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children?: readonly string[],
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return children === undefined ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 does not have are replaced. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll('\r', '&#13;');
}
