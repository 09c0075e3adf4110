import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, date, id, purpose, regionCode } from './fields.ts';

const rating = z.int().min(1).max(5).optional();

export const feedbackSubmitted = defineEvent({
  type: 'promtour.bookings.feedback.submitted.v1',
  topic: 'promtour.feedback',
  owner: 'bookings',
  description: 'A visitor answered the questions about a visit. The answers are anonymous.',
  consumers: ['analytics'],
  schema: z.object({
    feedbackId: id,
    bookingId: id,
    itemId: id.describe('The item of the booking that was attended'),
    excursionId: id,
    organizationId: id.describe('The host'),
    regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
    purpose,
    originRegion: regionCode.describe('ISO 3166-2 code of the region that the group comes from'),
    visitedOn: date,
    nps: z.int().min(0).max(10).describe('Answer to "Would you recommend this visit?"'),
    ratings: z
      .object({ route: rating, guide: rating, safety: rating, comfort: rating, content: rating })
      .describe('1, poor, to 5, excellent, per topic'),
    intents: z.array(code).max(10).describe('CAREER, PURCHASE, PARTNER, SUPPLIER, INVESTOR'),
  }),
});
