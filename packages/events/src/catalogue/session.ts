import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, code, id, instant, regionCode, seats, timeZone } from './fields.ts';

const topic = 'promtour.session';
const owner = 'routes';

/** Carried by every event of a session: its state after the event, so that a consumer needs no earlier event of it. */
const session = {
  sessionId: id,
  excursionId: id,
  organizationId: id,
  siteId: id,
  regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
  startsAt: instant.meta(atMost('endsAt')),
  endsAt: instant,
  timeZone,
  capacity: seats,
};
const reason = code.describe(
  '`HOST`: by hand; `CLOSURE`: the site or the organization is closed; `SCHEDULE`: its schedule changed',
);

export const sessionScheduled = defineEvent({
  type: 'promtour.routes.session.scheduled.v1',
  topic,
  owner,
  description:
    'A session of an excursion was scheduled, or takes place again after it was closed or removed. Its id is a function of excursion and original start.',
  consumers: ['bookings', 'analytics'],
  schema: z.object(session),
});

export const sessionRescheduled = defineEvent({
  type: 'promtour.routes.session.rescheduled.v1',
  topic,
  owner,
  description: 'A session was moved to another time. Its bookings move with it.',
  consumers: ['bookings', 'analytics'],
  schema: z.object({ ...session, previousStartsAt: instant }),
});

export const sessionCapacityChanged = defineEvent({
  type: 'promtour.routes.session.capacity-changed.v1',
  topic,
  owner,
  description: 'The host wants another capacity. If more seats are taken, the capacity is the number of seats taken.',
  consumers: ['bookings', 'analytics'],
  schema: z.object({ ...session, previousCapacity: seats }),
});

export const sessionClosed = defineEvent({
  type: 'promtour.routes.session.closed.v1',
  topic,
  owner,
  description:
    'A session with bookings will not take place as planned. It takes no new bookings; existing ones are flagged.',
  consumers: ['bookings', 'analytics'],
  schema: z.object({ ...session, reason }),
});

export const sessionRemoved = defineEvent({
  type: 'promtour.routes.session.removed.v1',
  topic,
  owner,
  description:
    'A session without bookings was removed. A booking made at the same moment is kept and flagged, like those of a closed session.',
  consumers: ['bookings', 'analytics'],
  schema: z.object({ ...session, reason }),
});
