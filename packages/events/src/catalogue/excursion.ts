import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, id, money, okved, regionCode, seats } from './fields.ts';

export const excursionPublished = defineEvent({
  type: 'promtour.routes.excursion.published.v1',
  topic: 'promtour.excursion',
  owner: 'routes',
  description: 'An excursion can be found and booked.',
  schema: z.object({
    excursionId: id,
    organizationId: id,
    siteId: id,
    regionCode,
    okved,
    groupMin: seats.meta(atMost('groupMax')),
    groupMax: seats,
    ageLimit: z.int().nonnegative().max(150).describe('Full years; 0 where anybody may come'),
    price: money.describe('For one person'),
  }),
});
