import type { Viewer } from '@promtour/access/viewer';
import type { KeysetColumn } from '@promtour/postgres/keyset';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import { relevance, whereText } from '@promtour/postgres/search-text';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { OrganizationFilter, OrganizationOrder } from '../application/ports.ts';
import { seesUnlistedRecords } from '../../shared/application/unlisted-records.policy.ts';
import { publicStatuses } from '../../shared/domain/registries.ts';
import type { NearPoint } from '@promtour/kernel/geo';
import { inBox, metresFromPoint, nearParameters, withinRadius } from '@promtour/postgres/geo';
import { visibleOrganization } from './organization.repositories.ts';
import { organizationSchema, type OrganizationRow } from './organization.row.ts';

type Order = { readonly columns: readonly KeysetColumn[]; readonly direction: 'ASC' | 'DESC'; readonly score?: string };

export const organizationOrders: Readonly<Record<OrganizationOrder, Order>> = {
  NAME: {
    columns: [
      { sql: 'o.sort_name', type: 'text' },
      { sql: 'o.id', type: 'uuid' },
    ],
    direction: 'ASC',
  },
  NEWEST: { columns: [{ sql: 'o.id', type: 'uuid' }], direction: 'DESC' },
  RELEVANCE: {
    columns: [
      { sql: relevance('o'), type: 'bigint' },
      { sql: 'o.id', type: 'uuid' },
    ],
    direction: 'DESC',
    score: relevance('o'),
  },
  DISTANCE: {
    columns: [
      { sql: 'near.metres', type: 'bigint' },
      { sql: 'o.id', type: 'uuid' },
    ],
    direction: 'ASC',
    score: 'near.metres',
  },
};

/**
 * Organizations that are visible to the viewer and match the filter.
 */
export function organizationsFound(
  manager: EntityManager,
  viewer: Viewer,
  filter: OrganizationFilter,
): SelectQueryBuilder<OrganizationRow> {
  const query = visibleOrganizations(manager, viewer);
  const { regions, districts, kinds, okved, classes, text, near, box, hazardClasses } = filter;
  if (regions !== undefined) query.andWhere('o.region_code = ANY(:regions)', { regions });
  if (districts !== undefined)
    query.andWhere('o.region_code IN (SELECT code FROM region WHERE district = ANY(:districts))', { districts });
  if (kinds !== undefined) query.andWhere('o.kind = ANY(:kinds)', { kinds });
  if (okved !== undefined) query.andWhere('o.okved_prefixes && :okved', { okved });
  if (classes !== undefined) query.andWhere('o.okved_prefixes && :classes', { classes });
  if (text !== undefined) whereText(query, 'o', text);
  whereInRegistry(query, viewer, filter);
  if (hazardClasses !== undefined)
    query.andWhere('o.id IN (SELECT organization_id FROM site WHERE hazard_class = ANY(:hazardClasses))', {
      hazardClasses,
    });
  if (near !== undefined) joinNear(query, near);
  if (box !== undefined)
    query.andWhere(`o.id IN (SELECT s.organization_id FROM site s WHERE ${inBox(box, 's')})`, { ...box });
  return query;
}

export function visibleOrganizations(manager: EntityManager, viewer: Viewer): SelectQueryBuilder<OrganizationRow> {
  const { sql, parameters } = visibleOrganization(viewer);
  return manager.createQueryBuilder(organizationSchema, 'o').where(sql, parameters);
}

/** Entries match only if they are visible to the viewer. */
function whereInRegistry(
  query: SelectQueryBuilder<OrganizationRow>,
  viewer: Viewer,
  { registries, entryStatuses }: OrganizationFilter,
): void {
  if (registries === undefined && entryStatuses === undefined) return;
  const reach = reachCondition(viewer, { organization: 'e.organization_id', region: 'e.region_code' });
  const visible = seesUnlistedRecords(viewer)
    ? `(e.status = ANY(:publicStatuses) OR ${reach.sql})`
    : 'e.status = ANY(:publicStatuses)';
  const conditions = [
    'e.organization_id = o.id',
    visible,
    ...(registries === undefined ? [] : ['e.registry = ANY(:registries)']),
    ...(entryStatuses === undefined ? [] : ['e.status = ANY(:entryStatuses)']),
  ];
  query.andWhere(`EXISTS (SELECT FROM registry_entry e WHERE ${conditions.join(' AND ')})`, {
    ...reach.parameters,
    publicStatuses,
    registries,
    entryStatuses,
  });
}

/** Joins the distance of the nearest site within the radius; the index narrows sites to a box around the point. */
function joinNear(query: SelectQueryBuilder<OrganizationRow>, near: NearPoint): void {
  query.innerJoin(
    (sites) =>
      sites
        .select('s.organization_id', 'organization_id')
        .addSelect(`min(${metresFromPoint('s')})`, 'metres')
        .from('site', 's')
        .where(withinRadius(near, 's'))
        .groupBy('s.organization_id'),
    'near',
    'near.organization_id = o.id',
    nearParameters(near),
  );
}
