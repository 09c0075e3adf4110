import type { SqlExecutor } from '@promtour/postgres/sql';

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  await sql.query(`
    CREATE TABLE "${schema}".session (
      session_id uuid PRIMARY KEY,
      starts_at timestamptz NOT NULL,
      time_zone text COLLATE "C" NOT NULL
    ) WITH (fillfactor = 80)`);
  // `held_date` is null until both the hold and its session are known: without a date, an item is in no period.
  await sql.query(`
    CREATE TABLE "${schema}".booked_item (
      booking_id uuid,
      item_id uuid,
      session_id uuid NOT NULL,
      excursion_id uuid NOT NULL,
      organization_id uuid NOT NULL,
      site_id uuid NOT NULL,
      region_code text COLLATE "C" NOT NULL,
      seats integer NOT NULL,
      purpose text COLLATE "C" NOT NULL,
      segment text COLLATE "C",
      origin_region text COLLATE "C" NOT NULL,
      channel text COLLATE "C" NOT NULL,
      route_id uuid,
      held_at timestamptz,
      requested_at timestamptz,
      answered_at timestamptz,
      confirmed_at timestamptz,
      rejected_at timestamptz,
      cancelled_at timestamptz,
      expired_at timestamptz,
      attended integer,
      outcome text COLLATE "C" NOT NULL,
      held_date date,
      starts_at timestamptz,
      PRIMARY KEY (booking_id, item_id)
    ) WITH (fillfactor = 80)`);
  await sql.query(`CREATE INDEX booked_item_session ON "${schema}".booked_item (session_id)`);
  await sql.query(`CREATE INDEX booked_item_held_date ON "${schema}".booked_item (held_date)`);
  for (const column of ['region_code', 'organization_id'])
    await sql.query(`CREATE INDEX booked_item_${column} ON "${schema}".booked_item (${column}, held_date)`);
}
