import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, okved, regionCode } from './fields.ts';

const topic = 'promtour.organization';

export const organizationAdded = defineEvent({
  type: 'promtour.registry.organization.added.v1',
  topic,
  owner: 'registry',
  description: 'The registry knows an organisation. It takes no part yet: `organization.registered` says when it does.',
  schema: z.object({
    organizationId: id,
    kind: code.describe('What kind of organisation, such as `ENTERPRISE`'),
    regionCode,
    okved,
  }),
});

export const organizationChanged = defineEvent({
  type: 'promtour.registry.organization.changed.v1',
  topic,
  owner: 'registry',
  description: 'What the registry says of an organisation has changed; here is what others keep of it, as it is now.',
  schema: z.object({
    organizationId: id,
    kind: code.describe('What kind of organisation, such as `ENTERPRISE`'),
    regionCode,
    okved,
  }),
});

export const organizationRegistered = defineEvent({
  type: 'promtour.registry.organization.registered.v1',
  topic,
  owner: 'registry',
  description: 'An organisation stands in a registry and takes part: it is active. Told once.',
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
