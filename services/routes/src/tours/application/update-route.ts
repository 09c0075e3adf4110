import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { checkAll, checkRule } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { checkDetails, type DetailsDraft } from '../domain/check-details.ts';
import type { StopDraft } from '../domain/check-stops.ts';
import { routeStatusConflict, type RouteStatusConflict } from '../domain/failures.ts';
import type { Route } from '../domain/route.ts';
import { changeRoute, type ChangeFailure, type RouteToChange } from './change-route.ts';
import { checkItinerary, checkOperator, elsewhere } from './check-draft.ts';
import type { RouteUnitOfWork } from './ports.ts';
import { keepsRoute } from './route-access.policy.ts';

/** Omitted fields keep their values. */
export type RouteChange = Partial<DetailsDraft> & {
  readonly operator?: string | null;
  readonly stops?: readonly StopDraft[];
};

export type UpdateRoute = (
  route: RouteToChange,
  change: RouteChange,
  caller: Caller,
) => Promise<Result<Route, ChangeFailure | InvalidInput | RouteStatusConflict>>;

/**
 * Updates a route. Changed stops make it a draft again, without approvals; those of a published route cannot change: suspend it first. An
 * update of a returned route makes it a draft.
 */
export function createUpdateRoute(unitOfWork: RouteUnitOfWork, clock: Clock): UpdateRoute {
  return (route, { operator, stops, ...details }, caller) =>
    changeRoute<InvalidInput | RouteStatusConflict | Forbidden>(
      unitOfWork,
      clock,
      route,
      caller,
      async (before, context, at) => {
        if (before.status === 'ARCHIVED') return err(routeStatusConflict(before.status));
        const itinerary = stops === undefined ? undefined : await checkItinerary(stops, caller.viewer, context, at);
        const checked = checkAll({
          details: checkDetails({ ...before, ...details }),
          operatorId: operator === undefined ? ok(before.operatorId) : await checkOperator(operator, context),
          itinerary: itinerary ?? ok({}),
          region: checkRule(
            itinerary?.ok !== true || itinerary.value.regionCodes.includes(before.regionCode),
            ['stops'],
            elsewhere,
          ),
        });
        if (!checked.ok) return checked;
        const { operatorId } = checked.value;
        const after: Route = { ...before, ...checked.value.details, ...checked.value.itinerary, operatorId };
        if (!keepsRoute(caller.viewer, after)) return err(forbidden());
        if (isDeepStrictEqual(after, before)) return ok(before);
        const moved = !isDeepStrictEqual(after.stops, before.stops);
        if (moved && before.status === 'PUBLISHED') return err(routeStatusConflict(before.status));
        return ok({
          ...after,
          stopsVersion: before.stopsVersion + (moved ? 1 : 0),
          status: moved || before.status === 'RETURNED' ? 'DRAFT' : before.status,
        });
      },
    );
}
