import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Inventory } from './domain/inventory.ts';

type Place = Pick<Inventory, 'organizationId' | 'regionCode'>;

/** Whether a viewer may block, allot and free the seats of a session: its host and the agency may. */
export function mayManageInventory(viewer: Viewer, { organizationId, regionCode }: Place): boolean {
  return isWithinRegions(viewer, regionCode) && (reachesEverything(viewer) || viewer.organizationId === organizationId);
}

/**
 * Whether a viewer may see how many seats are allotted, blocked and waited for: these are the host's business. The host, the coordinator of
 * its region and the agency may.
 */
export function maySeeBreakdown(viewer: Viewer, { organizationId, regionCode }: Place): boolean {
  if (!viewer.scopes.has('bookings:read') || !isWithinRegions(viewer, regionCode)) return false;
  return viewer.organizationId === null ? viewer.portalId === null : viewer.organizationId === organizationId;
}
