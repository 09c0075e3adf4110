import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  boundByPositions,
  readingDirection,
  type KeysetColumn,
  type KeysetDirection,
  type PageRequest,
} from './keyset.ts';

/** The placeholder for the parent's key in a query that is read under many parents: `o.region_code = ${parentKey}`. */
export const parentKey = 'parent.key';

/** Parents of one list: their distinct keys and the keys' database type. */
export type Parents<Key extends string> = { readonly keys: readonly Key[]; readonly type: 'uuid' | 'text' };

/**
 * Reads one page of the same list under each of many parents in one statement, by a lateral join: each page is a separate index scan that
 * stops at the page's end, however long the list is.
 * @param query one parent's page, ordered and limited; it contains `${parentKey}` in place of the parent's key
 * @param fromRow maps a row; `selected` has the query's further columns by name
 * @returns the mapped rows of each parent that has any, in the query's order
 */
export async function pagesUnderParents<Key extends string, Row extends ObjectLiteral, Item>(
  manager: EntityManager,
  parents: Parents<Key>,
  query: SelectQueryBuilder<Row>,
  fromRow: (row: Row, selected: RawRow) => Item,
): Promise<ReadonlyMap<Key, readonly Item[]>> {
  const rows = await lateral(manager, parents, query);
  return grouped(rows, hydratorOf(query), fromRow);
}

/** How many rows the same list has under each of many parents, in one statement. */
export async function countsUnderParents<Key extends string>(
  manager: EntityManager,
  parents: Parents<Key>,
  query: SelectQueryBuilder<ObjectLiteral>,
): Promise<ReadonlyMap<Key, number>> {
  const rows = await lateral(manager, parents, query.select('count(*)::int', 'count'));
  return new Map(rows.map(({ parent_key: key, count }) => [key as Key, count as number]));
}

/**
 * Like `pagesUnderParents`, for an order without an index, such as relevance: the matches under all parents are searched once, and each
 * parent's page is taken from them, where a join would repeat the search for each.
 * @param query the rows under all parents, without order and limit
 * @param parent the column with the parent's key
 */
export async function rankedUnderParents<Key extends string, Row extends ObjectLiteral, Item>(
  manager: EntityManager,
  parent: string,
  query: SelectQueryBuilder<Row>,
  {
    columns,
    direction,
    page,
  }: { readonly columns: readonly KeysetColumn[]; readonly direction: KeysetDirection; readonly page: PageRequest },
  fromRow: (row: Row, selected: RawRow) => Item,
): Promise<ReadonlyMap<Key, readonly Item[]>> {
  const reading = readingDirection(direction, page);
  const order = columns.map(({ sql }) => `${sql} ${reading}`).join(', ');
  const ranked = boundByPositions(query, columns, direction, page)
    .addSelect(parent, 'parent_key')
    .addSelect(`row_number() OVER (PARTITION BY ${parent} ORDER BY ${order})`, 'place');
  const [sql, parameters] = ranked.getQueryAndParameters() as [string, unknown[]];
  const rows = await manager.query<RawRow[]>(
    `SELECT * FROM (${sql}) page WHERE place <= $${parameters.length + 1} ORDER BY parent_key, place`,
    [...parameters, page.limit + 1],
  );
  return grouped(rows, hydratorOf(query), fromRow);
}

/** Like `countsUnderParents`, for matches that are better searched once for all parents. */
export async function countsByParent<Key extends string>(
  parent: string,
  query: SelectQueryBuilder<ObjectLiteral>,
): Promise<ReadonlyMap<Key, number>> {
  const rows = await query
    .select(parent, 'key')
    .addSelect('count(*)::int', 'count')
    .groupBy(parent)
    .getRawMany<{ key: Key; count: number }>();
  return new Map(rows.map(({ key, count }) => [key, count]));
}

function grouped<Key extends string, Row, Item>(
  rows: readonly RawRow[],
  hydrate: (raw: RawRow) => Row,
  fromRow: (row: Row, selected: RawRow) => Item,
): ReadonlyMap<Key, readonly Item[]> {
  return new Map(
    [...Map.groupBy(rows, ({ parent_key: key }) => key as Key)].map(([key, group]) => [
      key,
      group.map((raw) => fromRow(hydrate(raw), raw)),
    ]),
  );
}

type RawRow = Readonly<Record<string, unknown>>;

async function lateral(
  manager: EntityManager,
  { keys, type }: Parents<string>,
  query: SelectQueryBuilder<ObjectLiteral>,
): Promise<RawRow[]> {
  const [sql, parameters] = query.getQueryAndParameters() as [string, unknown[]];
  // A lateral subquery with a limit can only run parent by parent, which keeps its order.
  return manager.query<RawRow[]>(
    `SELECT parent.key AS parent_key, page.*
       FROM unnest($${parameters.length + 1}::${type}[]) AS parent (key) CROSS JOIN LATERAL (${sql}) page`,
    [...parameters, keys],
  );
}

/** Converts raw rows to entities as TypeORM does for a query without joined entities: alias, underscore, column. */
function hydratorOf<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>): (raw: RawRow) => Row {
  const alias = query.expressionMap.mainAlias;
  if (alias === undefined) throw new Error('a query without FROM has no rows');
  const { metadata, name } = alias;
  const { driver } = metadata.dataSource;
  const columns = metadata.columns.filter(({ isSelect }) => isSelect);
  return (raw) => {
    const row = metadata.create() as Row;
    for (const column of columns)
      column.setEntityValue(row, driver.prepareHydratedValue(raw[`${name}_${column.databaseName}`], column));
    return row;
  };
}
