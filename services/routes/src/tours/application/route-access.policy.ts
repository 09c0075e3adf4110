import {
  isWithinRegions,
  reachesOrganization,
  reachesRegion,
  type AccessScope,
  type Viewer,
} from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { RouteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { ExcursionFacts } from '../domain/excursion-facts.ts';
import type { Route } from '../domain/route.ts';

type Kept = Pick<Route, 'operatorId' | 'regionCode'>;
type Readable = Kept & Pick<Route, 'status' | 'publishedAt' | 'regionCodes'>;

/** The access scope within which the viewer keeps routes; undefined if there is none. */
export function keeperScope(viewer: Viewer): AccessScope | undefined {
  return viewer.scopes.has('catalogue:write') || viewer.kind === 'SYSTEM' ? viewer : undefined;
}

/** Whether the viewer keeps a route: its operator, and the coordinator of the region that it belongs to. */
export function keepsRoute(viewer: Viewer, { operatorId, regionCode }: Kept): boolean {
  if (keeperScope(viewer) === undefined) return false;
  return operatorId === null
    ? reachesRegion(viewer, regionCode)
    : reachesOrganization(viewer, { organizationId: operatorId, regionCode });
}

/** The regions whose proposed routes the viewer sees; undefined if there are none. */
export function approverRegions(viewer: Viewer): Viewer['regions'] | undefined {
  return viewer.scopes.has('routes:approve') && viewer.organizationId === null ? viewer.regions : undefined;
}

/**
 * Whether the viewer decides for a region: a person whose role is bounded to regions, this one among them. The national agency approves
 * nothing in a region's place.
 */
export function decidesFor(viewer: Viewer, region: RegionCode): boolean {
  const regions = approverRegions(viewer);
  return viewer.kind === 'PERSON' && regions !== undefined && regions !== 'ALL' && regions.includes(region);
}

/** Whether the viewer sees a route: anything once published is public; a proposed one is visible to the regions that it crosses. */
export function seesRoute(viewer: Viewer, route: Readable): boolean {
  if (route.publishedAt !== null || keepsRoute(viewer, route)) return true;
  const regions = approverRegions(viewer);
  return (
    regions !== undefined &&
    route.status !== 'DRAFT' &&
    route.regionCodes.some((region) => isWithinRegions({ regions }, region))
  );
}

/** Whether the viewer reads what regions noted: those who keep the route or decide about it. */
export function seesNotes(viewer: Viewer, route: Readable): boolean {
  return (
    keepsRoute(viewer, route) ||
    (approverRegions(viewer) !== undefined && seesRoute(viewer, { ...route, publishedAt: null }))
  );
}

/** A route to change: the viewer keeps it. One that the viewer does not see must not be disclosed. */
export function authorizeChange(
  viewer: Viewer,
  route: Route | undefined,
  id: RouteId,
): Result<Route, NotFound | Forbidden> {
  if (route === undefined || !seesRoute(viewer, route)) return err(notFound('Route', id));
  return keepsRoute(viewer, route) ? ok(route) : err(forbidden());
}

/** Whether the viewer may include an excursion: a published one, or one of their own. Others must not be disclosed. */
export function mayInclude(
  viewer: Viewer,
  excursion: Pick<ExcursionFacts, 'published' | 'organizationId' | 'regionCode'>,
): boolean {
  return excursion.published || (keeperScope(viewer) !== undefined && reachesOrganization(viewer, excursion));
}
