import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { appendToOutbox } from '@promtour/messaging/outbox';
import type { SignAnchor } from './anchor-signature.ts';
import { auditSealedOf, type AuditedService } from '@promtour/events/audited-services';
import type { SealOptions } from './seal-audit-log.ts';

/** Publishes the signed head of the service's audit log to the event log. */
export function publishAuditHead(service: AuditedService, clock: Clock, sign: SignAnchor): SealOptions['anchor'] {
  return async (tx, { sequence, hash }, { rows, previous }) => {
    const at = clock.now();
    const id = newId(at);
    await appendToOutbox(tx, [
      makeEvent(
        auditSealedOf[service],
        // A single subject, so that the log keeps the order.
        {
          id,
          at,
          subject: service,
          data: { sequence, rows, hash, previous, ...sign({ service, sequence, previous, hash }) },
        },
        { correlationId: id },
      ),
    ]);
  };
}
