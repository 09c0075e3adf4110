import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, id, instant, regionCode, seats, timeZone } from './fields.ts';

export const sessionScheduled = defineEvent({
  type: 'promtour.routes.session.scheduled.v1',
  topic: 'promtour.session',
  owner: 'routes',
  description: 'An excursion takes place at this time. The session id is a function of excursion and start.',
  schema: z.object({
    sessionId: id,
    excursionId: id,
    organizationId: id,
    siteId: id,
    regionCode: regionCode.describe('ISO 3166-2 code of the region where the site stands'),
    startsAt: instant.meta(atMost('endsAt')),
    endsAt: instant,
    timeZone,
    capacity: seats,
  }),
});
