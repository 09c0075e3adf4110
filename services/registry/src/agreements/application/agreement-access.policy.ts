import { reachesRegion, type AccessScope, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { AgreementId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Agreement } from '../domain/agreement.ts';

/** The access scope within which the viewer sees drafts; undefined if there is none. Signed agreements are visible to everyone. */
export function draftScope(viewer: Viewer): AccessScope | undefined {
  return viewer.scopes.has('programme:write') || viewer.kind === 'SYSTEM' ? viewer : undefined;
}

/** An agreement to change: it belongs to a region of the viewer. Outside them, a draft must not be disclosed. */
export function authorizeChange<Found extends Pick<Agreement, 'status' | 'regionCode'>>(
  viewer: Viewer,
  agreement: Found | undefined,
  id: AgreementId,
): Result<Found, NotFound | Forbidden> {
  if (agreement !== undefined && reachesRegion(viewer, agreement.regionCode)) return ok(agreement);
  return err(agreement === undefined || agreement.status === 'DRAFT' ? notFound('Agreement', id) : forbidden());
}
