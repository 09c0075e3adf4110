import type { Viewer } from '@promtour/access/viewer';

/** Whether the viewer sees organizations and entries within their access scope that are not public yet. */
export function seesUnlistedRecords(viewer: Viewer): boolean {
  return viewer.scopes.has('registry:read') || viewer.kind === 'SYSTEM';
}
