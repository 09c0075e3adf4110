import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { id, purpose } from './fields.ts';

export const cooperationIntentStated = defineEvent({
  type: 'promtour.bookings.cooperation-intent.stated.v1',
  topic: 'promtour.cooperation-intent',
  owner: 'bookings',
  description: 'A visitor said after the visit that they want to work with the host.',
  schema: z.object({
    intentId: id,
    bookingId: id,
    hostOrganizationId: id.describe('Whom they visited'),
    visitingOrganizationId: id.optional().describe('On whose behalf they came, where the registry knows it'),
    purpose,
  }),
});
