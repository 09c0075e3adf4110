/** A row of a service's audit log, with the columns that tests read. */
export type AuditRow = {
  readonly table_name: string;
  readonly operation: string;
  readonly row_id: string;
  readonly actor: string;
  readonly subject: string | null;
  readonly client_id: string | null;
  readonly correlation_id: string | null;
  readonly organization_id: string | null;
  readonly region_code: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

type Sql = (text: string, values: unknown[]) => Promise<AuditRow[]>;

/** Entries with a correlation id, in the order of the changes. */
export function auditEntriesOf(sql: Sql, correlationId: string): Promise<AuditRow[]> {
  return sql('SELECT * FROM audit.entry WHERE correlation_id = $1 ORDER BY id', [correlationId]);
}

/** The whole audit log as text, to search for what it must not contain. */
export async function auditLogText(sql: (text: string, values: unknown[]) => Promise<object[]>): Promise<string> {
  return JSON.stringify(await sql('SELECT * FROM audit.entry', []));
}

/** The number of rows that the sealing job has yet to process. */
export async function unsealedRows(sql: (text: string, values: unknown[]) => Promise<object[]>): Promise<number> {
  const rows = 'SELECT (SELECT count(*) FROM audit.entry) - (SELECT count(*) FROM audit.seal) AS waiting';
  const [row] = (await sql(rows, [])) as { waiting: string }[];
  return Number(row?.waiting);
}

/** Whether a statement is the sealing job's, which runs beside the statements that a test counts. */
export function isSealing(sql: string): boolean {
  return /\baudit\.|pg_snapshot_xmin/.test(sql);
}
