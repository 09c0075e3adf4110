import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, id, instant, maxDaysAfterEvent, maxPeople, purpose, regionCode, seats } from './fields.ts';

const topic = 'promtour.booking';
const owner = 'bookings';

/** Carried by every event of a booking, so that a consumer needs no earlier event of it. */
const booking = {
  bookingId: id,
  sessionId: id,
  excursionId: id,
  organizationId: id.describe('The host'),
  seats,
  purpose,
  originRegion: regionCode.describe('ISO 3166-2 code of the region that the group comes from'),
  visitingOrganizationId: id
    .optional()
    .describe('The organization that the group comes from, if it is in the registry'),
};
const attended = z
  .int()
  .nonnegative()
  .max(maxPeople)
  .meta(atMost('seats'))
  .describe('Number of visitors who came; at most `seats`');

export const bookingHeld = defineEvent({
  type: 'promtour.bookings.booking.held.v1',
  topic,
  owner,
  description: 'Seats were held. They are not for sale until the booking is cancelled or the hold expires.',
  consumers: ['routes'],
  schema: z.object({ ...booking, expiresAt: instant.meta(maxDaysAfterEvent(2)) }),
});

export const bookingConfirmed = defineEvent({
  type: 'promtour.bookings.booking.confirmed.v1',
  topic,
  owner,
  description: 'A hold was confirmed.',
  consumers: ['analytics'],
  schema: z.object(booking),
});

export const bookingCancelled = defineEvent({
  type: 'promtour.bookings.booking.cancelled.v1',
  topic,
  owner,
  description: 'A hold or a confirmed booking was cancelled. Its seats are for sale again.',
  consumers: ['routes', 'analytics'],
  schema: z.object({ ...booking, previousStatus: z.enum(['ON_HOLD', 'CONFIRMED']) }),
});

export const bookingExpired = defineEvent({
  type: 'promtour.bookings.booking.expired.v1',
  topic,
  owner,
  description: 'A hold expired. Its seats are for sale again.',
  consumers: ['routes'],
  schema: z.object(booking),
});

export const bookingRedeemed = defineEvent({
  type: 'promtour.bookings.booking.redeemed.v1',
  topic,
  owner,
  description: 'Attendance of the group was recorded.',
  consumers: ['registry', 'analytics'],
  schema: z.object({ ...booking, attended }),
});

export const bookingNoShowRecorded = defineEvent({
  type: 'promtour.bookings.booking.no-show-recorded.v1',
  topic,
  owner,
  description: 'The whole group was recorded as a no-show.',
  consumers: ['analytics'],
  schema: z.object(booking),
});

export const attendanceCorrected = defineEvent({
  type: 'promtour.bookings.booking.attendance-corrected.v1',
  topic,
  owner,
  description:
    'The recorded attendance (`booking.redeemed`, `booking.no-show-recorded` or an earlier correction) was corrected. Consumers restate their figures. 0 is a no-show.',
  consumers: ['registry', 'analytics'],
  schema: z.object({
    ...booking,
    attended,
    previousAttended: z
      .int()
      .nonnegative()
      .max(maxPeople)
      .meta(atMost('seats'))
      .describe('The attendance recorded before; at most `seats`'),
  }),
});
