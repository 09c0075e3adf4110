import type { SqlExecutor } from '@promtour/postgres/sql';

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  await sql.query(`
    CREATE TABLE "${schema}".agreement (
      agreement_id uuid PRIMARY KEY,
      region_code text COLLATE "C" NOT NULL,
      status text COLLATE "C" NOT NULL,
      signed_on date,
      changed_at timestamptz NOT NULL
    )`);
  await sql.query(`CREATE INDEX agreement_region ON "${schema}".agreement (region_code)`);
  await sql.query(`
    CREATE TABLE "${schema}".milestone (
      agreement_id uuid,
      measure text COLLATE "C",
      due_on date NOT NULL,
      done_on date,
      overdue boolean NOT NULL,
      PRIMARY KEY (agreement_id, measure)
    )`);
  // The date on which each route was first published, in the time zone of each of its regions.
  await sql.query(`
    CREATE TABLE "${schema}".route_region (
      route_id uuid,
      region_code text COLLATE "C",
      published_on date NOT NULL,
      PRIMARY KEY (route_id, region_code)
    )`);
  await sql.query(`CREATE INDEX route_region_region ON "${schema}".route_region (region_code, published_on)`);
  // Each change of whether an entry is REGISTERED, so that the registry of a past date can be counted.
  await sql.query(`
    CREATE TABLE "${schema}".entry_change (
      entry_id uuid,
      changed_at timestamptz,
      changed_on date NOT NULL,
      organization_id uuid NOT NULL,
      registry text COLLATE "C" NOT NULL,
      region_code text COLLATE "C" NOT NULL,
      registered boolean NOT NULL,
      PRIMARY KEY (entry_id, changed_at)
    )`);
  await sql.query(`CREATE INDEX entry_change_region ON "${schema}".entry_change (registry, region_code)`);
  await sql.query(`CREATE INDEX entry_change_organization ON "${schema}".entry_change (organization_id)`);
  // Classes are null until the publication is known.
  await sql.query(`
    CREATE TABLE "${schema}".offer (
      excursion_id uuid PRIMARY KEY,
      organization_id uuid NOT NULL,
      region_code text COLLATE "C" NOT NULL,
      classes text[] COLLATE "C",
      on_sale boolean NOT NULL,
      changed_at timestamptz NOT NULL
    )`);
  await sql.query(`CREATE INDEX offer_region ON "${schema}".offer (region_code)`);
  await sql.query(`
    CREATE TABLE "${schema}".organization (
      organization_id uuid PRIMARY KEY,
      classes text[] COLLATE "C" NOT NULL,
      changed_at timestamptz NOT NULL
    )`);
  await sql.query(`
    CREATE TABLE "${schema}".council (
      council_id uuid PRIMARY KEY,
      region_code text COLLATE "C" NOT NULL,
      established_on date NOT NULL
    )`);
  await sql.query(`CREATE INDEX council_region ON "${schema}".council (region_code)`);
  await sql.query(`
    CREATE TABLE "${schema}".council_meeting (
      meeting_id uuid PRIMARY KEY,
      region_code text COLLATE "C" NOT NULL,
      held_on date NOT NULL
    )`);
  await sql.query(`CREATE INDEX council_meeting_region ON "${schema}".council_meeting (region_code, held_on)`);
}
