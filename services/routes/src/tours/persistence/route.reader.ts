import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { RouteId } from '@promtour/kernel/id';
import { applyKeyset } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents } from '@promtour/postgres/under-parents';
import type { DataSource } from 'typeorm';
import type { BrochureReader, RouteReader } from '../application/ports.ts';
import type { RouteApproval } from '../domain/approval.ts';
import { findExcursionWords } from './excursion-facts.query.ts';
import { parentsOf, routeOrders, routesMatching, visibleRoutes } from './route.query.ts';
import { approvalFromRow, approvalSchema, routeFromRow, routeSchema } from './route.row.ts';

export function createRouteReader(dataSource: DataSource, viewer: Viewer, clock: Clock): RouteReader {
  const { manager } = dataSource;
  const visible = visibleRoutes(viewer);

  return {
    async routes(filter, order, page) {
      const { columns, direction } = routeOrders[order];
      const query = applyKeyset(routesMatching(manager, filter, viewer, clock.now()), columns, direction, page);
      return (await query.getMany()).map(routeFromRow);
    },
    countRoutes: (filter) => routesMatching(manager, filter, viewer, clock.now()).getCount(),
    async routesUnder({ kind, keys }, filter, order, page) {
      const { columns, direction } = routeOrders[order];
      const query = applyKeyset(routesMatching(manager, filter, viewer, clock.now(), kind), columns, direction, page);
      return pagesUnderParents(manager, parentsOf(kind, keys), query, routeFromRow);
    },
    countRoutesUnder: ({ kind, keys }, filter) =>
      countsUnderParents(manager, parentsOf(kind, keys), routesMatching(manager, filter, viewer, clock.now(), kind)),
    async routesById(ids) {
      const query = manager
        .createQueryBuilder(routeSchema, 'r')
        .where(visible.sql, visible.parameters)
        .andWhere('r.id = ANY(:ids)', { ids });
      return (await query.getMany()).map(routeFromRow);
    },
    async approvalsOf(ids) {
      const rows = await manager
        .createQueryBuilder(approvalSchema, 'a')
        .innerJoin('route', 'r', 'r.id = a.route_id AND r.stops_version = a.stops_version')
        .where('a.route_id = ANY(:ids)', { ids })
        .getMany();
      const grouped = Map.groupBy(rows, ({ routeId }) => routeId);
      return new Map<RouteId, readonly RouteApproval[]>([...grouped].map(([id, of]) => [id, of.map(approvalFromRow)]));
    },
  };
}

export function createBrochureReader({ manager }: DataSource): BrochureReader {
  return {
    async find(id) {
      const row = await manager.findOneBy(routeSchema, { id, status: 'PUBLISHED' });
      if (row === null) return undefined;
      const route = routeFromRow(row);
      return { route, excursions: await findExcursionWords(manager, route.excursionIds) };
    },
  };
}
