import type { KeysetColumn } from '@promtour/postgres/keyset';
import { whereText } from '@promtour/postgres/search-text';
import { parentKey, type Parents } from '@promtour/postgres/under-parents';
import type { Viewer } from '@promtour/access/viewer';
import { reachCondition, type Condition } from '@promtour/service-kit/persistence/reach';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { RouteFilter, RouteOrder, RouteParent, RouteParentKeys } from '../application/ports.ts';
import { approverRegions, keeperScope } from '../application/route-access.policy.ts';
import { excursionOffered } from './excursion-facts.query.ts';
import { routeSchema, type RouteRow } from './route.row.ts';

export const routeOrders: Readonly<
  Record<RouteOrder, { columns: readonly KeysetColumn[]; direction: 'ASC' | 'DESC' }>
> = {
  TITLE: {
    columns: [
      { sql: 'r.sort_title', type: 'text' },
      { sql: 'r.id', type: 'uuid' },
    ],
    direction: 'ASC',
  },
  NEWEST: {
    // An id begins with the time of its creation.
    columns: [{ sql: 'r.id', type: 'uuid' }],
    direction: 'DESC',
  },
};

const under: Readonly<Record<RouteParent, { readonly condition: string; readonly type: Parents<string>['type'] }>> = {
  excursion: { condition: `r.excursion_ids @> ARRAY[${parentKey}]`, type: 'uuid' },
  region: { condition: `r.region_codes @> ARRAY[${parentKey}]`, type: 'text' },
  operator: { condition: `r.operator_id = ${parentKey}`, type: 'uuid' },
};

export function parentsOf<Parent extends RouteParent>(
  kind: Parent,
  keys: readonly RouteParentKeys[Parent][],
): Parents<RouteParentKeys[Parent]> {
  return { keys, type: under[kind].type };
}

/** The routes `r` that a viewer may read: the same as `seesRoute`. */
export function visibleRoutes(viewer: Viewer): Condition {
  const kept = reachCondition(keeperScope(viewer), { organization: 'r.operator_id', region: 'r.region_code' });
  const regions = approverRegions(viewer);
  const approves =
    regions === undefined
      ? 'FALSE'
      : `r.status <> 'DRAFT'${regions === 'ALL' ? '' : ' AND r.region_codes && :approverRegions'}`;
  return {
    sql: `(r.published_at IS NOT NULL OR ${kept.sql} OR ${approves})`,
    parameters: {
      ...kept.parameters,
      ...(regions === undefined || regions === 'ALL' ? {} : { approverRegions: regions }),
    },
  };
}

/** Published, with every excursion on offer and an operator that may run it: the same as `isOffered`. */
const routesOffered = `r.status = 'PUBLISHED'
  AND NOT EXISTS (SELECT FROM unnest(r.excursion_ids) AS included (id) WHERE NOT ${excursionOffered('included.id', ':now')})
  AND CASE WHEN r.operator_id IS NULL THEN NOT r.lodging
           ELSE EXISTS (SELECT FROM organization_replica op
                         WHERE op.id = r.operator_id AND op.status = 'ACTIVE' AND (NOT r.lodging OR op.kind = 'TOUR_OPERATOR')) END`;

/** Routes `r` on offer that the viewer's portal may show. */
export function routesOnOffer(manager: EntityManager, viewer: Viewer, now: Date): SelectQueryBuilder<RouteRow> {
  const query = manager.createQueryBuilder(routeSchema, 'r').where(routesOffered, { now });
  if (viewer.portalId !== null) query.andWhere(shownAtPortal, { portal: viewer.portalId });
  return query;
}

/** The regions of the portal are read once for the whole statement. */
const shownAtPortal = `(r.portal_ids IS NULL OR r.portal_ids @> ARRAY[:portal]::uuid[])
  AND r.region_codes && ARRAY(SELECT unnest(p.region_codes) FROM portal_replica p WHERE p.id = :portal)`;

/**
 * Routes that match a filter, in total or under the parent that the lateral query supplies: those on offer, or, if the filter has statuses,
 * those that the viewer may read.
 */
export function routesMatching(
  manager: EntityManager,
  filter: RouteFilter,
  viewer: Viewer,
  now: Date,
  parent?: RouteParent,
): SelectQueryBuilder<RouteRow> {
  const query = filter.statuses === undefined ? routesOnOffer(manager, viewer, now) : routesOfStatuses();
  if (parent !== undefined) query.andWhere(under[parent].condition);
  const { regions, themes, kinds, languages, operators, excursions, portals, text } = filter;
  if (regions !== undefined) query.andWhere('r.region_codes && :regions', { regions });
  if (themes !== undefined) query.andWhere('r.themes && :themes', { themes });
  if (kinds !== undefined) query.andWhere('r.kind = ANY(:kinds)', { kinds });
  if (languages !== undefined) query.andWhere('r.languages && :languages', { languages });
  if (operators !== undefined) query.andWhere('r.operator_id = ANY(:operators)', { operators });
  if (excursions !== undefined) query.andWhere('r.excursion_ids && :excursions', { excursions });
  if (portals !== undefined)
    query.andWhere(
      `(r.portal_ids && :portals OR r.portal_ids IS NULL AND EXISTS (
          SELECT FROM portal_replica p WHERE p.id = ANY(:portals) AND p.region_codes && r.region_codes))`,
      { portals },
    );
  if (text !== undefined) whereText(query, 'r', text, ':words <% r.search_title');
  return query;

  function routesOfStatuses(): SelectQueryBuilder<RouteRow> {
    const { sql, parameters } = visibleRoutes(viewer);
    return manager
      .createQueryBuilder(routeSchema, 'r')
      .where(sql, parameters)
      .andWhere('r.status = ANY(:statuses)', { statuses: filter.statuses });
  }
}
