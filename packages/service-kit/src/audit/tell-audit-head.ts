import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { appendToOutbox } from '@promtour/messaging/outbox';
import { auditSealedOf, type AuditedService } from './audited-services.ts';
import type { SealOptions } from './seal-trail.ts';

/** Makes the event log the witness of how far the service's trail was sealed, and by which hash. */
export function tellAuditHead(service: AuditedService, clock: Clock): SealOptions['anchor'] {
  return async (tx, { sequence, hash }, rows) => {
    const at = clock.now();
    const id = newId(at);
    await appendToOutbox(tx, [
      makeEvent(
        auditSealedOf[service],
        // One subject, so that the log keeps the order.
        { id, at, subject: service, data: { sequence, rows, hash } },
        { correlationId: id },
      ),
    ]);
  };
}
