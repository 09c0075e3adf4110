import type { SqlExecutor } from '@promtour/postgres/sql';

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  await sql.query(`
    CREATE TABLE "${schema}".lead (
      lead_id uuid PRIMARY KEY,
      purpose text COLLATE "C" NOT NULL,
      host_organization_id uuid NOT NULL,
      region_code text COLLATE "C" NOT NULL,
      opened_on date,
      status text COLLATE "C" NOT NULL,
      value_amount bigint,
      value_currency text COLLATE "C",
      changed_at timestamptz NOT NULL,
      valued_at timestamptz
    )`);
  await sql.query(`CREATE INDEX lead_opened_on ON "${schema}".lead (opened_on)`);
  await sql.query(`CREATE INDEX lead_host ON "${schema}".lead (host_organization_id, opened_on)`);
}
