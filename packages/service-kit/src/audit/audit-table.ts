import type { SqlExecutor } from '@promtour/postgres/sql';
import { rowsOf } from '@promtour/postgres/sql';
import type { AuditedOperation, AuditedTable, AuditedTables } from './audited-table.ts';
import { recordBody, recordFunctionOf, type Column } from './record-function.ts';

const allOperations: readonly AuditedOperation[] = ['INSERT', 'UPDATE', 'DELETE'];

/**
 * Adds tables to the audit log, as the owner of the database. A table that already has the current triggers is left alone, so that a start
 * takes no lock on it.
 */
export async function auditTables(runner: SqlExecutor, tables: AuditedTables): Promise<void> {
  for (const [table, terms] of Object.entries(tables))
    if (await isOutdated(runner, table, terms)) await auditTable(runner, table, terms);
}

/** Whether a table is not audited, or its triggers are of other options or of former columns. */
export async function isOutdated(runner: SqlExecutor, table: string, terms: AuditedTable): Promise<boolean> {
  const [made] = await rowsOf<{ body: string; definer: boolean; fixed: boolean; operations: AuditedOperation[] }>(
    runner,
    `SELECT p.prosrc AS body, p.prosecdef AS definer, coalesce(p.proconfig::text LIKE '%search_path=%', false) AS fixed,
            ARRAY(SELECT o.name FROM (VALUES ('INSERT', 4), ('UPDATE', 16), ('DELETE', 8)) o (name, bit)
                   WHERE t.tgtype & o.bit <> 0) AS operations
       FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE t.tgrelid = $1::regclass AND t.tgname = 'audited'`,
    [table],
  );
  if (made?.definer !== true || !made.fixed) return true;
  const { operations = allOperations } = terms;
  if (allOperations.some((one) => operations.includes(one) !== made.operations.includes(one))) return true;
  return made.body !== recordBody(table, await columnsOf(runner, table), terms);
}

/** Removes tables from the audit log; their existing entries stay. */
export async function removeAuditTriggers(runner: SqlExecutor, tables: AuditedTables): Promise<void> {
  for (const table of Object.keys(tables)) await dropTriggers(runner, table);
}

/**
 * Adds a table to the audit log, in a migration, or replaces its options if it is already there. Call it in every migration that adds or
 * removes a column that the options name or that identifies the row's owner.
 */
export async function auditTable(runner: SqlExecutor, table: string, terms: AuditedTable = {}): Promise<void> {
  const columns = await columnsOf(runner, table);
  checkTerms(table, columns, terms);
  const { operations = allOperations } = terms;
  const record = recordFunctionOf(table);
  // The function runs with the rights of the tables' owner, so that a role that changes rows cannot write to the audit log directly.
  await runner.query(
    `CREATE OR REPLACE FUNCTION ${record}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
       SET search_path = pg_catalog, public, pg_temp AS $body$${recordBody(table, columns, terms)}$body$`,
  );
  await dropTriggers(runner, table);
  await runner.query(
    `CREATE TRIGGER audited AFTER ${operations.join(' OR ')} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${record}()`,
  );
  await runner.query(
    `CREATE TRIGGER not_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()`,
  );
}

/** A table's columns, primary key columns first, in the order of the key. */
async function columnsOf(sql: SqlExecutor, table: string): Promise<readonly Column[]> {
  return rowsOf<Column>(
    sql,
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, coalesce(a.attnum = ANY(i.indkey), false) AS "inKey"
       FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
      WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY array_position(i.indkey::int2[], a.attnum), a.attnum`,
    [table],
  );
}

function checkTerms(table: string, columns: readonly Column[], terms: AuditedTable): void {
  const key = columns.filter(({ inKey }) => inKey).map(({ name }) => name);
  if (key.length === 0) throw new Error(`${table} has no primary key: its rows cannot be identified`);
  const names = new Set(columns.map(({ name }) => name));
  const { redact = [], redactWithin = {}, omit = [], organization, region, callerOf } = terms;
  for (const column of [...redact, ...Object.keys(redactWithin), ...omit, organization, region, callerOf])
    if (column !== undefined && !names.has(column)) throw new Error(`${table} has no column ${column}`);
  if (key.some((column) => redact.includes(column) || omit.includes(column)))
    throw new Error(`${table}: its key identifies the row in the audit log and cannot be left out`);
}

async function dropTriggers(runner: SqlExecutor, table: string): Promise<void> {
  await runner.query(`DROP TRIGGER IF EXISTS audited ON ${table}`);
  await runner.query(`DROP TRIGGER IF EXISTS not_emptied ON ${table}`);
}
