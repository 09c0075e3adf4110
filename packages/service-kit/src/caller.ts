import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { Causation } from '@promtour/events/make-event';

/**
 * On whose behalf a use case works, and by which request: who asks bounds the rows, the causation goes into every event, and
 * both into the audit trail. A transaction cannot be begun without one.
 */
export type Caller = { readonly viewer: Viewer; readonly causation: Causation };

/** A service at work on its own account: what an event or the time makes it do. */
export function systemCaller(service: string, causation: Causation): Caller {
  return { viewer: systemViewer(service), causation };
}
