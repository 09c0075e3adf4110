import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import { obstacleMessages, type RouteObstacle } from './obstacles.ts';
import { routeMachine, type RouteStatus } from './route.ts';

/** The route's status does not allow the change. */
export type RouteStatusConflict = Failure<'ROUTES.ROUTE_STATUS_CONFLICT'> & {
  readonly status: RouteStatus;
  readonly nextStatuses: readonly RouteStatus[];
};

export function routeStatusConflict(status: RouteStatus): RouteStatusConflict {
  return {
    code: 'ROUTES.ROUTE_STATUS_CONFLICT',
    status,
    nextStatuses: routeMachine.transitions[status],
    message: statusMessages[status],
  };
}

const statusMessages: Readonly<Record<RouteStatus, FailureMessage>> = {
  DRAFT: { ru: 'Маршрут — черновик', en: 'The route is a draft' },
  PROPOSED: { ru: 'Маршрут на согласовании', en: 'The route awaits approval' },
  RETURNED: { ru: 'Маршрут возвращён на доработку', en: 'The route was returned' },
  APPROVED: { ru: 'Маршрут согласован', en: 'The route is approved' },
  PUBLISHED: { ru: 'Маршрут опубликован', en: 'The route is published' },
  SUSPENDED: { ru: 'Маршрут приостановлен', en: 'The route is suspended' },
  ARCHIVED: { ru: 'Маршрут в архиве', en: 'The route is archived' },
};

/** The route cannot be published now, for all of these reasons. */
export type RouteNotPublishable = Failure<'ROUTES.ROUTE_NOT_PUBLISHABLE'> & {
  readonly obstacles: readonly RouteObstacle[];
};

export function routeNotPublishable(obstacles: readonly RouteObstacle[]): RouteNotPublishable {
  const joined = (language: keyof FailureMessage): string =>
    [...new Set(obstacles.map(({ reason }) => obstacleMessages[reason][language]))].join('; ');
  return { code: 'ROUTES.ROUTE_NOT_PUBLISHABLE', obstacles, message: { ru: joined('ru'), en: joined('en') } };
}
