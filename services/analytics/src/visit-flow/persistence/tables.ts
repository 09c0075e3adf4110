import type { SqlExecutor } from '@promtour/postgres/sql';

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  // A row of a session that is not known yet, because its bookings arrived first, has nulls: no date, and so no period has it.
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
  // What each booking adds to its session now: a later event of the booking replaces it.
  await sql.query(`
    CREATE TABLE "${schema}".booking (
      booking_id uuid PRIMARY KEY,
      session_id uuid NOT NULL,
      confirmed bigint NOT NULL,
      attended bigint NOT NULL,
      redeemed integer NOT NULL
    ) WITH (fillfactor = 80)`);
  // Held sessions only, which are all that queries read; a confirmed seat updates no index.
  for (const column of ['region_code', 'organization_id', 'excursion_id']) {
    await sql.query(`CREATE INDEX session_${column} ON "${schema}".session (${column}, local_date) WHERE redeemed > 0`);
  }
  // The places of an excursion or an organization, over all sessions, so that access also covers sessions without attendance yet.
  await sql.query(
    `CREATE INDEX session_excursion_place ON "${schema}".session (excursion_id, organization_id, region_code)`,
  );
  await sql.query(`CREATE INDEX session_organization_place ON "${schema}".session (organization_id, region_code)`);
  await sql.query(`CREATE INDEX session_local_date ON "${schema}".session (local_date) WHERE redeemed > 0`);
}
