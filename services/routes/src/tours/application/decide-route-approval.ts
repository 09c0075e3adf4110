import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InputRule,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import type { RouteId } from '@promtour/kernel/id';
import { checkAll, checkRule } from '@promtour/kernel/input-check';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import { regionsToApprove } from '../domain/approval.ts';
import { routeStatusConflict, type RouteStatusConflict } from '../domain/failures.ts';
import type { Route } from '../domain/route.ts';
import { changeRoute, type ChangeFailure, type RouteToChange } from './change-route.ts';
import type { RouteUnitOfWork } from './ports.ts';
import { decidesFor, seesRoute } from './route-access.policy.ts';

/** A region's decision. */
export type DecisionDraft = {
  readonly region: RegionCode;
  readonly approved: boolean;
  readonly note: string | null;
};

export type DecideRouteApproval = (
  route: RouteToChange,
  decision: DecisionDraft,
  caller: Caller,
) => Promise<Result<Route, ChangeFailure | InvalidInput | RouteStatusConflict>>;

/** Approves or returns a proposed route for a region. The last approval approves the route; one return returns it. */
export function createDecideRouteApproval(unitOfWork: RouteUnitOfWork, clock: Clock): DecideRouteApproval {
  return async (route, { region, approved, note }, caller) => {
    const checked = checkAll({
      note: checkPlainText(['note'], note, 1000, noteText),
      reason: checkRule(approved || note !== null, ['note'], noteMissing),
    });
    if (!checked.ok) return checked;
    return changeRoute<InvalidInput | RouteStatusConflict>(
      unitOfWork,
      clock,
      route,
      caller,
      async (before, { routes }, at) => {
        if (!before.regionCodes.includes(region)) return err(invalidInput(['region'], notCrossed));
        if (before.status !== 'PROPOSED') return err(routeStatusConflict(before.status));
        await routes.decide(before, { regionCode: region, approved, note, decidedAt: at });
        if (!approved) return ok({ ...before, status: 'RETURNED' });
        const missing = regionsToApprove(before, await routes.approvalsOf(before));
        // A copy also without a new status: the decision is a change, with a version of its own.
        return ok({ ...before, status: missing.length === 0 ? 'APPROVED' : 'PROPOSED' });
      },
      (viewer, found, id) => authorizeDecision(viewer, region, found, id),
    );
  };
}

function authorizeDecision(
  viewer: Viewer,
  region: RegionCode,
  route: Route | undefined,
  id: RouteId,
): Result<Route, NotFound | Forbidden> {
  if (route === undefined || !seesRoute(viewer, route)) return err(notFound('Route', id));
  return decidesFor(viewer, region) ? ok(route) : err(forbidden());
}

const noteText = { ru: 'Замечание: от 1 до 1000 знаков в одну строку', en: 'Note: 1 to 1000 characters on one line' };
const noteMissing: InputRule = {
  code: 'REQUIRED',
  ru: 'Напишите, что исправить',
  en: 'State what to correct',
};
const notCrossed: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Маршрут не проходит по этому региону',
  en: 'The route does not cross this region',
};
