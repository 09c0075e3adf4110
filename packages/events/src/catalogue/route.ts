import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { id, regionCode } from './fields.ts';

export const routePublished = defineEvent({
  type: 'promtour.routes.route.published.v1',
  topic: 'promtour.route',
  owner: 'routes',
  description: 'A tour route was published: it can be found and booked.',
  consumers: ['registry'],
  planned: true,
  schema: z.object({
    routeId: id,
    kind: z.enum(['LOCAL', 'REGIONAL', 'INTERREGIONAL', 'NATIONAL']),
    regionCodes: z.array(regionCode).describe('The regions of its stops'),
  }),
});
