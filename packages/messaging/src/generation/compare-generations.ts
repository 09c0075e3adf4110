import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

/** Rows of a table and a digest of their content, whatever their order. */
export type TableContent = { readonly rows: number; readonly digest: string };

export type TableComparison = {
  readonly table: string;
  /** Undefined if the generation has no such table. */
  readonly serving: TableContent | undefined;
  readonly building: TableContent | undefined;
  /** Columns that only one of them has. They are not compared. */
  readonly onlyInOne: readonly string[];
  readonly same: boolean;
  /** A few of the rows that differ: those of the serving generation with `-`, those of the other with `+`. */
  readonly examples: readonly string[];
};

export type GenerationsComparison =
  /** No generation is being built beside the serving one. */
  | { readonly kind: 'NOTHING_TO_COMPARE' }
  /** The two were never at the same position of the log while the comparison waited. */
  | { readonly kind: 'NOT_AT_ONE_POSITION' }
  | {
      readonly kind: 'COMPARED';
      readonly serving: number;
      readonly building: number;
      /** Messages of the log that both have passed. */
      readonly applied: number;
      readonly tables: readonly TableComparison[];
    };

const pollMs = 50;
const maxExamples = 3;

/**
 * Compares the tables of the serving generation and of the one being built, both read in one snapshot in which they have passed the same
 * messages. It locks nothing: both are fed meanwhile. Generated columns (identities, defaults that differ at each insertion) are ignored.
 * @param withinMs how long it waits for such a snapshot
 */
export async function compareGenerations(
  dataSource: DataSource,
  projection: string,
  withinMs: number,
): Promise<GenerationsComparison> {
  const until = performance.now() + withinMs;
  for (;;) {
    const comparison = await dataSource.transaction('REPEATABLE READ', (tx) => compareInSnapshot(tx, projection));
    if (comparison.kind !== 'NOT_AT_ONE_POSITION' || performance.now() > until) return comparison;
    await delay(pollMs);
  }
}

async function compareInSnapshot(tx: SqlExecutor, projection: string): Promise<GenerationsComparison> {
  const [pair] = await rowsOf<{
    serving: number;
    building: number;
    serving_schema: string;
    building_schema: string;
    applied: string;
    level: boolean;
  }>(
    tx,
    `SELECT serving.generation AS serving, building.generation AS building,
       serving.schema_name AS serving_schema, building.schema_name AS building_schema,
       coalesce(places.applied, 0) AS applied, coalesce(places.level, true) AND building.state = 'BUILDING' AND building.phase = 'COMPLETE' AS level
     FROM messaging.projection_generation AS serving
     JOIN messaging.projection_generation AS building
       ON building.projection = serving.projection AND building.state IN ('REQUESTED', 'BUILDING')
     CROSS JOIN LATERAL (
       SELECT sum(coalesce(one.position, -1) + 1) AS applied,
         bool_and(coalesce(one.position, -1) = coalesce(other.position, -1)) AS level
       FROM (SELECT * FROM messaging.consumer_progress WHERE subscription = serving.subscription) AS one
       FULL JOIN (SELECT * FROM messaging.consumer_progress WHERE subscription = building.subscription) AS other
         USING (topic, partition)
     ) AS places
     WHERE serving.projection = $1 AND serving.state = 'SERVING'`,
    [projection],
  );
  if (pair === undefined) return { kind: 'NOTHING_TO_COMPARE' };
  if (!pair.level) return { kind: 'NOT_AT_ONE_POSITION' };
  const serving = await readTables(tx, pair.serving_schema);
  const building = await readTables(tx, pair.building_schema);
  const tables = [];
  for (const table of [...new Set([...serving.keys(), ...building.keys()])].toSorted()) {
    const one = serving.get(table) ?? { schema: pair.serving_schema, columns: undefined };
    const other = building.get(table) ?? { schema: pair.building_schema, columns: undefined };
    tables.push(await compareTable(tx, table, one, other));
  }
  const { serving: from, building: to, applied } = pair;
  return { kind: 'COMPARED', serving: from, building: to, applied: Number(applied), tables };
}

type Place = { readonly schema: string; readonly columns: readonly string[] | undefined };

/** The tables of a generation with the columns that derive from events. A partitioned table represents its partitions. */
async function readTables(tx: SqlExecutor, schema: string): Promise<ReadonlyMap<string, Place>> {
  const rows = await rowsOf<{ name: string; columns: string[] }>(
    tx,
    `SELECT relname AS name,
       coalesce(array_agg(attname::text ORDER BY attname) FILTER (
         WHERE attidentity = '' AND coalesce(pg_get_expr(adbin, adrelid), '')
           !~ 'nextval|gen_random_uuid|uuidv[47]|now\\(\\)|clock_timestamp|CURRENT_TIMESTAMP'), '{}') AS columns
     FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
     LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE relnamespace = to_regnamespace(quote_ident($1)) AND relkind IN ('r', 'p', 'm') AND NOT relispartition
     GROUP BY relname`,
    [schema],
  );
  return new Map(rows.map(({ name, columns }) => [name, { schema, columns }]));
}

async function compareTable(tx: SqlExecutor, table: string, one: Place, other: Place): Promise<TableComparison> {
  const known = [one.columns ?? [], other.columns ?? []] as const;
  const shared = known[0].filter((column) => known[1].includes(column));
  const onlyInOne = [...new Set(known.flat())].filter((column) => !shared.includes(column));
  const serving = one.columns && (await readContent(tx, one.schema, table, shared));
  const building = other.columns && (await readContent(tx, other.schema, table, shared));
  const same = serving !== undefined && serving.rows === building?.rows && serving.digest === building.digest;
  const examples = same || !serving || !building ? [] : await readExamples(tx, table, shared, one.schema, other.schema);
  return { table, serving, building, onlyInOne, same, examples };
}

/** Sums of two hashes of each row: they do not depend on the order, and equal rows do not cancel each other out. */
async function readContent(
  tx: SqlExecutor,
  schema: string,
  table: string,
  columns: readonly string[],
): Promise<TableContent> {
  const [content] = await rowsOf<{ rows: string; digest: string }>(
    tx,
    `SELECT count(*) AS rows,
       md5(concat_ws(' ', count(*), sum(hashtextextended(content, 1)), sum(hashtextextended(content, 2)))) AS digest
     FROM (SELECT ROW(${listed(columns)})::text AS content FROM "${schema}"."${table}") AS read`,
  );
  return { rows: Number(content?.rows), digest: content?.digest ?? '' };
}

async function readExamples(
  tx: SqlExecutor,
  table: string,
  columns: readonly string[],
  serving: string,
  building: string,
): Promise<readonly string[]> {
  const all = (schema: string) =>
    `SELECT to_jsonb(read)::text AS content FROM (SELECT ${listed(columns)} FROM "${schema}"."${table}") AS read`;
  const rows = await rowsOf<{ example: string }>(
    tx,
    `(SELECT '- ' || content AS example FROM (${all(serving)} EXCEPT ALL ${all(building)}) AS missing
      ORDER BY 1 LIMIT ${maxExamples})
     UNION ALL
     (SELECT '+ ' || content FROM (${all(building)} EXCEPT ALL ${all(serving)}) AS added
      ORDER BY 1 LIMIT ${maxExamples})`,
  );
  return rows.map(({ example }) => example);
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
