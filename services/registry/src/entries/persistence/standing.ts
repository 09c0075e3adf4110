import { reachesOrganization, reachesRegion, type Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import { partyOf } from '../../shared/application/party-of.policy.ts';
import type { Standing } from '../domain/transition.ts';
import type { Organization } from '../../organizations/domain/organization.ts';

/** What a viewer is to the entries of an organisation in a region, by scopes and by what they reach. */
export function standingOf(
  viewer: Viewer,
  organization: Pick<Organization, 'id' | 'regionCode'>,
  region: RegionCode,
): Standing {
  const owner = { organizationId: organization.id, regionCode: organization.regionCode };
  return {
    applies: viewer.scopes.has('registry:write') && reachesOrganization(viewer, owner),
    reviews: viewer.scopes.has('registry:review') && reachesRegion(viewer, region),
    agency: partyOf(viewer, region) === 'AGENCY',
  };
}
