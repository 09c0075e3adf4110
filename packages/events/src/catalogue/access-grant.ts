import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, instant, mostDaysAfterEvent } from './fields.ts';

const topic = 'promtour.access-grant';
const grant = { grantId: id.describe('The grant; nothing in it says whose it is') };

export const accessGranted = defineEvent({
  type: 'promtour.registry.access-grant.given.v1',
  topic,
  owner: 'registry',
  description: 'Somebody was given a role in the programme.',
  schema: z.object({ ...grant, role: code.describe('Such as `REGION_COORDINATOR`') }),
});

export const accessWithdrawn = defineEvent({
  type: 'promtour.registry.access-grant.withdrawn.v1',
  topic,
  owner: 'registry',
  description: 'A role was taken back: the tokens that rest on it are refused, also those that have not expired.',
  schema: z.object({
    ...grant,
    withdrawnAt: instant
      .meta(mostDaysAfterEvent(0))
      .describe('Tokens issued up to this moment are refused; not later than the event'),
  }),
});
