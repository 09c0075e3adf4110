import { reachesOrganization, reachesRegion, type Viewer } from '@promtour/access/viewer';
import { forbidden, notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Organization } from '../../organizations/domain/organization.ts';
import { partyOf } from '../../shared/application/party-of.policy.ts';
import { publicStatuses } from '../../shared/domain/registries.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { EntryPermissions } from '../domain/transition.ts';

/** What the viewer may do with entries of an organization in a region, by scopes and access scope. */
export function entryPermissionsOf(
  viewer: Viewer,
  organization: Pick<Organization, 'id' | 'regionCode'>,
  region: RegionCode,
): EntryPermissions {
  const owner = { organizationId: organization.id, regionCode: organization.regionCode };
  return {
    mayApply: viewer.scopes.has('registry:write') && reachesOrganization(viewer, owner),
    mayReview: viewer.scopes.has('registry:review') && reachesRegion(viewer, region),
    isAgency: partyOf(viewer, region) === 'AGENCY',
  };
}

/** The viewer's permissions for an entry. NotFound if the entry is neither public nor the viewer's to change. */
export function authorizeEntry(
  viewer: Viewer,
  entry: Pick<RegistryEntry, 'id' | 'regionCode' | 'status'>,
  organization: Pick<Organization, 'id' | 'regionCode'>,
): Result<EntryPermissions, NotFound | Forbidden> {
  const permissions = entryPermissionsOf(viewer, organization, entry.regionCode);
  if (permissions.mayApply || permissions.mayReview) return ok(permissions);
  return err(publicStatuses.includes(entry.status) ? forbidden() : notFound('RegistryEntry', entry.id));
}
