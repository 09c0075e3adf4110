import { isWithinRegions, reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { ExcursionHost } from '../domain/visit-history.ts';

/** Whether a viewer may record visits of an excursion before the platform did: its host and the agency may. */
export function mayRecordHistory(viewer: Viewer, { organizationId, regionCode }: ExcursionHost): boolean {
  return isWithinRegions(viewer, regionCode) && (reachesEverything(viewer) || viewer.organizationId === organizationId);
}
