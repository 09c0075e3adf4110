import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Organization } from '../domain/organization.ts';

type Owner = Pick<Organization, 'id' | 'regionCode' | 'status'>;

/** A candidate is visible within its access scope only; every other organization is public. */
export function seesOrganization(viewer: Viewer, organization: Owner): boolean {
  return organization.status !== 'CANDIDATE' || isWithinScope(viewer, organization);
}

/** A record of an organization to update: NotFound if the viewer cannot see the organization. */
export function authorizeUpdate<Value>(
  viewer: Viewer,
  value: Value | undefined,
  owner: Owner | undefined,
  what: { readonly kind: string; readonly id: string },
): Result<Value, NotFound | Forbidden> {
  if (value === undefined || owner === undefined || !seesOrganization(viewer, owner))
    return err(notFound(what.kind, what.id));
  return isWithinScope(viewer, owner) ? ok(value) : err(forbidden());
}

function isWithinScope(viewer: Viewer, { id: organizationId, regionCode }: Owner): boolean {
  return reachesOrganization(viewer, { organizationId, regionCode });
}
