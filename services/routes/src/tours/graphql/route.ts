import { parseId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Context } from '../../graphql/context.ts';
import type {
  ExcursionResolvers,
  OrganizationResolvers,
  QueryResolvers,
  RegionResolvers,
  RouteApprovalResolvers,
  RouteObstacleResolvers,
  RouteResolvers,
  RouteStopResolvers,
} from '../../graphql/generated/resolvers.ts';
import { seesNotes } from '../application/route-access.policy.ts';
import { isOffered, obstacleMessages, warningsOf, type RouteObstacle } from '../domain/obstacles.ts';
import { routeMachine, type Route, type RouteStop } from '../domain/route.ts';
import { timingOf } from '../domain/timing.ts';
import { listRoutes, listRoutesUnder } from './lists.ts';

export const routeQueries: Pick<QueryResolvers, 'routes' | 'route'> = {
  routes: (_, list, { loaders }) => listRoutes(loaders.routeReader, list),
  // Null also if the text is not a valid id.
  route: (_, { id: text }, { loaders }) => {
    const id = parseId<'Route'>(text);
    return id === undefined ? null : loaders.route.load(id);
  },
};

/** A stop with its computed start. */
export type ShownStop = RouteStop & { readonly shownStart: string | null };

/** A region's decision, or none yet. */
export type ShownApproval = {
  readonly regionCode: RegionCode;
  readonly status: 'PENDING' | 'APPROVED' | 'RETURNED';
  readonly decidedAt: Date | null;
  readonly note: string | null;
};

export const routeResolvers: RouteResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Route'>(reference.id);
    return id === undefined ? null : loaders.route.load(id);
  },
  regions: ({ regionCodes }) => regionCodes.map((code) => ({ code })),
  homeRegion: ({ regionCode }) => ({ code: regionCode }),
  operator: ({ operatorId }) => (operatorId === null ? null : { id: operatorId }),
  stops: ({ stops }, _, { loaders }) => {
    const { starts } = timingOf(stops, loaders.now);
    return stops.map((stop, index) => ({ ...stop, shownStart: starts[index] ?? null }));
  },
  distanceMeters: ({ stops }) => stops.reduce((sum, { leg }) => sum + (leg?.distanceMeters ?? 0), 0),
  travelMinutes: ({ stops }) => stops.reduce((sum, { leg }) => sum + (leg?.minutes ?? 0), 0),
  line: ({ stops }) => {
    const coordinates = stops.flatMap(({ point }) => (point === null ? [] : [[point.longitude, point.latitude]]));
    return coordinates.length < 2 ? null : { type: 'LineString', coordinates };
  },
  nextStatuses: ({ status }) => [...routeMachine.transitions[status]],
  approvals: async (route, _, { loaders, caller }) => {
    const decisions = (await loaders.routeApprovals.load(route.id)) ?? [];
    const notes = seesNotes(caller.viewer, route);
    return route.regionCodes.map((regionCode): ShownApproval => {
      const found = decisions.find((decision) => decision.regionCode === regionCode);
      if (found === undefined) return { regionCode, status: 'PENDING', decidedAt: null, note: null };
      const { approved, decidedAt, note } = found;
      return { regionCode, status: approved ? 'APPROVED' : 'RETURNED', decidedAt, note: notes ? note : null };
    });
  },
  portals: ({ portalIds }) => portalIds?.map((id) => ({ id })) ?? null,
  offered: async (route, _, context) =>
    route.status === 'PUBLISHED' && isOffered(route, await warnings(route, context)),
  warnings: async (route, _, context) => [...(await warnings(route, context))],
};

/** Loaders batch what the routes of a request depend on. */
async function warnings(route: Route, { loaders }: Context): Promise<readonly RouteObstacle[]> {
  const [facts, operator] = await Promise.all([
    loaders.excursionFacts.loadMany(route.excursionIds),
    route.operatorId === null ? null : loaders.organization.load(route.operatorId),
  ]);
  const known = facts.flatMap((one) => {
    if (one instanceof Error) throw one;
    return one === null ? [] : [[one.id, one] as const];
  });
  return warningsOf(route, { excursions: new Map(known), operator: operator ?? undefined }, loaders.now);
}

export const routeStopResolvers: RouteStopResolvers = {
  excursion: ({ excursionId }, _, { loaders }) => (excursionId === null ? null : loaders.excursion.load(excursionId)),
  title: async ({ excursionId, title }, _, { loaders }): Promise<LocalizedText | null> =>
    excursionId === null ? title : ((await loaders.excursionFacts.load(excursionId))?.title ?? null),
  region: ({ regionCode }) => ({ code: regionCode }),
  startTime: ({ shownStart }) => shownStart,
};

export const routeApprovalResolvers: RouteApprovalResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
};

export const routeObstacleResolvers: RouteObstacleResolvers = {
  message: ({ reason }, _, { language }) => obstacleMessages[reason][language],
  region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
};

export const routesOfExcursion: Pick<ExcursionResolvers, 'routes'> = {
  routes: ({ id }, list, { loaders }) => listRoutesUnder(loaders.routesOfExcursion, id, list),
};

export const routesOfRegion: Pick<RegionResolvers, 'routes'> = {
  routes: ({ code }, list, { loaders }) => listRoutesUnder(loaders.routesOfRegion, code, list),
};

export const routesOfOperator: Pick<OrganizationResolvers, 'routes'> = {
  routes: ({ id }, list, { loaders }) => listRoutesUnder(loaders.routesOfOperator, id, list),
};
