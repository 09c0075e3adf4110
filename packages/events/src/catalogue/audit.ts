import { z } from 'zod';
import { defineEvent } from '../define-event.ts';

export const auditSealed = defineEvent({
  type: 'promtour.registry.audit.sealed.v1',
  topic: 'promtour.audit',
  owner: 'registry',
  description:
    'So far the registry’s audit trail is sealed. The event log is the witness: a trail that was cut off or written anew does not have this hash there.',
  schema: z.object({
    sequence: z.int().positive().describe('How many rows of the trail are sealed'),
    rows: z.int().positive().describe('How many of them since this was told last'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 that the chain of seals ends in, hexadecimal'),
  }),
});
