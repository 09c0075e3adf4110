import { reachesOrganization, reachesRegion, type AccessScope, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { ExcursionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Excursion } from '../domain/excursion.ts';

/**
 * The access scope within which the viewer reads drafts; undefined if there is none. Anything ever published is public, since it may have
 * been booked.
 */
export function draftScope(viewer: Viewer): AccessScope | undefined {
  const reads = viewer.scopes.has('catalogue:write') || viewer.scopes.has('catalogue:inspect');
  return reads || viewer.kind === 'SYSTEM' ? viewer : undefined;
}

/** Whether the viewer reads what is not public of an excursion: versions under preparation, returned or superseded ones. */
export function readsDrafts(viewer: Viewer, excursion: Pick<Excursion, 'organizationId' | 'regionCode'>): boolean {
  const scope = draftScope(viewer);
  return scope !== undefined && reachesOrganization(scope, excursion);
}

/** Inspectors belong to the region, never to the organization that they inspect. */
export function inspectsRegion(viewer: Viewer, region: RegionCode): boolean {
  return viewer.scopes.has('catalogue:inspect') && reachesRegion(viewer, region);
}

/** Net prices are for those who sell to visitors of their own, agencies, and for those who set them. A portal sells at retail prices. */
export function readsNetPrices(viewer: Viewer, excursion: Pick<Excursion, 'organizationId' | 'regionCode'>): boolean {
  if (readsDrafts(viewer, excursion)) return true;
  return viewer.scopes.has('bookings:write') && viewer.portalId === null;
}

/** An excursion to change: it is within the viewer's access scope. Outside it, a draft must not be disclosed. */
export function authorizeChange<Found extends Pick<Excursion, 'organizationId' | 'regionCode' | 'publishedAt'>>(
  viewer: Viewer,
  excursion: Found | undefined,
  id: ExcursionId,
): Result<Found, NotFound | Forbidden> {
  if (excursion !== undefined && reachesOrganization(viewer, excursion)) return ok(excursion);
  return err(excursion?.publishedAt == null ? notFound('Excursion', id) : forbidden());
}
