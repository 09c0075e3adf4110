import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, instant, maxDaysAfterEvent } from './fields.ts';

const topic = 'promtour.api-client';
const owner = 'registry';
const client = { clientId: id.describe('The `client_id` of its tokens') };

export const apiClientCreated = defineEvent({
  type: 'promtour.registry.api-client.created.v1',
  topic,
  owner,
  description: 'An API client was created.',
  consumers: [],
  intendedFor: 'Security monitoring outside the platform: credentials issued. Analytics: sales channel of a booking.',
  schema: z.object({
    ...client,
    kind: code.describe('Kind of client, such as `PORTAL`'),
    organizationId: id.optional().describe('The organization that the client is limited to'),
    portalId: id.optional().describe('The portal that the client serves'),
  }),
});

export const apiClientSecretRotated = defineEvent({
  type: 'promtour.registry.api-client.secret-rotated.v1',
  topic,
  owner,
  description: 'A client received another secret. The previous secret stays valid until it is withdrawn.',
  consumers: [],
  intendedFor: 'Security monitoring outside the platform: secrets issued.',
  schema: z.object(client),
});

export const apiClientOriginsUpdated = defineEvent({
  type: 'promtour.registry.api-client.origins-updated.v1',
  topic,
  owner,
  description:
    'The allowed origins of a client were set: at its registration, where it has any, and whenever they change.',
  consumers: ['gateway'],
  schema: z.object({
    ...client,
    version: z.int().positive().describe('Version of the client that has these origins'),
    allowedOrigins: z
      .array(z.string().regex(/^https?:\/\/[\w.:[\]-]{1,300}$/))
      .max(10)
      .describe('The complete list: pages of these origins may call the graph'),
  }),
});

export const apiClientRevoked = defineEvent({
  type: 'promtour.registry.api-client.revoked.v1',
  topic,
  owner,
  description: 'A client was revoked. Its tokens are revoked, including those that have not expired.',
  consumers: ['gateway'],
  schema: z.object({
    ...client,
    revokedAt: instant
      .meta(maxDaysAfterEvent(0))
      .describe('Tokens issued up to this instant are revoked; not later than the event'),
  }),
});

export const apiClientSecretWithdrawn = defineEvent({
  type: 'promtour.registry.api-client.secret-withdrawn.v1',
  topic,
  owner,
  description:
    'A secret of a client was withdrawn. Tokens obtained with it are revoked, including those that have not expired.',
  consumers: ['gateway'],
  schema: z.object({
    ...client,
    secretId: id.describe('The secret; it does not reveal the value'),
    withdrawnAt: instant.describe('When; tokens obtained with the secret are revoked whenever they were issued'),
  }),
});

export const apiClientNarrowed = defineEvent({
  type: 'promtour.registry.api-client.narrowed.v1',
  topic,
  owner,
  description: 'A client lost scopes or regions. Its earlier tokens are revoked; it has to request new ones.',
  consumers: ['gateway'],
  schema: z.object({
    ...client,
    version: z
      .int()
      .positive()
      .describe('Current version of the client; tokens issued for an earlier version are revoked'),
    narrowedAt: instant.describe('When'),
  }),
});

export const apiClientCodeReplayed = defineEvent({
  type: 'promtour.registry.api-client.code-replayed.v1',
  topic,
  owner,
  description: 'An authorization code was used twice. Tokens obtained with it are revoked (RFC 6749, 4.1.2).',
  consumers: ['gateway'],
  schema: z.object({
    ...client,
    codeId: id.describe('Identifies the code without revealing it; its tokens carry the same id'),
    replayedAt: instant.describe('When; tokens obtained with the code are revoked whenever they were issued'),
  }),
});
