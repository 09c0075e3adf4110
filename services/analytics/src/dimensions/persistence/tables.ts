import type { SqlExecutor } from '@promtour/postgres/sql';

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  // industry: the OKVED-2 class (two digits) of the most important activity.
  await sql.query(`
    CREATE TABLE "${schema}".organization (
      organization_id uuid PRIMARY KEY,
      kind text COLLATE "C" NOT NULL,
      region_code text COLLATE "C" NOT NULL,
      district text COLLATE "C",
      industry text COLLATE "C"
    )`);
  await sql.query(`
    CREATE TABLE "${schema}".site (
      site_id uuid PRIMARY KEY,
      organization_id uuid NOT NULL,
      region_code text COLLATE "C" NOT NULL,
      district text COLLATE "C",
      time_zone text NOT NULL,
      name jsonb NOT NULL
    )`);
  await sql.query(`
    CREATE TABLE "${schema}".excursion (
      excursion_id uuid PRIMARY KEY,
      organization_id uuid NOT NULL,
      site_id uuid NOT NULL,
      industry text COLLATE "C",
      format text COLLATE "C" NOT NULL,
      segments text[] COLLATE "C" NOT NULL,
      title jsonb NOT NULL
    )`);
  await sql.query(`
    CREATE TABLE "${schema}".route (
      route_id uuid PRIMARY KEY,
      kind text COLLATE "C",
      region_codes text[] COLLATE "C" NOT NULL,
      excursion_ids uuid[] NOT NULL,
      published boolean NOT NULL
    )`);
  await sql.query(`CREATE INDEX site_organization ON "${schema}".site (organization_id)`);
  await sql.query(`CREATE INDEX excursion_organization ON "${schema}".excursion (organization_id)`);
}
