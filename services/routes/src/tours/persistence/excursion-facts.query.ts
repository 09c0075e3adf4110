import type { ExcursionId } from '@promtour/kernel/id';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { ExcursionWords } from '../application/ports.ts';
import type { ExcursionFacts } from '../domain/excursion-facts.ts';

// The one place of this feature that knows the tables of excursions.

/**
 * Whether an excursion `e` with its organization `o` and site `s` is on offer, and its plant is not closed for repair. The instant is an SQL
 * expression.
 */
const offered = (
  now: string,
) => `e.sale = 'PUBLISHED' AND o.status = 'ACTIVE' AND s.ready_until > ${now} AND NOT EXISTS (
  SELECT FROM closure c WHERE c.organization_id = e.organization_id AND coalesce(c.site_id = e.site_id, true)
     AND c.reason = 'REPAIR' AND c.lifted_at IS NULL
     AND coalesce((CAST(${now} AS timestamptz) AT TIME ZONE s.time_zone)::date BETWEEN c.first_date AND c.last_date,
                  c.starts_at <= ${now} AND c.ends_at > ${now}))`;

const hosts = 'JOIN site_replica s ON s.id = e.site_id LEFT JOIN organization_replica o ON o.id = e.organization_id';

/** Whether the excursion with this id is on offer, as a condition. */
export function excursionOffered(id: string, now: string): string {
  return `EXISTS (SELECT FROM excursion e ${hosts} WHERE e.id = ${id} AND ${offered(now)})`;
}

type Row = Omit<ExcursionFacts, 'point'> & { readonly latitude: number | null; readonly longitude: number | null };

/** The excursions that exist, without regard to the viewer. */
export async function findExcursionFacts(
  executor: SqlExecutor,
  ids: readonly ExcursionId[],
  now: Date,
): Promise<ReadonlyMap<ExcursionId, ExcursionFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<Row>(
    executor,
    `SELECT e.id, e.organization_id AS "organizationId", e.region_code AS "regionCode", s.time_zone AS "timeZone",
            s.latitude, s.longitude, e.title, e.duration_minutes AS "durationMinutes",
            e.published_at IS NOT NULL AS published, coalesce(${offered('$2')}, false) AS offered
       FROM excursion e ${hosts} WHERE e.id = ANY($1)`,
    [ids, now],
  );
  return new Map(rows.map((row) => [row.id, factsFromRow(row)]));
}

function factsFromRow({ latitude, longitude, ...row }: Row): ExcursionFacts {
  return { ...row, point: latitude === null || longitude === null ? null : { latitude, longitude } };
}

/** The published versions of excursions in words. */
export async function findExcursionWords(
  executor: SqlExecutor,
  ids: readonly ExcursionId[],
): Promise<ReadonlyMap<ExcursionId, ExcursionWords>> {
  const rows = await rowsOf<ExcursionWords & { readonly id: ExcursionId }>(
    executor,
    `SELECT excursion_id AS id, content -> 'title' AS title, content -> 'summary' AS summary, content -> 'admission' AS admission
       FROM excursion_version WHERE excursion_id = ANY($1) AND status = 'PUBLISHED'`,
    [ids],
  );
  return new Map(rows.map(({ id, ...words }) => [id, words]));
}
