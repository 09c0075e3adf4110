import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, id, instant, regionCode, seats, timeZone } from './fields.ts';

export const sessionScheduled = defineEvent({
  type: 'promtour.routes.session.scheduled.v1',
  topic: 'promtour.session',
  owner: 'routes',
  description: 'A session of an excursion was scheduled. The session id is a function of excursion and start.',
  consumers: ['bookings', 'analytics'],
  schema: z.object({
    sessionId: id,
    excursionId: id,
    organizationId: id,
    siteId: id,
    regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
    startsAt: instant.meta(atMost('endsAt')),
    endsAt: instant,
    timeZone,
    capacity: seats,
  }),
});
