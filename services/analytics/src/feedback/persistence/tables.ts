import type { SqlExecutor } from '@promtour/postgres/sql';

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  await sql.query(`
    CREATE TABLE "${schema}".answer (
      feedback_id uuid PRIMARY KEY,
      visited_on date NOT NULL,
      excursion_id uuid NOT NULL,
      organization_id uuid NOT NULL,
      site_id uuid,
      region_code text COLLATE "C" NOT NULL,
      purpose text COLLATE "C" NOT NULL,
      origin_region text COLLATE "C" NOT NULL,
      nps smallint NOT NULL,
      route smallint,
      guide smallint,
      safety smallint,
      comfort smallint,
      content smallint,
      intents text[] COLLATE "C" NOT NULL,
      answers_level smallint NOT NULL,
      nps_level smallint NOT NULL,
      career_level smallint NOT NULL,
      intents_level smallint NOT NULL,
      ratings_level smallint NOT NULL
    ) WITH (fillfactor = 80)`);
  await sql.query(`CREATE INDEX answer_region ON "${schema}".answer (region_code, visited_on)`);
  await sql.query(`CREATE INDEX answer_organization ON "${schema}".answer (organization_id, visited_on)`);
  await sql.query(`CREATE INDEX answer_excursion ON "${schema}".answer (excursion_id)`);
  await sql.query(`CREATE INDEX answer_site ON "${schema}".answer (site_id)`);
  await sql.query(`CREATE INDEX answer_visited_on ON "${schema}".answer (visited_on)`);
  // Where excursions and sites are now: levels depend on it, so it is kept here and not read from another projection.
  await sql.query(`
    CREATE TABLE "${schema}".excursion (
      excursion_id uuid PRIMARY KEY,
      site_id uuid NOT NULL,
      changed_at timestamptz NOT NULL
    )`);
  await sql.query(`CREATE INDEX excursion_site ON "${schema}".excursion (site_id)`);
  await sql.query(`
    CREATE TABLE "${schema}".site (
      site_id uuid PRIMARY KEY,
      region_code text COLLATE "C" NOT NULL,
      changed_at timestamptz NOT NULL
    )`);
}
