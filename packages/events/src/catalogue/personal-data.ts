import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, ordinal } from './fields.ts';

export const personalDataDestroyed = defineEvent({
  type: 'promtour.bookings.personal-data.destroyed.v1',
  topic: 'promtour.personal-data',
  owner: 'bookings',
  description:
    'Personal data of a booking was destroyed: the term ended, the subject or the booker requested it, or the list was replaced.',
  consumers: [],
  intendedFor: 'Systems that hold copies of participant lists, which they destroy as well.',
  schema: z.object({
    bookingId: id,
    destructionId: id.describe('The record of the destruction'),
    subjects: ordinal.describe('Number of persons'),
    categories: z.array(code),
    ground: code,
  }),
});
