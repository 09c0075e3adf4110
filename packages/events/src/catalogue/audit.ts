import { z } from 'zod';
import { defineEvent, type EventDefinition } from '../define-event.ts';

/** The same of each service: who reads the log compares each trail with what its own service told. */
function auditSealedBy<const Owner extends EventDefinition['owner']>(owner: Owner, whose: string) {
  return defineEvent({
    type: `promtour.${owner}.audit.sealed.v1` as const,
    topic: 'promtour.audit',
    owner,
    description: `So far ${whose} audit trail is sealed. The event log is the witness: a trail that was cut off or written anew does not have this hash there.`,
    schema: z.object({
      sequence: z.int().positive().describe('How many rows of the trail are sealed'),
      rows: z.int().positive().describe('How many of them since this was told last'),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('SHA-256 that the chain of seals ends in, hexadecimal'),
      previous: z.int().nonnegative().describe('The sequence that was told before this; 0 where this is the first'),
      key: z
        .string()
        .regex(/^[\w:-]{1,100}$/)
        .describe('Which key of the service signed it'),
      signature: z
        .string()
        .regex(/^[\w-]{86}$/)
        .describe('Ed25519, base64url, over service, sequence, previous and hash: the log believes nobody else'),
    }),
  });
}

export const registryAuditSealed = auditSealedBy('registry', 'the registry’s');
export const routesAuditSealed = auditSealedBy('routes', 'the routes’');
export const bookingsAuditSealed = auditSealedBy('bookings', 'the bookings’');
export const analyticsAuditSealed = auditSealedBy('analytics', 'analytics’');
