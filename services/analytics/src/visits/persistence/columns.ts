import { prepared } from '@promtour/postgres/prepared';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { cellNames, sumNames, type CellSums, type VisitSums } from '../domain/visit-sums.ts';

/** Columns of the sums, in snake case; `foreign` is a reserved word of SQL. */
export const sumColumns = sumNames.map((name) => ({ name, column: columnOf(name) }));

/** Columns of a rollup. */
export const cellColumns = cellNames.map((name) => ({ name, column: columnOf(name) }));

export function columnOf(name: keyof CellSums): string {
  if (name === 'foreign') return 'foreigners';
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

type Scalar = string | number | boolean | null;

/** A column of a row type: its name, type and value. */
export type Column<Row> = { readonly name: string; readonly type: string; readonly of: (row: Row) => Scalar };

export const sumColumnsOf = <Row>(sumsIn: (row: Row) => VisitSums): readonly Column<Row>[] =>
  sumColumns.map(({ name, column }) => ({ name: column, type: 'bigint', of: (row) => sumsIn(row)[name] }));

/** The rows as a relation of one parameter for each column: `unnest($1::uuid[], …) AS name (column, …)`. */
export function relation<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): { readonly sql: string; readonly parameters: unknown[] } {
  return {
    sql: `unnest(${columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(', ')}) AS ${name} (${columns.map((column) => column.name).join(', ')})`,
    parameters: columns.map(({ of, type }) => arrayLiteral(rows.map(of), type === 'text')),
  };
}

/** The array as PostgreSQL writes it: the driver would look at each number and id for what is to be quoted. */
function arrayLiteral(values: readonly Scalar[], isText: boolean): string {
  const elements = values.map((value) => {
    if (value === null) return 'NULL';
    return isText ? `"${String(value).replaceAll(/["\\]/g, '\\$&')}"` : String(value);
  });
  return `{${elements.join()}}`;
}

/** Inserts rows whose keys are known to be new. */
export async function insert<Row>(
  sql: SqlExecutor,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { sql: from, parameters } = relation('wanted', columns, rows);
  await sql.query(
    prepared(`INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) SELECT * FROM ${from}`),
    parameters,
  );
}

/** Inserts rows or replaces those with the same key. */
export async function upsert<Row>(
  sql: SqlExecutor,
  table: string,
  key: readonly Column<Row>[],
  values: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...key, ...values];
  const { sql: from, parameters } = relation('wanted', columns, rows);
  await sql.query(
    prepared(
      `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) SELECT * FROM ${from}
       ON CONFLICT (${key.map(({ name }) => name).join(', ')})
       DO UPDATE SET ${values.map(({ name }) => `${name} = excluded.${name}`).join(', ')}`,
    ),
    parameters,
  );
}

/**
 * Adds to the sums of cells, and deletes those of which nothing is left: so tables do not depend on the order of events.
 * @param areNew whether the table has none of the cells
 */
export async function addToCells<Row>(
  sql: SqlExecutor,
  table: string,
  key: readonly Column<Row>[],
  sumsIn: (row: Row) => CellSums,
  rows: readonly Row[],
  areNew = false,
): Promise<void> {
  if (rows.length === 0) return;
  const values = cellColumns.map(({ name, column }): Column<Row> => ({
    name: column,
    type: 'bigint',
    of: (row) => sumsIn(row)[name],
  }));
  const columns = [...key, ...values];
  if (areNew) return insert(sql, table, columns, rows);
  const keys = key.map(({ name }) => name).join(', ');
  const { sql: from, parameters } = relation('added', columns, rows);
  const write = `INSERT INTO ${table} AS known (${columns.map(({ name }) => name).join(', ')}) SELECT * FROM ${from}
       ON CONFLICT (${keys}) DO UPDATE SET ${values.map(({ name }) => `${name} = known.${name} + excluded.${name}`).join(', ')}`;
  if (rows.every((row) => cellNames.every((name) => sumsIn(row)[name] >= 0))) {
    await sql.query(prepared(write), parameters);
    return;
  }
  const emptied = await rowsOf<Record<string, string>>(
    sql,
    prepared(`WITH changed AS (
       ${write}
       RETURNING known.*
     )
     SELECT ${key.map(({ name, type }) => (type === 'date' ? `${name}::text` : name)).join(', ')} FROM changed
     WHERE ${values.map(({ name }) => `${name} = 0`).join(' AND ')}`),
    parameters,
  );
  await remove(
    sql,
    table,
    key.map((column) => ({ ...column, of: (row: Record<string, string>) => row[column.name] ?? null })),
    emptied,
  );
}

export async function remove<Row>(
  sql: SqlExecutor,
  table: string,
  key: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { sql: from, parameters } = relation('gone', key, rows);
  await sql.query(
    prepared(
      `DELETE FROM ${table} AS known USING ${from} WHERE ${key.map(({ name }) => `known.${name} = gone.${name}`).join(' AND ')}`,
    ),
    parameters,
  );
}
