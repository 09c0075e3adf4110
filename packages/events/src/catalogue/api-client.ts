import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, instant, mostDaysAfterEvent } from './fields.ts';

const topic = 'promtour.api-client';
const client = { clientId: id.describe('The `client_id` of its tokens') };

export const apiClientRegistered = defineEvent({
  type: 'promtour.registry.api-client.registered.v1',
  topic,
  owner: 'registry',
  description: 'A program was given a credential.',
  schema: z.object({
    ...client,
    kind: code.describe('What kind of program, such as `PORTAL`'),
    organizationId: id.optional().describe('The organisation that bounds it'),
    portalId: id.optional().describe('The portal that it serves'),
  }),
});

export const apiClientSecretRotated = defineEvent({
  type: 'promtour.registry.api-client.secret-rotated.v1',
  topic,
  owner: 'registry',
  description: 'A client was given another secret; the one before goes on being accepted until it is withdrawn.',
  schema: z.object({ ...client }),
});

export const apiClientRevoked = defineEvent({
  type: 'promtour.registry.api-client.revoked.v1',
  topic,
  owner: 'registry',
  description: 'A credential is over: its tokens are refused, also those that have not expired.',
  schema: z.object({
    ...client,
    revokedAt: instant
      .meta(mostDaysAfterEvent(0))
      .describe('Tokens issued up to this moment are refused; not later than the event'),
  }),
});
