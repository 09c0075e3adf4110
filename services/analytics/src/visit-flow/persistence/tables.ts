import type { SqlExecutor } from '@promtour/postgres/sql';

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  // If bookings arrive before their session, its row has nulls: without a date it is in no period.
  await sql.query(`
    CREATE TABLE "${schema}".session (
      session_id uuid PRIMARY KEY,
      excursion_id uuid,
      organization_id uuid,
      region_code text COLLATE "C",
      local_date date,
      capacity bigint,
      confirmed bigint NOT NULL DEFAULT 0,
      attended bigint NOT NULL DEFAULT 0,
      redeemed integer NOT NULL DEFAULT 0
    ) WITH (fillfactor = 80)`);
  // The current share of each item of a booking in its session; a later event of the booking replaces it.
  await sql.query(`
    CREATE TABLE "${schema}".booked_item (
      item_id uuid,
      session_id uuid,
      confirmed bigint NOT NULL,
      attended bigint NOT NULL,
      redeemed integer NOT NULL,
      PRIMARY KEY (item_id, session_id)
    ) WITH (fillfactor = 80)`);
  // Queries read only sessions that took place; a confirmed seat updates no index.
  for (const column of ['region_code', 'organization_id', 'excursion_id']) {
    await sql.query(`CREATE INDEX session_${column} ON "${schema}".session (${column}, local_date) WHERE redeemed > 0`);
  }
  // Organizations and regions of an excursion over all sessions: access also covers sessions without attendance.
  await sql.query(
    `CREATE INDEX session_excursion_place ON "${schema}".session (excursion_id, organization_id, region_code)`,
  );
  await sql.query(`CREATE INDEX session_organization_place ON "${schema}".session (organization_id, region_code)`);
  await sql.query(`CREATE INDEX session_local_date ON "${schema}".session (local_date) WHERE redeemed > 0`);
}
