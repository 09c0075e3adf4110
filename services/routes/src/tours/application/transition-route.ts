import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import type { Caller } from '@promtour/service-kit/caller';
import { regionsToApprove } from '../domain/approval.ts';
import { routeStatusConflict, type RouteStatusConflict } from '../domain/failures.ts';
import { routeMachine, type Route, type RouteStatus } from '../domain/route.ts';
import { changeRoute, type ChangeFailure, type RouteToChange } from './change-route.ts';
import type { RouteUnitOfWork } from './ports.ts';

export type TransitionRoute = (
  route: RouteToChange,
  to: RouteStatus,
  caller: Caller,
) => Promise<Result<Route, ChangeFailure | InvalidInput | RouteStatusConflict>>;

/** Statuses that follow from the regions' decisions or from the publication. */
const setElsewhere: ReadonlySet<RouteStatus> = new Set(['APPROVED', 'RETURNED', 'PUBLISHED']);

/**
 * Proposes, withdraws, suspends or archives a route. A proposed route whose present stops have all approvals, given before it was
 * suspended, is approved at once.
 */
export function createTransitionRoute(unitOfWork: RouteUnitOfWork, clock: Clock): TransitionRoute {
  return async (route, to, caller) => {
    if (setElsewhere.has(to)) return err(invalidInput(['to'], otherMutation));
    return changeRoute<RouteStatusConflict>(unitOfWork, clock, route, caller, async (before, { routes }) => {
      if (!allows(routeMachine, before.status, to)) return err(routeStatusConflict(before.status));
      if (to !== 'PROPOSED') return ok({ ...before, status: to });
      await routes.clearReturns(before);
      const missing = regionsToApprove(before, await routes.approvalsOf(before));
      return ok({ ...before, status: missing.length === 0 ? 'APPROVED' : 'PROPOSED' });
    });
  };
}

const otherMutation: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Этот статус задают decideRouteApproval и publishRoute',
  en: 'This status is set by decideRouteApproval and publishRoute',
};
