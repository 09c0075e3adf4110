import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, okved, regionCode } from './fields.ts';

const topic = 'promtour.organization';

export const organizationRegistered = defineEvent({
  type: 'promtour.registry.organization.registered.v1',
  topic,
  owner: 'registry',
  description: 'An organisation was entered into the registry and is active.',
  schema: z.object({
    organizationId: id,
    kind: code.describe('What kind of organisation, such as `ENTERPRISE`'),
    regionCode,
    okved,
  }),
});

export const organizationSuspended = defineEvent({
  type: 'promtour.registry.organization.suspended.v1',
  topic,
  owner: 'registry',
  description: 'An organisation may take no new bookings and publish nothing until it is reinstated.',
  schema: z.object({ organizationId: id }),
});

export const organizationReinstated = defineEvent({
  type: 'promtour.registry.organization.reinstated.v1',
  topic,
  owner: 'registry',
  description: 'A suspended organisation is active again.',
  schema: z.object({ organizationId: id }),
});
