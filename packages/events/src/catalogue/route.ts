import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, ordinal, regionCode } from './fields.ts';

const topic = 'promtour.route';
const owner = 'routes';

const regionCodes = z.array(regionCode).describe('The regions of its stops');

export const routePublished = defineEvent({
  type: 'promtour.routes.route.published.v1',
  topic,
  owner,
  description:
    'A tour route was published, or a published one was updated: it can be found and booked. The event carries the current values.',
  consumers: ['registry', 'analytics'],
  schema: z.object({
    routeId: id,
    kind: z.enum(['LOCAL', 'REGIONAL', 'INTERREGIONAL', 'NATIONAL']),
    regionCodes,
    themes: z.array(code).describe('Themes, such as `CRAFT`'),
    days: ordinal,
    excursionIds: z.array(id).describe('The excursions of its stops'),
    operatorId: id.nullable().describe('The organization that runs it; null if none does'),
    portalIds: z
      .array(id)
      .nullable()
      .describe('The portals that show it; null: every portal that covers one of its regions'),
  }),
});

export const routeUnpublished = defineEvent({
  type: 'promtour.routes.route.unpublished.v1',
  topic,
  owner,
  description: 'A published tour route was suspended: it takes no new bookings until `route.published`.',
  consumers: ['analytics'],
  schema: z.object({ routeId: id, regionCodes }),
});

export const routeStatusChanged = defineEvent({
  type: 'promtour.routes.route.status-changed.v1',
  topic,
  owner,
  description:
    'The status of a tour route changed: it was proposed, approved, returned, published, suspended or archived.',
  consumers: [],
  intendedFor: 'Analytics: time from the proposal of a route to its publication.',
  schema: z.object({
    routeId: id,
    from: code.describe('Status before, such as `PROPOSED`'),
    to: code.describe('Status after'),
    regionCodes,
  }),
});
