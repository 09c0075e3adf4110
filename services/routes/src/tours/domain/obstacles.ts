import type { FailureMessage } from '@promtour/kernel/failure';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { OrganizationReplica } from '../../hosts/hosts.domain.ts';
import { leastMinutes, metersBetween } from '../../travel/legs.domain.ts';
import { regionsToApprove, type RouteApproval } from './approval.ts';
import type { ExcursionFacts, FactsOfExcursions } from './excursion-facts.ts';
import type { Route, RouteStop } from './route.ts';
import { timingOf } from './timing.ts';

export type RouteObstacleReason =
  | 'APPROVAL_MISSING'
  | 'OPERATOR_REQUIRED'
  | 'OPERATOR_NOT_ACTIVE'
  | 'OPERATOR_NOT_TOUR_OPERATOR'
  | 'EXCURSION_NOT_OFFERED'
  | 'EXCURSION_LONGER'
  | 'LEG_TOO_FAST'
  | 'STOPS_OVERLAP'
  | 'DAY_TOO_LONG';

/** What keeps a route from being published, or a published one from being sound. */
export type RouteObstacle = {
  readonly reason: RouteObstacleReason;
  /** Index of the stop; null if it is about the route. */
  readonly stop: number | null;
  readonly regionCode: RegionCode | null;
};

/** The facts of others that a route depends on. */
export type RouteSurroundings = {
  readonly excursions: FactsOfExcursions;
  /** Undefined if the route has none or the registry has not reported it. */
  readonly operator: OrganizationReplica | undefined;
};

/** All obstacles but missing approvals; they change with the facts of others. */
export function warningsOf(route: Route, around: RouteSurroundings, at: Date): readonly RouteObstacle[] {
  const { stops } = route;
  const ofStop = (reason: RouteObstacleReason, stop: number) => ({ reason, stop, regionCode: null });
  const facts = stops.map(({ excursionId }) => (excursionId === null ? undefined : around.excursions.get(excursionId)));
  return [
    ...operatorObstacles(route, around.operator).map((reason) => ({ reason, stop: null, regionCode: null })),
    ...stops.flatMap(({ kind, durationMinutes }, index) => {
      if (kind !== 'EXCURSION') return [];
      const excursion = facts[index];
      if (excursion?.offered !== true) return [ofStop('EXCURSION_NOT_OFFERED', index)];
      return (durationMinutes ?? 0) < excursion.durationMinutes ? [ofStop('EXCURSION_LONGER', index)] : [];
    }),
    ...stops.flatMap(({ leg }, index) =>
      leg !== null && isTooFast(leg, pointOf(stops[index - 1], facts[index - 1]), pointOf(stops[index], facts[index]))
        ? [ofStop('LEG_TOO_FAST', index)]
        : [],
    ),
    ...timingOf(stops, at).faults.map(({ stop, fault }) =>
      ofStop(fault === 'OVERLAP' ? 'STOPS_OVERLAP' : 'DAY_TOO_LONG', stop),
    ),
  ];
}

/** Everything that keeps a route from being published (invariant 10). */
export function obstaclesOf(
  route: Route,
  approvals: readonly RouteApproval[],
  around: RouteSurroundings,
  at: Date,
): readonly RouteObstacle[] {
  const missing = regionsToApprove(route, approvals);
  return [
    ...missing.map((regionCode) => ({ reason: 'APPROVAL_MISSING' as const, stop: null, regionCode })),
    ...warningsOf(route, around, at),
  ];
}

/** Reasons for which a published route is not offered; the others are warnings only. */
const hiding: ReadonlySet<RouteObstacleReason> = new Set([
  'OPERATOR_REQUIRED',
  'OPERATOR_NOT_ACTIVE',
  'OPERATOR_NOT_TOUR_OPERATOR',
  'EXCURSION_NOT_OFFERED',
]);

/** Whether a route can be found and booked now. The same as a condition: `routesOffered` in the persistence. */
export function isOffered({ status }: Pick<Route, 'status'>, warnings: readonly RouteObstacle[]): boolean {
  return status === 'PUBLISHED' && !warnings.some(({ reason }) => hiding.has(reason));
}

/** Whether a route needs a tour operator: by law, selling lodging together with a journey requires one. */
export function hasLodging({ stops }: Pick<Route, 'stops'>): boolean {
  return stops.some(({ kind }) => kind === 'LODGING');
}

function operatorObstacles(
  route: Pick<Route, 'stops' | 'operatorId'>,
  operator: OrganizationReplica | undefined,
): readonly RouteObstacleReason[] {
  const lodging = hasLodging(route);
  if (route.operatorId === null) return lodging ? ['OPERATOR_REQUIRED'] : [];
  return [
    ...(operator?.status === 'ACTIVE' ? [] : ['OPERATOR_NOT_ACTIVE' as const]),
    ...(lodging && operator?.kind !== 'TOUR_OPERATOR' ? ['OPERATOR_NOT_TOUR_OPERATOR' as const] : []),
  ];
}

function pointOf(stop: RouteStop | undefined, excursion: ExcursionFacts | undefined) {
  return excursion?.point ?? stop?.point ?? null;
}

function isTooFast(
  { mode, minutes }: NonNullable<RouteStop['leg']>,
  from: RouteStop['point'],
  to: RouteStop['point'],
): boolean {
  return from !== null && to !== null && minutes < leastMinutes(metersBetween(from, to), mode);
}

export const obstacleMessages: Readonly<Record<RouteObstacleReason, FailureMessage>> = {
  APPROVAL_MISSING: { ru: 'Регион ещё не согласовал маршрут', en: 'The region has not approved the route' },
  OPERATOR_REQUIRED: {
    ru: 'Маршрут с ночлегом проводит туроператор',
    en: 'A route with lodging needs a tour operator',
  },
  OPERATOR_NOT_ACTIVE: {
    ru: 'Организатор маршрута не зарегистрирован в реестре или приостановлен',
    en: 'The operator is not registered, or it is suspended',
  },
  OPERATOR_NOT_TOUR_OPERATOR: {
    ru: 'Маршрут с ночлегом проводит туроператор: организатор им не является',
    en: 'The operator of a route with lodging must be a tour operator',
  },
  EXCURSION_NOT_OFFERED: { ru: 'Экскурсия сейчас не предлагается', en: 'The excursion is not on offer now' },
  EXCURSION_LONGER: {
    ru: 'Экскурсия стала длиннее, чем время на остановке',
    en: 'The excursion takes longer than the stop',
  },
  LEG_TOO_FAST: { ru: 'Путь быстрее, чем возможно', en: 'The leg is faster than possible' },
  STOPS_OVERLAP: {
    ru: 'К началу остановки до неё не добраться',
    en: 'The stop cannot be reached by its start',
  },
  DAY_TOO_LONG: {
    ru: 'День длиннее 14 часов или кончается после полуночи',
    en: 'The day is longer than 14 hours or ends after midnight',
  },
};
