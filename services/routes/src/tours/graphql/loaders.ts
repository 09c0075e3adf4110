import type { ExcursionId, OrganizationId, RouteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { ExcursionFactsReader, RouteParent, RouteParentKeys, RouteReader } from '../application/ports.ts';
import type { RouteApproval } from '../domain/approval.ts';
import type { ExcursionFacts } from '../domain/excursion-facts.ts';
import type { Route } from '../domain/route.ts';
import type { RouteListQuery } from './lists.ts';

/** Look-ups and lists shared within one request: one query for each field, however many records there are. */
export type RouteLoaders = {
  readonly routeReader: RouteReader;
  readonly route: DataLoader<RouteId, Route | null>;
  readonly routeApprovals: DataLoader<RouteId, readonly RouteApproval[] | null>;
  readonly excursionFacts: DataLoader<ExcursionId, ExcursionFacts | null>;
  readonly routesOfExcursion: BatchedList<ExcursionId, RouteListQuery, Route>;
  readonly routesOfRegion: BatchedList<RegionCode, RouteListQuery, Route>;
  readonly routesOfOperator: BatchedList<OrganizationId, RouteListQuery, Route>;
};

export function createRouteLoaders(routeReader: RouteReader, excursions: ExcursionFactsReader): RouteLoaders {
  return {
    routeReader,
    route: createLoader(
      (ids) => routeReader.routesById(ids),
      ({ id }) => id,
    ),
    routeApprovals: createMapLoader((ids) => routeReader.approvalsOf(ids)),
    excursionFacts: createMapLoader((ids) => excursions.factsOf(ids)),
    routesOfExcursion: routesUnder(routeReader, 'excursion'),
    routesOfRegion: routesUnder(routeReader, 'region'),
    routesOfOperator: routesUnder(routeReader, 'operator'),
  };
}

function routesUnder<Parent extends RouteParent>(
  reader: RouteReader,
  kind: Parent,
): BatchedList<RouteParentKeys[Parent], RouteListQuery, Route> {
  return createBatchedList({
    read: (keys, { filter, orderBy }, page) => reader.routesUnder({ kind, keys }, filter, orderBy, page),
    count: (keys, { filter }) => reader.countRoutesUnder({ kind, keys }, filter),
  });
}
