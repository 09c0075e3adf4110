import { auditSealed } from '@promtour/events/catalogue/audit';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { appendToOutbox } from '@promtour/messaging/outbox';
import type { SealOptions } from '@promtour/service-kit/audit/seal-trail';

/** Makes the event log the witness of how far the trail was sealed, and by which hash. */
export function tellAuditHead(clock: Clock): SealOptions['anchor'] {
  return async (tx, { sequence, hash }, rows) => {
    const at = clock.now();
    const id = newId(at);
    await appendToOutbox(tx, [
      makeEvent(
        auditSealed,
        // One subject, so that the log keeps the order.
        { id, at, subject: 'registry', data: { sequence, rows, hash } },
        { correlationId: id },
      ),
    ]);
  };
}
