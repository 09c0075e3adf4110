import type { Provenance, StatedSource } from '@promtour/kernel/provenance';
import type { Viewer } from './viewer.ts';

/**
 * Where a record that the viewer enters comes from. A client can state `IMPORT` or `SAMPLE` only, which claim less than the token
 * does: no input can pass a record off as declared by the organization or entered by the region.
 * @param stated null if the client states nothing
 */
export function provenanceOf(viewer: Viewer, stated: StatedSource | null, recordedAt: Date): Provenance {
  if (stated !== null) return { ...stated, recordedAt };
  const source = viewer.organizationId === null ? 'REGION' : 'SELF_DECLARED';
  return { source, reference: null, recordedAt };
}
