import type { SqlExecutor } from '@promtour/postgres/sql';

/**
 * Inserts rows in one statement, in the order of the key, so that batches never wait for one another in a circle.
 * @param key the columns of the primary key, by commas
 * @param onConflict what becomes of a row that is there already, called `known`
 */
export async function insertRows(
  sql: SqlExecutor,
  table: { readonly schema: string; readonly name: string; readonly key: string },
  rows: readonly object[],
  onConflict: string,
): Promise<void> {
  if (rows.length === 0) return;
  const { schema, name, key } = table;
  await sql.query(
    `INSERT INTO "${schema}".${name} AS known
     SELECT * FROM json_populate_recordset(NULL::"${schema}".${name}, $1) ORDER BY ${key}
     ON CONFLICT (${key}) ${onConflict}`,
    [JSON.stringify(rows)],
  );
}

/** One row for each key, later ones merged into earlier ones. */
export function mergedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  merge: (earlier: Row, later: Row) => Row,
): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const earlier = merged.get(keyOf(row));
    merged.set(keyOf(row), earlier === undefined ? row : merge(earlier, row));
  }
  return [...merged.values()];
}
