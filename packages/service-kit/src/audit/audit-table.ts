import type { SqlExecutor } from '@promtour/messaging/sql';
import { rowsOf } from '@promtour/messaging/sql';

/** What of a table's rows goes into the audit trail, and whose the rows are. */
export type AuditedTable = {
  /**
   * Columns with personal data or secrets. That such a value was set, changed or removed is recorded; the value is not, nor a
   * digest of it: names and telephone numbers can be guessed from those.
   */
  readonly redact?: readonly string[];
  /** Columns that are computed from others, such as search texts. */
  readonly omit?: readonly string[];
  /** The column with the organisation whose row it is; `organization_id` unless said otherwise. */
  readonly organization?: string;
  /** The column with the region; `region_code` unless said otherwise. */
  readonly region?: string;
  /**
   * Where the row itself does not say whose it is: a SELECT of organisation and region (or NULL) by the row, which is `$1` (jsonb):
   * `SELECT NULL, p.region_code FROM plan p WHERE p.id = ($1 ->> 'plan_id')::uuid`.
   */
  readonly owner?: string;
  /** What is followed; all three unless said otherwise. Leave one out only where another table's row says the same. */
  readonly operations?: readonly AuditedOperation[];
};

export type AuditedOperation = 'INSERT' | 'UPDATE' | 'DELETE';

/** Tables under the trail by name; with the schema, where that is not `public`. */
export type AuditedTables = Readonly<Record<string, AuditedTable>>;

const allOperations: readonly AuditedOperation[] = ['INSERT', 'UPDATE', 'DELETE'];

/** Puts tables under the audit trail, for a migration. */
export async function auditTables(runner: SqlExecutor, tables: AuditedTables): Promise<void> {
  for (const [table, terms] of Object.entries(tables)) await auditTable(runner, table, terms);
}

/** Takes them out of it again; what it has of them stays. */
export async function leaveTables(runner: SqlExecutor, tables: AuditedTables): Promise<void> {
  for (const table of Object.keys(tables)) await dropTriggers(runner, table);
}

/** Puts a table under the audit trail, for a migration. Where it is already, the terms are taken anew. */
export async function auditTable(runner: SqlExecutor, table: string, terms: AuditedTable = {}): Promise<void> {
  const columns = await rowsOf<{ name: string; in_key: boolean }>(
    runner,
    `SELECT a.attname AS name, coalesce(a.attnum = ANY(i.indkey), false) AS in_key
       FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
      WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY array_position(i.indkey::int2[], a.attnum), a.attnum`,
    [table],
  );
  const key = columns.filter(({ in_key }) => in_key).map(({ name }) => name);
  if (key.length === 0) throw new Error(`${table} has no primary key: its rows cannot be told apart`);
  const names = new Set(columns.map(({ name }) => name));
  const { redact = [], omit = [], organization, region, owner, operations = allOperations } = terms;
  for (const column of [...redact, ...omit, organization, region])
    if (column !== undefined && !names.has(column)) throw new Error(`${table} has no column ${column}`);
  if (key.some((column) => redact.includes(column) || omit.includes(column)))
    throw new Error(`${table}: its key names the row in the trail and cannot be left out`);
  const lists = [key, omit, redact].map((list) => `{${list.map((name) => JSON.stringify(name)).join(',')}}`);
  const args = [
    ...lists,
    organization ?? 'organization_id',
    region ?? 'region_code',
    ...(owner === undefined ? [] : [owner]),
  ].map(literal);
  await dropTriggers(runner, table);
  await runner.query(
    `CREATE TRIGGER audited AFTER ${operations.join(' OR ')} ON ${table}
       FOR EACH ROW EXECUTE FUNCTION audit.record(${args.join(', ')})`,
  );
  await runner.query(
    `CREATE TRIGGER not_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()`,
  );
}

async function dropTriggers(runner: SqlExecutor, table: string): Promise<void> {
  await runner.query(`DROP TRIGGER IF EXISTS audited ON ${table}`);
  await runner.query(`DROP TRIGGER IF EXISTS not_emptied ON ${table}`);
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
