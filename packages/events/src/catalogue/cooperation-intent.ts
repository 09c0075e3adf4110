import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { id, purpose } from './fields.ts';

export const cooperationIntentStated = defineEvent({
  type: 'promtour.bookings.cooperation-intent.stated.v1',
  topic: 'promtour.cooperation-intent',
  owner: 'bookings',
  description: 'After a visit, a visitor stated the intent to cooperate with the host.',
  consumers: ['registry'],
  schema: z.object({
    intentId: id,
    bookingId: id,
    hostOrganizationId: id.describe('The organization that was visited'),
    visitingOrganizationId: id.optional().describe('The organization of the visitor, if it is in the registry'),
    purpose,
  }),
});
