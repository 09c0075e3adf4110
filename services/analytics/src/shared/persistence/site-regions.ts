import type { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { EventOf } from '@promtour/events/define-event';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

export type SiteEvent = EventOf<typeof siteCreated | typeof siteUpdated>;

/** The table `site`: in which regions sites are now. */
export function siteTable(schema: string): string {
  return `CREATE TABLE "${schema}".site (site_id uuid PRIMARY KEY, region_code text COLLATE "C" NOT NULL)`;
}

/**
 * Records in which regions sites are. Events of one site arrive in order. The caller holds the projection's lock.
 * @returns the sites that are in another region than was known
 */
export async function saveSites(
  sql: SqlExecutor,
  schema: string,
  events: readonly SiteEvent[],
): Promise<readonly string[]> {
  if (events.length === 0) return [];
  const sites = [...new Map(events.map(({ data }) => [data.siteId, data.regionCode]))];
  const rows = await rowsOf<{ site: string }>(
    sql,
    `INSERT INTO "${schema}".site AS known (site_id, region_code) SELECT * FROM unnest($1::uuid[], $2::text[])
     ON CONFLICT (site_id) DO UPDATE SET region_code = excluded.region_code WHERE known.region_code <> excluded.region_code
     RETURNING site_id AS site`,
    [sites.map(([site]) => site), sites.map(([, region]) => region)],
  );
  return rows.map(({ site }) => site);
}

/** Takes the rows of sites to the regions in which these are now: a site that moves takes its past along. */
export async function moveSites(
  sql: SqlExecutor,
  { schema, table }: { readonly schema: string; readonly table: string },
  sites: readonly string[],
): Promise<void> {
  if (sites.length === 0) return;
  await sql.query(
    `UPDATE "${schema}".${table} AS fact SET region_code = site.region_code FROM "${schema}".site
     WHERE fact.site_id = site.site_id AND site.site_id = ANY ($1::uuid[]) AND fact.region_code <> site.region_code`,
    [sites],
  );
}
