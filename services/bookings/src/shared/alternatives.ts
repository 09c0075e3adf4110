import { applyKeyset, type PageRequest } from '@promtour/postgres/keyset';
import type { SelectQueryBuilder } from 'typeorm';

/** One of the conditions under which a viewer may see a row. */
export type Alternative = { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> };

/** The alternatives as one condition. */
export function anyOf(alternatives: readonly Alternative[]): Alternative {
  return {
    sql: `(${alternatives.map(({ sql }) => sql).join(' OR ')})`,
    parameters: Object.assign({}, ...alternatives.map(({ parameters }) => parameters)) as Alternative['parameters'],
  };
}

/**
 * A page of rows by descending id. Each alternative is a statement whose index returns its page in order; for an OR of them PostgreSQL may
 * scan the table from the newest row on.
 * @param query the rows of one alternative
 * @param id the column, with its alias
 */
export async function newestOf<Row extends { readonly id: string }>(
  alternatives: readonly Alternative[],
  query: (alternative: Alternative) => SelectQueryBuilder<Row>,
  id: string,
  page: PageRequest,
): Promise<Row[]> {
  const pages = await Promise.all(
    alternatives.map((one) => applyKeyset(query(one), [{ sql: id, type: 'uuid' }], 'DESC', page).getMany()),
  );
  const rows = new Map(pages.flat().map((row) => [row.id, row]));
  return [...rows.values()]
    .sort((a, b) => (a.id < b.id === (page.backward === true) ? -1 : 1))
    .slice(0, page.limit + 1);
}
