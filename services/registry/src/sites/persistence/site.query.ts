import type { KeysetColumn } from '@promtour/postgres/keyset';
import { whereText } from '@promtour/postgres/search-text';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { SiteFilter, SiteOrder } from '../application/ports.ts';
import { inBox, metresFromPoint, nearParameters, withinRadius } from '@promtour/postgres/geo';
import { siteSchema, type SiteRow } from './site.row.ts';

type Order = { readonly columns: readonly KeysetColumn[]; readonly direction: 'ASC' | 'DESC'; readonly score?: string };

export const siteOrders: Readonly<Record<SiteOrder, Order>> = {
  NAME: {
    columns: [
      { sql: 's.sort_name', type: 'text' },
      { sql: 's.id', type: 'uuid' },
    ],
    direction: 'ASC',
  },
  NEWEST: { columns: [{ sql: 's.id', type: 'uuid' }], direction: 'DESC' },
  DISTANCE: {
    columns: [
      { sql: metresFromPoint('s'), type: 'bigint' },
      { sql: 's.id', type: 'uuid' },
    ],
    direction: 'ASC',
    score: metresFromPoint('s'),
  },
};

/**
 * `passes` and `readinessReasons` of the domain in SQL. The valid assessment of a site is its latest, since each one replaces the one
 * before. The partial index `readiness_assessment_passing` has the same condition. A test compares the two.
 */
const ready = `EXISTS (SELECT FROM readiness_assessment a WHERE a.site_id = s.id AND a.status = 'VALID' AND a.criticals_met
  AND a.total * 10 >= a.maximum * 7 AND a.due_at > :now)`;

/** The condition under which an organization `o` is visible to the viewer. */
export type VisibleOrganization = { readonly sql: string; readonly parameters: Readonly<Record<string, unknown>> };

/** Sites of the organizations visible to the viewer. */
export function visibleSites(
  manager: EntityManager,
  { sql, parameters }: VisibleOrganization,
): SelectQueryBuilder<SiteRow> {
  return manager
    .createQueryBuilder(siteSchema, 's')
    .innerJoin('organization', 'o', 'o.id = s.organization_id')
    .where(sql, parameters);
}

export function sitesFound(
  manager: EntityManager,
  visible: VisibleOrganization,
  filter: SiteFilter,
): SelectQueryBuilder<SiteRow> {
  const query = visibleSites(manager, visible);
  const { text, regions, organizations, hazardClasses, passRegimes, mayPublish, near, box } = filter;
  if (regions !== undefined) query.andWhere('s.region_code = ANY(:regions)', { regions });
  if (organizations !== undefined) query.andWhere('s.organization_id = ANY(:organizations)', { organizations });
  if (hazardClasses !== undefined) query.andWhere('s.hazard_class = ANY(:hazardClasses)', { hazardClasses });
  if (passRegimes !== undefined) query.andWhere('s.pass_regime = ANY(:passRegimes)', { passRegimes });
  if (mayPublish !== undefined) {
    const { allowed, now } = mayPublish;
    query.andWhere(`${allowed ? '' : 'NOT '}(o.status = 'ACTIVE' AND ${ready})`, { now });
  }
  if (text !== undefined) whereText(query, 's', text);
  if (near !== undefined) query.andWhere(withinRadius(near, 's'), nearParameters(near));
  if (box !== undefined) query.andWhere(inBox(box, 's'), { ...box });
  return query;
}
