import { reachesEverything, reachesRegion, type Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Party } from '../domain/party.ts';

/**
 * For whom the viewer acts in matters of a region: whom no region bounds, for the national agency; whose regions name it, for the
 * region. Nobody acts for both: an official's role is bounded by no region and a coordinator's always is (`checkAccessGrant`), and
 * what an official may through a client that regions bound holds none of the scopes that this is asked of (`claimsOfPerson`).
 */
export function partyOf(viewer: Viewer, region: RegionCode): Party | undefined {
  if (viewer.kind !== 'PERSON' && viewer.kind !== 'SYSTEM') return undefined;
  if (reachesEverything(viewer)) return 'AGENCY';
  return reachesRegion(viewer, region) ? 'REGION' : undefined;
}
