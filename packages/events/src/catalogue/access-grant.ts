import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, instant, maxDaysAfterEvent } from './fields.ts';

const topic = 'promtour.access-grant';
const owner = 'registry';
const grant = { grantId: id.describe('The grant; it does not identify the person who holds it') };

export const accessGrantActivated = defineEvent({
  type: 'promtour.registry.access-grant.activated.v1',
  topic,
  owner,
  description: 'A role of a person became active: created by the agency, or confirmed by it.',
  consumers: [],
  intendedFor: 'Security monitoring outside the platform: active roles.',
  schema: z.object({ ...grant, role: code.describe('Such as `REGION_COORDINATOR`') }),
});

export const accessGrantWithdrawn = defineEvent({
  type: 'promtour.registry.access-grant.withdrawn.v1',
  topic,
  owner,
  description: 'A role was withdrawn. Tokens based on it are revoked, including those that have not expired.',
  consumers: ['gateway'],
  schema: z.object({
    ...grant,
    withdrawnAt: instant
      .meta(maxDaysAfterEvent(0))
      .describe('Tokens issued up to this instant are revoked; not later than the event'),
  }),
});
