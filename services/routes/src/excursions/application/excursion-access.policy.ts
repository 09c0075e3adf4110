import { reachesOrganization, type AccessScope, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { ExcursionId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Excursion } from '../domain/excursion.ts';

/**
 * The access scope within which the viewer reads drafts; undefined if there is none. Anything ever published is public, since it may have
 * been booked.
 */
export function draftScope(viewer: Viewer): AccessScope | undefined {
  return viewer.scopes.has('catalogue:write') || viewer.kind === 'SYSTEM' ? viewer : undefined;
}

/** An excursion to change: it is within the viewer's access scope. Outside it, a draft must not be disclosed. */
export function authorizeChange<Found extends Pick<Excursion, 'organizationId' | 'regionCode' | 'status'>>(
  viewer: Viewer,
  excursion: Found | undefined,
  id: ExcursionId,
): Result<Found, NotFound | Forbidden> {
  if (excursion !== undefined && reachesOrganization(viewer, excursion)) return ok(excursion);
  return err(excursion === undefined || excursion.status === 'DRAFT' ? notFound('Excursion', id) : forbidden());
}
