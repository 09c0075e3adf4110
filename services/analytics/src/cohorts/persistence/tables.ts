import type { SqlExecutor } from '@promtour/postgres/sql';
import { siteTable } from '../../shared/persistence/site-regions.ts';

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  await sql.query(`
    CREATE TABLE "${schema}".session (
      session_id uuid PRIMARY KEY,
      local_date date NOT NULL
    ) WITH (fillfactor = 80)`);
  await sql.query(siteTable(schema));
  // Booked items of known organizations; one whose session is not known has no date and is in no period. The region is that of the site
  // now, or that of the booking while the site is not known.
  await sql.query(`
    CREATE TABLE "${schema}".visit (
      item_id uuid PRIMARY KEY,
      session_id uuid NOT NULL,
      visitor_id uuid NOT NULL,
      organization_id uuid NOT NULL,
      site_id uuid NOT NULL,
      excursion_id uuid NOT NULL,
      region_code text COLLATE "C" NOT NULL,
      purpose text COLLATE "C" NOT NULL,
      segment text COLLATE "C",
      origin_region text COLLATE "C" NOT NULL,
      attended integer NOT NULL,
      local_date date
    ) WITH (fillfactor = 80)`);
  for (const column of ['organization_id', 'region_code', 'site_id', 'session_id'])
    await sql.query(`CREATE INDEX visit_${column} ON "${schema}".visit (${column})`);
  // Visits of at least 5 people.
  await sql.query(`
    CREATE TABLE "${schema}".visitor_month (
      visitor_id uuid,
      month date,
      region_code text COLLATE "C",
      visits integer NOT NULL,
      PRIMARY KEY (visitor_id, month, region_code)
    ) WITH (fillfactor = 80)`);
  // Organizations by the period of their first visit in a region, a district or the country (an empty scope) and by a period in which they
  // came; \`returned\`: those for which it was the second such period.
  await sql.query(`
    CREATE TABLE "${schema}".cell (
      scope text COLLATE "C",
      grain text COLLATE "C",
      cohort date,
      period date,
      organizations integer NOT NULL,
      returned integer NOT NULL,
      PRIMARY KEY (scope, grain, cohort, period)
    ) WITH (fillfactor = 80)`);
}
