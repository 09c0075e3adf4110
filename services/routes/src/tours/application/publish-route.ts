import type { Clock } from '@promtour/kernel/clock';
import type { InputRule, InvalidInput } from '@promtour/kernel/failure';
import { parseId, type PortalId } from '@promtour/kernel/id';
import { checkDistinct, checkEach, checkParsed, type Checked } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import {
  routeNotPublishable,
  routeStatusConflict,
  type RouteNotPublishable,
  type RouteStatusConflict,
} from '../domain/failures.ts';
import { obstaclesOf } from '../domain/obstacles.ts';
import type { Route, RouteStatus } from '../domain/route.ts';
import { changeRoute, type ChangeFailure, type RouteToChange } from './change-route.ts';
import type { RouteRepositories, RouteUnitOfWork } from './ports.ts';

export type PublishRoute = (
  route: RouteToChange,
  /** Null: every portal that covers one of the route's regions; undefined: as before. */
  portals: readonly string[] | null | undefined,
  caller: Caller,
) => Promise<Result<Route, ChangeFailure | InvalidInput | RouteStatusConflict | RouteNotPublishable>>;

const publishable: ReadonlySet<RouteStatus> = new Set(['APPROVED', 'SUSPENDED', 'PUBLISHED']);

/** Publishes an approved or suspended route, or changes the portals of a published one (invariant 10). */
export function createPublishRoute(unitOfWork: RouteUnitOfWork, clock: Clock): PublishRoute {
  return (route, portals, caller) =>
    changeRoute<InvalidInput | RouteStatusConflict | RouteNotPublishable>(
      unitOfWork,
      clock,
      route,
      caller,
      async (before, context, at) => {
        if (before.status === 'ARCHIVED') return err(routeStatusConflict(before.status));
        const chosen = portals === undefined ? ok(before.portalIds) : await checkPortals(portals, before, context);
        if (!chosen.ok) return chosen;
        const { operatorId, excursionIds } = before;
        const around = {
          excursions: await context.excursions.factsOf(excursionIds),
          operator: operatorId === null ? undefined : await context.organizations.find(operatorId),
        };
        const obstacles = obstaclesOf(before, await context.routes.approvalsOf(before), around, at);
        if (obstacles.length > 0) return err(routeNotPublishable(obstacles));
        if (!publishable.has(before.status)) return err(routeStatusConflict(before.status));
        if (before.status === 'PUBLISHED' && portals === undefined) return ok(before);
        return ok({
          ...before,
          status: 'PUBLISHED',
          portalIds: chosen.value,
          publishedAt: before.publishedAt ?? at,
        });
      },
    );
}

async function checkPortals(
  texts: readonly string[] | null,
  { regionCodes }: Route,
  { portals }: Pick<RouteRepositories, 'portals'>,
): Promise<Checked<readonly PortalId[] | null>> {
  if (texts === null) return ok(null);
  const distinct = checkDistinct(['portals'], texts, { min: 1, max: 100 }, badPortals);
  if (!distinct.ok) return distinct;
  const known = new Map(
    (await portals.findAll(texts.flatMap((text) => parseId<'Portal'>(text) ?? []))).map((portal) => [
      portal.id,
      portal,
    ]),
  );
  return checkEach(texts, (text, index) => {
    const path = ['portals', String(index)];
    const id = parseId<'Portal'>(text);
    const portal = id === undefined ? undefined : known.get(id);
    if (portal === undefined) return checkParsed<PortalId>(undefined, path, unknownPortal);
    const covers = portal.regionCodes.some((region) => regionCodes.includes(region));
    return checkParsed<PortalId>(covers ? portal.id : undefined, path, portalElsewhere);
  });
}

const badPortals = { ru: 'Порталы: от 1 до 100, каждый один раз', en: 'Portals: 1 to 100, each once' };
const unknownPortal: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Нет такого портала',
  en: 'There is no such portal',
};
const portalElsewhere: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Портал не охватывает ни одного региона маршрута',
  en: 'The portal covers none of the route’s regions',
};
