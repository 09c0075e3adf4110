import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { id, regionCode } from './fields.ts';

const topic = 'promtour.portal';
const portal = {
  portalId: id,
  portalCode: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])$/),
  regionCodes: z.array(regionCode).describe('The regions that it covers'),
};

export const portalRegistered = defineEvent({
  type: 'promtour.registry.portal.registered.v1',
  topic,
  owner: 'registry',
  description: 'A channel shows and sells offers of these regions.',
  schema: z.object(portal),
});

export const portalChanged = defineEvent({
  type: 'promtour.registry.portal.changed.v1',
  topic,
  owner: 'registry',
  description: 'A portal as it is now.',
  schema: z.object(portal),
});
