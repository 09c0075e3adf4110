import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { Causation } from '@promtour/events/make-event';

/**
 * On whose behalf a use case runs, and by which request: the viewer bounds the rows, every event carries the causation, and the audit log
 * records both. Every transaction needs one.
 */
export type Caller = { readonly viewer: Viewer; readonly causation: Causation };

/** A service acting on its own behalf, because of an event or a timer. */
export function systemCaller(service: string, causation: Causation): Caller {
  return { viewer: systemViewer(service), causation };
}
