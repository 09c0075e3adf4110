import { filterIds, filterList, filterText } from '@promtour/service-kit/graphql/arguments';
import type { BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageArguments,
} from '@promtour/service-kit/pagination/page';
import type { RouteFilter as RouteFilterInput } from '../../graphql/generated/resolvers.ts';
import type { RouteFilter, RouteOrder, RouteReader } from '../application/ports.ts';
import type { Route } from '../domain/route.ts';

export type RouteConnection = Connection<Route>;

/** Contents of the lists' cursors. */
const routeOrders: Readonly<Record<RouteOrder, ListOrder<Route>>> = {
  TITLE: { name: 'routes:TITLE', keys: 2, position: ({ title, id }) => [title.ru, id] },
  NEWEST: { name: 'routes:NEWEST', keys: 1, position: ({ id }) => [id] },
};

type RouteListArguments = PageArguments & {
  readonly filter?: RouteFilterInput | null | undefined;
  readonly orderBy: RouteOrder;
};

export async function listRoutes(
  reader: RouteReader,
  { filter, orderBy, ...page }: RouteListArguments,
): Promise<RouteConnection> {
  const order = routeOrders[orderBy];
  const request = readPageArguments(order, page);
  const wanted = readFilter(filter);
  const rows = await reader.routes(wanted, orderBy, request);
  return connectionOf(order, request, rows, () => reader.countRoutes(wanted));
}

/** The routes under a parent: a filter and which of the orders it is read in. */
export type RouteListQuery = { readonly filter: RouteFilter; readonly orderBy: RouteOrder };

/** Routes under one of many parents. */
export async function listRoutesUnder<Key extends string>(
  list: BatchedList<Key, RouteListQuery, Route>,
  parent: Key,
  { filter, orderBy, ...page }: RouteListArguments,
): Promise<RouteConnection> {
  return list(parent, routeOrders[orderBy], { filter: readFilter(filter), orderBy }, page);
}

function readFilter(filter: InputMaybe<RouteFilterInput>): RouteFilter {
  return {
    regions: filterList('filter.regions', filter?.regions),
    themes: filterList('filter.themes', filter?.themes),
    kinds: filterList('filter.kinds', filter?.kinds),
    statuses: filterList('filter.statuses', filter?.statuses),
    languages: filterList('filter.languages', filter?.languages),
    operators: filterIds<'Organization'>('filter.operators', filter?.operators),
    excursions: filterIds<'Excursion'>('filter.excursions', filter?.excursions),
    portals: filterIds<'Portal'>('filter.portals', filter?.portals),
    text: filterText('filter.text', filter?.text),
  };
}
