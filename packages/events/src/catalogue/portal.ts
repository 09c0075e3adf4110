import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { id, regionCode } from './fields.ts';

const topic = 'promtour.portal';
const owner = 'registry';
/** The current values of all that other services need of a portal. */
const portal = z.object({
  portalId: id,
  portalCode: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])$/),
  regionCodes: z.array(regionCode).describe('The regions that the portal covers'),
});
export const portalCreated = defineEvent({
  type: 'promtour.registry.portal.created.v1',
  topic,
  owner,
  description: 'A portal was created.',
  consumers: ['routes'],
  schema: portal,
});

export const portalUpdated = defineEvent({
  type: 'promtour.registry.portal.updated.v1',
  topic,
  owner,
  description: 'A portal was updated. The event carries the current values.',
  consumers: ['routes'],
  schema: portal,
});
