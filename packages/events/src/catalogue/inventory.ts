import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { id, maxPeople, regionCode, seats } from './fields.ts';

const topic = 'promtour.inventory';
const owner = 'bookings';

const session = {
  sessionId: id,
  excursionId: id,
  organizationId: id.describe('The host'),
  regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
};

const count = z.int().nonnegative().max(maxPeople);

export const inventoryUpdated = defineEvent({
  type: 'promtour.bookings.inventory.updated.v1',
  topic,
  owner,
  description: 'A host blocked or freed seats of a session, or turned free sale on or off.',
  consumers: [],
  intendedFor: 'Analytics: seats that are not sold. Routes: the search by vacancies.',
  schema: z.object({
    ...session,
    capacity: seats,
    blocked: count.describe('Seats that the host does not sell'),
    freesale: z.boolean().describe('Whether seats are sold without a limit'),
  }),
});

export const inventoryCapacityKept = defineEvent({
  type: 'promtour.bookings.inventory.capacity-kept.v1',
  topic,
  owner,
  description:
    'A host lowered the capacity of a session while seats were taken: the session keeps as many seats as are held, confirmed, allotted or blocked.',
  consumers: [],
  intendedFor:
    'Routes and analytics: the capacity that the session really has. Hosts: their change took effect in part.',
  schema: z.object({ ...session, requested: seats.describe('The capacity that the host set'), capacity: seats }),
});
