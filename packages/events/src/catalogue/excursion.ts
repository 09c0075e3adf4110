import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, id, money, okved, regionCode, seats } from './fields.ts';

export const excursionPublished = defineEvent({
  type: 'promtour.routes.excursion.published.v1',
  topic: 'promtour.excursion',
  owner: 'routes',
  description: 'An excursion was published: it can be found and booked.',
  consumers: ['registry', 'bookings'],
  schema: z.object({
    excursionId: id,
    organizationId: id,
    siteId: id,
    regionCode,
    okved,
    groupMin: seats.meta(atMost('groupMax')),
    groupMax: seats,
    ageLimit: z.int().nonnegative().max(150).describe('Minimum age in full years; 0 if there is none'),
    price: money.describe('Per person'),
  }),
});
