import { reachesEverything, reachesRegion, type Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Party } from '../domain/party.ts';

/**
 * The party that the viewer acts for in a region: the national agency if no region bounds the viewer; the region if the viewer's regions
 * include it. A viewer never acts for both: an official's role is never bounded by regions and a coordinator's always is
 * (`checkAccessGrant`), and an official who uses a client bounded by regions has none of the scopes that require a party
 * (`claimsOfPerson`).
 */
export function partyOf(viewer: Viewer, region: RegionCode): Party | undefined {
  if (viewer.kind !== 'PERSON' && viewer.kind !== 'SYSTEM') return undefined;
  if (reachesEverything(viewer)) return 'AGENCY';
  return reachesRegion(viewer, region) ? 'REGION' : undefined;
}
