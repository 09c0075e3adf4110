import { err, ok, type Result } from '@promtour/kernel/result';

/** One line of a table by column. Cells are trimmed; an empty cell means that the value is unknown. */
export type TableRow<Column extends string> = {
  /** Line number in the file, from 1, for messages. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
};

/** Parses tab-separated text whose first line names exactly these columns, in any order. Reports all errors at once. */
export function readTable<const Column extends string>(
  text: string,
  columns: readonly Column[],
): Result<readonly TableRow<Column>[], readonly string[]> {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t').map((name) => name.trim());
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !columns.some((column) => column === name));
  if (missing.length > 0 || unknown.length > 0 || new Set(names).size !== names.length) {
    return err([
      `line 1: the columns must be ${columns.join(', ')}` +
        (missing.length > 0 ? `; missing: ${missing.join(', ')}` : '') +
        (unknown.length > 0 ? `; unknown: ${unknown.join(', ')}` : ''),
    ]);
  }

  const faults: string[] = [];
  const rows = lines.flatMap((line, index): TableRow<Column>[] => {
    if (line.trim() === '') return [];
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length !== names.length) {
      faults.push(`line ${index + 2}: ${cells.length} cells, expected ${names.length}`);
      return [];
    }
    const row = Object.fromEntries(names.map((name, column) => [name, cells[column]])) as Record<Column, string>;
    return [{ line: index + 2, cells: row }];
  });
  return faults.length > 0 ? err(faults) : ok(rows);
}
