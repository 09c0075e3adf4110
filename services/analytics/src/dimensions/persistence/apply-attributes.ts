import { excursionPublished } from '@promtour/events/catalogue/excursion';
import {
  organizationCreated,
  organizationRegistered,
  organizationUpdated,
} from '@promtour/events/catalogue/organization';
import { routePublished, routeUnpublished } from '@promtour/events/catalogue/route';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { EventDefinition, EventOf } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { districtOf } from '@promtour/kernel/federal-district';
import type { SqlExecutor } from '@promtour/postgres/sql';

export async function applyOrganizations(
  sql: SqlExecutor,
  schema: string,
  events: readonly CloudEvent[],
): Promise<void> {
  const rows = latest(
    ofTypes(events, organizationCreated, organizationUpdated, organizationRegistered),
    ({ data }) => data.organizationId,
  ).map(({ data: { organizationId, kind, regionCode, okved } }) => ({
    organization_id: organizationId,
    kind,
    region_code: regionCode,
    district: districtOf(regionCode) ?? null,
    industry: industryOf(okved),
  }));
  await upsert(sql, schema, 'organization', rows);
}

export async function applySites(sql: SqlExecutor, schema: string, events: readonly CloudEvent[]): Promise<void> {
  const rows = latest(ofTypes(events, siteCreated, siteUpdated), ({ data }) => data.siteId).map(
    ({ data: { siteId, organizationId, regionCode, timeZone, name } }) => ({
      site_id: siteId,
      organization_id: organizationId,
      region_code: regionCode,
      district: districtOf(regionCode) ?? null,
      time_zone: timeZone,
      name,
    }),
  );
  await upsert(sql, schema, 'site', rows);
}

export async function applyExcursions(sql: SqlExecutor, schema: string, events: readonly CloudEvent[]): Promise<void> {
  const rows = latest(ofTypes(events, excursionPublished), ({ data }) => data.excursionId).map(
    ({ data: { excursionId, organizationId, siteId, okved, format, segments, title } }) => ({
      excursion_id: excursionId,
      organization_id: organizationId,
      site_id: siteId,
      industry: industryOf(okved),
      format,
      segments,
      title,
    }),
  );
  await upsert(sql, schema, 'excursion', rows);
}

export async function applyRoutes(sql: SqlExecutor, schema: string, events: readonly CloudEvent[]): Promise<void> {
  for (const event of ofTypes(events, routePublished, routeUnpublished)) {
    if (event.type === routePublished.type) {
      const { routeId, kind, regionCodes, excursionIds } = event.data;
      await upsert(sql, schema, 'route', [
        { route_id: routeId, kind, region_codes: regionCodes, excursion_ids: excursionIds, published: true },
      ]);
    } else {
      await sql.query(`UPDATE "${schema}".route SET published = false WHERE route_id = $1`, [event.data.routeId]);
    }
  }
}

/** The class of the most important activity: `24` of `24.10.2`; null if none is known. */
function industryOf(okved: readonly string[]): string | null {
  return okved[0]?.slice(0, 2) ?? null;
}

function ofTypes<const Definitions extends readonly EventDefinition[]>(
  events: readonly CloudEvent[],
  ...definitions: Definitions
): EventOf<Definitions[number]>[] {
  return events.filter(({ type }) => definitions.some((definition) => definition.type === type)) as EventOf<
    Definitions[number]
  >[];
}

/** The last event of each record. */
function latest<Event>(events: readonly Event[], keyOf: (event: Event) => string): Event[] {
  return [...new Map(events.map((event) => [keyOf(event), event])).values()];
}

/** Replaces the rows with these keys, the first column of each; always in the order of keys, so that batches never wait in a circle. */
async function upsert(
  sql: SqlExecutor,
  schema: string,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const [key] = columns;
  if (key === undefined) return;
  const changes = columns.slice(1).map((column) => `${column} = excluded.${column}`);
  await sql.query(
    `INSERT INTO "${schema}".${table} (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM json_populate_recordset(NULL::"${schema}".${table}, $1) ORDER BY ${key}
     ON CONFLICT (${key}) DO UPDATE SET ${changes.join(', ')}`,
    [JSON.stringify(rows)],
  );
}
