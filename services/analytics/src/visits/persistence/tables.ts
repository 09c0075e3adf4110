import type { SqlExecutor } from '@promtour/postgres/sql';
import { cellColumns, sumColumns } from './columns.ts';

const sums = sumColumns.map(({ column }) => `${column} bigint NOT NULL`).join(', ');

const cell = cellColumns.map(({ column }) => `${column} bigint NOT NULL`).join(', ');

/** Of a booking in one session, after its latest event. */
const item = `item_id uuid NOT NULL, session_id uuid NOT NULL,
  purpose text, segment text, origin_region text COLLATE "C", channel text, route_id uuid,
  attended integer NOT NULL, confirmed integer, foreigners integer, minors integer`;

/** Creates the projection's tables in the schema of a generation. */
export async function createTables(sql: SqlExecutor, schema: string): Promise<void> {
  const statements = [
    `CREATE TABLE "${schema}".site (site_id uuid PRIMARY KEY, region_code text COLLATE "C" NOT NULL)`,
    `CREATE TABLE "${schema}".excursion (excursion_id uuid PRIMARY KEY, online boolean NOT NULL)`,
    // Each session changes at least once, when it is held: half of a page is left for that.
    `CREATE TABLE "${schema}".session (
      session_id uuid PRIMARY KEY, excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,
      region_code text COLLATE "C" NOT NULL, local_date date NOT NULL, hour smallint NOT NULL, capacity integer NOT NULL,
      status text NOT NULL, held boolean NOT NULL
    ) WITH (fillfactor = 50)`,
    // Bookings whose session is not known yet.
    `CREATE TABLE "${schema}".unplaced_item (${item}, PRIMARY KEY (session_id, item_id))`,
    // Of a visit that is not counted, region, levels and sums are blank. Partitions are created by ensure_month: a month is read, vacuumed and dropped apart from the others.
    `CREATE TABLE "${schema}".visit (${item},
      local_date date NOT NULL, dated boolean NOT NULL, hour smallint, imported boolean NOT NULL,
      excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,
      region_code text COLLATE "C" NOT NULL, online boolean NOT NULL,
      sessions integer NOT NULL, capacity integer NOT NULL,
      level smallint NOT NULL, foreign_level smallint NOT NULL, minors_level smallint NOT NULL,
      interregional_level smallint NOT NULL,
      PRIMARY KEY (item_id, session_id, local_date)
    ) PARTITION BY RANGE (local_date)`,
    `CREATE INDEX visit_excursion ON "${schema}".visit (excursion_id, local_date)`,
    `CREATE INDEX visit_organization ON "${schema}".visit (organization_id, local_date)`,
    `CREATE INDEX visit_region ON "${schema}".visit (region_code, local_date)`,
    // A month of an excursion at a site.
    `CREATE TABLE "${schema}".unit (
      month date NOT NULL, excursion_id uuid NOT NULL, organization_id uuid NOT NULL, site_id uuid NOT NULL,
      region_code text COLLATE "C" NOT NULL, ${sums},
      closed boolean NOT NULL, foreign_closed boolean NOT NULL, minors_closed boolean NOT NULL,
      interregional_shown bigint NOT NULL, interregional_base_shown bigint NOT NULL,
      PRIMARY KEY (excursion_id, month, organization_id, site_id)
    ) WITH (fillfactor = 80)`,
    `CREATE INDEX unit_organization ON "${schema}".unit (organization_id, month)`,
    `CREATE INDEX unit_region ON "${schema}".unit (region_code, month)`,
    `CREATE INDEX unit_month ON "${schema}".unit (month)`,
    `CREATE INDEX unit_site ON "${schema}".unit (site_id)`,
    // What finer cells do not show: of a site or region and month, or a region and year; the ids of the latter are nil.
    `CREATE TABLE "${schema}".remainder (
      level smallint NOT NULL, date date NOT NULL, region_code text COLLATE "C" NOT NULL,
      organization_id uuid NOT NULL, site_id uuid NOT NULL, ${sums},
      foreigners_rest bigint NOT NULL, minors_rest bigint NOT NULL,
      people_shown boolean NOT NULL, foreign_shown boolean NOT NULL, minors_shown boolean NOT NULL,
      PRIMARY KEY (region_code, date, level, organization_id, site_id)
    ) WITH (fillfactor = 80)`,
    // Rollups of what is shown.
    `CREATE TABLE "${schema}".region_month (
      region_code text COLLATE "C" NOT NULL, date date NOT NULL, ${cell}, PRIMARY KEY (region_code, date)
    ) WITH (fillfactor = 80)`,
    `CREATE TABLE "${schema}".region_day (
      region_code text COLLATE "C" NOT NULL, date date NOT NULL, ${cell}, PRIMARY KEY (region_code, date)
    ) WITH (fillfactor = 80)`,
    // By one detail of visits; an empty key: not known.
    `CREATE TABLE "${schema}".region_detail (
      dimension text COLLATE "C" NOT NULL, region_code text COLLATE "C" NOT NULL, date date NOT NULL,
      key text COLLATE "C" NOT NULL, ${cell}, PRIMARY KEY (dimension, region_code, date, key)
    ) WITH (fillfactor = 80)`,
    `CREATE INDEX region_detail_date ON "${schema}".region_detail (dimension, date)`,
    // Runs as its owner, since the service has no right to DDL. Call it under the generation's lock. A table that is attached later
    // blocks no reader.
    `CREATE FUNCTION "${schema}".ensure_month(first date) RETURNS void
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
     DECLARE
       name text := 'visit_' || to_char(first, 'YYYYMM');
     BEGIN
       IF to_regclass('"${schema}".' || name) IS NOT NULL THEN RETURN; END IF;
       EXECUTE 'CREATE TABLE "${schema}".' || name || ' (LIKE "${schema}".visit INCLUDING ALL)';
       EXECUTE format('ALTER TABLE "${schema}".visit ATTACH PARTITION "${schema}".' || name || ' FOR VALUES FROM (%L) TO (%L)',
         first, (first + interval '1 month')::date);
     END $body$`,
  ];
  for (const statement of statements) await sql.query(statement);
}
