import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, okved, regionCode } from './fields.ts';

const topic = 'promtour.organization';
const owner = 'registry';
/** The current values of all that other services keep of an organization. */
const organization = z.object({
  organizationId: id,
  kind: code.describe('Kind of organization, such as `ENTERPRISE`'),
  regionCode,
  okved,
});

export const organizationCreated = defineEvent({
  type: 'promtour.registry.organization.created.v1',
  topic,
  owner,
  description: 'An organization was created. It does not take part until `organization.registered`.',
  consumers: ['routes', 'analytics'],
  schema: organization,
});

export const organizationUpdated = defineEvent({
  type: 'promtour.registry.organization.updated.v1',
  topic,
  owner,
  description: 'An organization was updated. The event carries the current values.',
  consumers: ['routes', 'analytics'],
  schema: organization,
});

export const organizationRegistered = defineEvent({
  type: 'promtour.registry.organization.registered.v1',
  topic,
  owner,
  description:
    'The first registry entry of an organization was registered: the organization is active. Published once.',
  consumers: ['routes', 'analytics'],
  schema: organization,
});

export const organizationSuspended = defineEvent({
  type: 'promtour.registry.organization.suspended.v1',
  topic,
  owner,
  description:
    'An organization was suspended: it takes no new bookings and publishes nothing until `organization.reinstated`. One of its registry entries was suspended, or the last REGISTERED one was excluded; `registry-entry.suspended` or `registry-entry.excluded` of the same transaction says which.',
  consumers: ['routes', 'bookings'],
  schema: z.object({ organizationId: id }),
});

export const organizationReinstated = defineEvent({
  type: 'promtour.registry.organization.reinstated.v1',
  topic,
  owner,
  description: 'A suspended organization is active again.',
  consumers: ['routes', 'bookings'],
  schema: z.object({ organizationId: id }),
});
