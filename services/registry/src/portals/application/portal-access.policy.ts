import { reachesRegion, type Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';

/** A portal is the viewer's to change if all of its regions are within the access scope. */
export function mayChangePortal(viewer: Viewer, regions: readonly RegionCode[]): boolean {
  return regions.every((region) => reachesRegion(viewer, region));
}
