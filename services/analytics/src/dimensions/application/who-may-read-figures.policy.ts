import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Reach } from '../domain/reach.ts';

/** A viewer's access scope, as its token is bound. A portal reads the figures of its regions. */
export function reachOf(viewer: Viewer): Reach {
  if (viewer.organizationId !== null) {
    const { organizationId: organization, regions } = viewer;
    return { kind: 'ORGANIZATION', organization, ...(regions === 'ALL' ? {} : { regions }) };
  }
  if (reachesEverything(viewer) || viewer.regions === 'ALL') return { kind: 'EVERYTHING' };
  return { kind: 'REGIONS', regions: viewer.regions };
}
