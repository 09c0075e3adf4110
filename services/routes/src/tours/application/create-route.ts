import { provenanceOf } from '@promtour/access/provenance';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { checkAll, checkRule } from '@promtour/kernel/input-check';
import { checkStatedSource, type StatedSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { checkDetails, type DetailsDraft } from '../domain/check-details.ts';
import type { StopDraft } from '../domain/check-stops.ts';
import { routeMachine, type Route } from '../domain/route.ts';
import { checkItinerary, checkOperator, elsewhere } from './check-draft.ts';
import type { RouteRepositories, RouteUnitOfWork } from './ports.ts';
import { keepsRoute, seesRoute } from './route-access.policy.ts';

/** Unchecked input. */
export type RouteDraft = DetailsDraft & {
  readonly region: RegionCode;
  readonly operator: string | null;
  readonly stops: readonly StopDraft[];
  /** Null: derived from the viewer. */
  readonly provenance: StatedSource | null;
};

export type CreateRoute = (
  draft: RouteDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Route>, InvalidInput | Forbidden | IdempotencyFailure>>;

/** Creates a draft. A draft is not public, so no event is published. */
export function createCreateRoute(unitOfWork: RouteUnitOfWork, clock: Clock): CreateRoute {
  return async (draft, request, caller) => {
    const { viewer } = caller;
    const owner = { operatorId: parseId<'Organization'>(draft.operator ?? '') ?? null, regionCode: draft.region };
    if (!keepsRoute(viewer, owner)) return err(forbidden());
    return runReplayable<RouteRepositories, Route, { readonly id: Route['id'] }, InvalidInput>(
      unitOfWork,
      caller,
      { ...request, operation: 'createRoute', input: draft },
      {
        work: async (context) => {
          const at = clock.now();
          const itinerary = await checkItinerary(draft.stops, viewer, context, at);
          const checked = checkAll({
            details: checkDetails(draft),
            operatorId: await checkOperator(draft.operator, context),
            itinerary,
            region: checkRule(
              !itinerary.ok || itinerary.value.regionCodes.includes(draft.region),
              ['region'],
              elsewhere,
            ),
            provenance: checkStatedSource(draft.provenance),
          });
          if (!checked.ok) return checked;
          const { details, operatorId, provenance } = checked.value;
          const route: Route = {
            ...details,
            ...checked.value.itinerary,
            id: newId(at),
            version: 1,
            stopsVersion: 1,
            status: routeMachine.initial,
            regionCode: draft.region,
            operatorId,
            portalIds: null,
            publishedAt: null,
            provenance: provenanceOf(viewer, provenance, at),
          };
          await context.routes.add(route);
          return ok(route);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { routes }) => {
          const route = await routes.find(id);
          return route !== undefined && seesRoute(viewer, route) ? route : undefined;
        },
      },
    );
  };
}
