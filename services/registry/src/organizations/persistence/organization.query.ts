import type { Viewer } from '@promtour/access/viewer';
import type { KeysetColumn } from '@promtour/service-kit/persistence/keyset';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import { whereText, wordsQuery } from '@promtour/service-kit/persistence/search-text';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { OrganizationFilter, OrganizationOrder } from '../application/ports.ts';
import { publicStates } from '../../shared/domain/registries.ts';
import type { NearPoint } from '../../shared/domain/geo.ts';
import { inBox, metresFromPoint, nearParameters, withinReach } from '../../shared/persistence/geo.query.ts';
import { visibleOrganization } from './organization.repositories.ts';
import { organizationSchema, type OrganizationRow } from './organization.row.ts';

/** Relevance in thousandths: whole, so that a cursor holds it exactly. A word that is spelt almost so counts less than one that is. */
const relevance = `round((ts_rank(o.search, ${wordsQuery}) + word_similarity(:words, o.search_text)) * 1000)::bigint`;

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
      { sql: relevance, type: 'bigint' },
      { sql: 'o.id', type: 'uuid' },
    ],
    direction: 'DESC',
    score: relevance,
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
 * Organisations that a viewer may see and a filter finds. Those that have never been registered are shown to whom they belong and who
 * reads applications.
 */
export function organizationsFound(
  manager: EntityManager,
  viewer: Viewer,
  filter: OrganizationFilter,
): SelectQueryBuilder<OrganizationRow> {
  const query = visibleOrganizations(manager, viewer);
  const { regions, districts, kinds, okved, classes, text, near, box, hazards } = filter;
  if (regions !== undefined) query.andWhere('o.region_code = ANY(:regions)', { regions });
  if (districts !== undefined)
    query.andWhere('o.region_code IN (SELECT code FROM region WHERE district = ANY(:districts))', { districts });
  if (kinds !== undefined) query.andWhere('o.kind = ANY(:kinds)', { kinds });
  if (okved !== undefined) query.andWhere('o.okved_prefixes && :okved', { okved });
  if (classes !== undefined) query.andWhere('o.okved_prefixes && :classes', { classes });
  if (text !== undefined) whereText(query, 'o', text);
  whereInRegistry(query, viewer, filter);
  if (hazards !== undefined)
    query.andWhere('o.id IN (SELECT organization_id FROM site WHERE hazard_class = ANY(:hazards))', { hazards });
  if (near !== undefined) joinNear(query, near);
  if (box !== undefined)
    query.andWhere(`o.id IN (SELECT s.organization_id FROM site s WHERE ${inBox(box, 's')})`, { ...box });
  return query;
}

export function visibleOrganizations(manager: EntityManager, viewer: Viewer): SelectQueryBuilder<OrganizationRow> {
  const { sql, parameters } = visibleOrganization(viewer);
  return manager.createQueryBuilder(organizationSchema, 'o').where(sql, parameters);
}

/** Entries that are not public are found by those who may see them only. */
function whereInRegistry(
  query: SelectQueryBuilder<OrganizationRow>,
  viewer: Viewer,
  { registries, states }: OrganizationFilter,
): void {
  if (registries === undefined && states === undefined) return;
  const reach = reachCondition(viewer, { organization: 'e.organization_id', region: 'e.region_code' });
  const visible = viewer.scopes.has('registry:read')
    ? `(e.state = ANY(:publicStates) OR ${reach.sql})`
    : 'e.state = ANY(:publicStates)';
  const conditions = [
    'e.organization_id = o.id',
    visible,
    ...(registries === undefined ? [] : ['e.registry = ANY(:registries)']),
    ...(states === undefined ? [] : ['e.state = ANY(:states)']),
  ];
  query.andWhere(`EXISTS (SELECT FROM registry_entry e WHERE ${conditions.join(' AND ')})`, {
    ...reach.parameters,
    publicStates,
    registries,
    states,
  });
}

/** Joins the distance of an organisation's nearest site, where one lies within reach: the index gives the sites of a box around it. */
function joinNear(query: SelectQueryBuilder<OrganizationRow>, near: NearPoint): void {
  query.innerJoin(
    (sites) =>
      sites
        .select('s.organization_id', 'organization_id')
        .addSelect(`min(${metresFromPoint('s')})`, 'metres')
        .from('site', 's')
        .where(withinReach(near, 's'))
        .groupBy('s.organization_id'),
    'near',
    'near.organization_id = o.id',
    nearParameters(near),
  );
}
