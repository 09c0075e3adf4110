import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { GateSession } from './ports.ts';

/** The host checks visitors in; the agency may, too. */
export function mayCheckIn(viewer: Viewer, session: Pick<GateSession, 'organizationId' | 'regionCode'>): boolean {
  if (!isWithinRegions(viewer, session.regionCode)) return false;
  return reachesEverything(viewer) || viewer.organizationId === session.organizationId;
}
