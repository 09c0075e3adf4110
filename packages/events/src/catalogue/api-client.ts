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

export const apiClientSecretWithdrawn = defineEvent({
  type: 'promtour.registry.api-client.secret-withdrawn.v1',
  topic,
  owner: 'registry',
  description:
    'One of a client’s secrets is over: the tokens that it brought are refused, also those that have not expired.',
  schema: z.object({
    ...client,
    secretId: id.describe('The secret; nothing in it says what it was'),
    withdrawnAt: instant.describe('When; tokens of the secret are refused whenever they were issued'),
  }),
});

export const apiClientNarrowed = defineEvent({
  type: 'promtour.registry.api-client.narrowed.v1',
  topic,
  owner: 'registry',
  description: 'A client lost scopes or regions: its tokens of before are refused, and it asks for new ones.',
  schema: z.object({
    ...client,
    version: z.int().positive().describe('Of the client from now on; tokens that it was given before it are refused'),
    narrowedAt: instant.describe('When'),
  }),
});

export const apiClientCodeReplayed = defineEvent({
  type: 'promtour.registry.api-client.code-replayed.v1',
  topic,
  owner: 'registry',
  description: 'An authorization code came a second time: the tokens that it brought are refused (RFC 6749, 4.1.2).',
  schema: z.object({
    ...client,
    codeId: id.describe('Names the code without being it; its tokens say the same'),
    replayedAt: instant.describe('When; tokens of the code are refused whenever they were issued'),
  }),
});
