import type { SqlExecutor } from '@promtour/postgres/sql';
import { siteTable } from '../../shared/persistence/site-regions.ts';
import { roundings } from '../domain/lead-time.ts';
import { sumColumns } from './columns.ts';

const sums = sumColumns.map(({ column }) => `${column} integer NOT NULL`).join(', ');

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  await sql.query(`
    CREATE TABLE "${schema}".session (
      session_id uuid PRIMARY KEY,
      starts_at timestamptz NOT NULL,
      time_zone text COLLATE "C" NOT NULL
    ) WITH (fillfactor = 80)`);
  await sql.query(siteTable(schema));
  // `held_date` is null until both the hold and its session are known: without a date, an item is in no period. The region is that of the
  // site now, or that of the booking while the site is not known.
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
      hold_to_confirmation integer GENERATED ALWAYS AS (${rounded('confirmed_at - held_at')}) STORED,
      request_to_answer integer GENERATED ALWAYS AS (${rounded('answered_at - requested_at')}) STORED,
      confirmation_to_visit integer GENERATED ALWAYS AS (
        CASE WHEN outcome = 'ATTENDED' THEN ${rounded('starts_at - confirmed_at')} END
      ) STORED,
      PRIMARY KEY (booking_id, item_id)
    ) WITH (fillfactor = 80)`);
  await sql.query(`CREATE INDEX booked_item_session ON "${schema}".booked_item (session_id)`);
  await sql.query(`CREATE INDEX booked_item_site ON "${schema}".booked_item (site_id)`);
  await sql.query(`CREATE INDEX booked_item_held_date ON "${schema}".booked_item (held_date)`);
  for (const column of ['region_code', 'organization_id'])
    await sql.query(`CREATE INDEX booked_item_${column} ON "${schema}".booked_item (${column}, held_date)`);

  // Months of excursions: what is booked for at least 5 people.
  await sql.query(`
    CREATE TABLE "${schema}".place_month (
      month date,
      excursion_id uuid,
      organization_id uuid,
      site_id uuid,
      region_code text COLLATE "C",
      ${sums},
      PRIMARY KEY (month, excursion_id, organization_id, site_id, region_code)
    ) WITH (fillfactor = 80)`);
  await sql.query(`CREATE INDEX place_month_region ON "${schema}".place_month (region_code, month)`);
  await sql.query(`CREATE INDEX place_month_organization ON "${schema}".place_month (organization_id, month)`);
  // Months by one detail; an empty key: not known. Sums are of what is booked for at least 5 people, those of the dimensions
  // SMALL_OF_REGION and SMALL_OF_COUNTRY of smaller groups that coarse answers show; lead times are of all bookings.
  await sql.query(`
    CREATE TABLE "${schema}".cell (
      dimension text COLLATE "C",
      month date,
      key text COLLATE "C",
      ${sums},
      lead_times bytea NOT NULL,
      PRIMARY KEY (dimension, month, key)
    ) WITH (fillfactor = 80)`);
  // Bookings of fewer than 5 people by outcome: of hosts, and what is too small of a region's hosts and of all regions. Ids and codes of
  // coarser groups are nil and empty.
  await sql.query(`
    CREATE TABLE "${schema}".small_group (
      level text COLLATE "C",
      month date,
      region_code text COLLATE "C",
      organization_id uuid,
      outcome text COLLATE "C",
      requested boolean,
      bookings integer NOT NULL,
      seats integer NOT NULL,
      PRIMARY KEY (level, month, region_code, organization_id, outcome, requested)
    ) WITH (fillfactor = 80)`);
  // Months of which a generation that is being built has no rollups yet.
  await sql.query(`CREATE TABLE "${schema}".pending_month (month date PRIMARY KEY)`);
}

/** Minutes as lead times are rounded; a visit that began before its confirmation took none. */
function rounded(interval: string): string {
  const minutes = `greatest(0, date_part('epoch', ${interval}) / 60)`;
  const cases = roundings.map(({ below, unit }) => {
    const value = `(floor(${minutes} / ${unit} + 0.5) * ${unit})::integer`;
    return below === Infinity ? `ELSE ${value}` : `WHEN ${minutes} < ${below} THEN ${value}`;
  });
  return `CASE WHEN (${interval}) IS NULL THEN NULL ${cases.join(' ')} END`;
}
