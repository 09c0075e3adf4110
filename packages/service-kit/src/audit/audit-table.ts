import type { SqlExecutor } from '@promtour/postgres/sql';
import { rowsOf } from '@promtour/postgres/sql';
import type { AuditedOperation, AuditedTable, AuditedTables } from './audited-table.ts';
import { recordBody, recordFunctionOf, type Column } from './record-function.ts';

const allOperations: readonly AuditedOperation[] = ['INSERT', 'UPDATE', 'DELETE'];

/** The changed rows as the function's statements name them. A trigger that sees them has one operation. */
const changedRows: Readonly<Record<AuditedOperation, string>> = {
  INSERT: 'NEW TABLE AS new_rows',
  UPDATE: 'OLD TABLE AS old_rows NEW TABLE AS new_rows',
  DELETE: 'OLD TABLE AS old_rows',
};

/**
 * Settings of the function. Its plans are kept: one that was made for a single row would compare each of ten thousand former rows with each
 * new one.
 */
const settings = ['search_path=pg_catalog, public, pg_temp', 'enable_nestloop=off'];

/** The name of an operation's trigger: `audited_update`. */
export function triggerOf(operation: AuditedOperation): string {
  return `audited_${operation.toLowerCase()}`;
}

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
  const made = await rowsOf<{ name: string; body: string; definer: boolean; settings: string }>(
    runner,
    `SELECT t.tgname AS name, p.prosrc AS body, p.prosecdef AS definer, array_to_string(p.proconfig, '; ') AS settings
       FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE t.tgrelid = $1::regclass AND t.tgname LIKE 'audited%' ORDER BY t.tgname`,
    [table],
  );
  const { operations = allOperations } = terms;
  const names = operations.map(triggerOf).toSorted();
  if (names.join(' ') !== made.map(({ name }) => name).join(' ')) return true;
  const body = recordBody(table, await columnsOf(runner, table), terms);
  return made.some((one) => !one.definer || one.settings !== settings.join('; ') || one.body !== body);
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
       ${settings.map((one) => `SET ${one}`).join(' ')} AS $body$${recordBody(table, columns, terms)}$body$`,
  );
  await dropTriggers(runner, table);
  for (const operation of operations)
    await runner.query(
      `CREATE TRIGGER ${triggerOf(operation)} AFTER ${operation} ON ${table} REFERENCING ${changedRows[operation]}
         FOR EACH STATEMENT EXECUTE FUNCTION ${record}()`,
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
  for (const name of ['audited', ...allOperations.map(triggerOf)])
    await runner.query(`DROP TRIGGER IF EXISTS ${name} ON ${table}`);
  await runner.query(`DROP TRIGGER IF EXISTS not_emptied ON ${table}`);
}
