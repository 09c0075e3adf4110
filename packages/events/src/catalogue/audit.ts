import { z } from 'zod';
import { defineEvent, type EventDefinition } from '../define-event.ts';

/** One type per service: the auditor compares each service's audit log with the hashes that this service published. */
function auditSealedBy<const Owner extends EventDefinition['owner']>(owner: Owner) {
  return defineEvent({
    type: `promtour.${owner}.audit.sealed.v1` as const,
    topic: 'promtour.audit',
    owner,
    description: `Audit log entries of ${owner} were sealed. The published hash is evidence outside the service's database: a log that was truncated or rewritten no longer contains it.`,
    consumers: ['auditor'],
    schema: z.object({
      sequence: z.int().positive().describe('Number of sealed rows in the audit log'),
      rows: z.int().positive().describe('Number of rows sealed since the previous event'),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Last SHA-256 hash of the chain, hexadecimal'),
      previous: z.int().nonnegative().describe('`sequence` of the previous event; 0 in the first one'),
      key: z
        .string()
        .regex(/^[\w:-]{1,100}$/)
        .describe('Id of the key that signed it'),
      signature: z
        .string()
        .regex(/^[\w-]{86}$/)
        .describe('Ed25519 signature over service, sequence, previous and hash; base64url'),
    }),
  });
}

export const registryAuditSealed = auditSealedBy('registry');
export const routesAuditSealed = auditSealedBy('routes');
export const bookingsAuditSealed = auditSealedBy('bookings');
export const analyticsAuditSealed = auditSealedBy('analytics');
