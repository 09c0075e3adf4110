import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { PageRequest } from '../pagination/page.ts';

/** One key of a list's order: an SQL expression, and the type its cursor value is cast to. All keys run in one direction. */
export type KeysetColumn = { readonly sql: string; readonly type: 'text' | 'uuid' | 'bigint' | 'timestamptz' | 'date' };

/**
 * Orders a query by keys and starts it after a position, by a row comparison that an index on the same columns answers:
 * a page deep in the list costs what the first costs. Reads one row more than asked for.
 */
export function applyKeyset<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  columns: readonly KeysetColumn[],
  direction: 'ASC' | 'DESC',
  page: PageRequest,
): SelectQueryBuilder<Row> {
  startAfter(query, columns, direction, page);
  for (const { sql } of columns) query.addOrderBy(sql, direction);
  return query.limit(page.limit + 1);
}

/** The condition alone: rows after the position that a page begins at. */
export function startAfter<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  columns: readonly KeysetColumn[],
  direction: 'ASC' | 'DESC',
  page: PageRequest,
): SelectQueryBuilder<Row> {
  if (page.after !== undefined) {
    const left = columns.map(({ sql }) => sql).join(', ');
    const right = columns.map(({ type }, index) => `CAST(:keyset${index} AS ${type})`).join(', ');
    const values = Object.fromEntries(page.after.map((value, index) => [`keyset${index}`, value]));
    query.andWhere(`(${left}) ${direction === 'ASC' ? '>' : '<'} (${right})`, values);
  }
  return query;
}
