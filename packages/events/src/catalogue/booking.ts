import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, id, instant, mostDaysAfterEvent, mostPeople, purpose, regionCode, seats } from './fields.ts';

const topic = 'promtour.booking';

/** What every event of a booking tells, so that a projection needs no other event to make sense of it. */
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
    .describe('On whose behalf the group comes, where the registry knows that organisation'),
};

export const bookingHeld = defineEvent({
  type: 'promtour.bookings.booking.held.v1',
  topic,
  owner: 'bookings',
  description: 'Seats are taken out of sale until the booking is confirmed, cancelled or expires.',
  schema: z.object({ ...booking, expiresAt: instant.meta(mostDaysAfterEvent(2)) }),
});

export const bookingConfirmed = defineEvent({
  type: 'promtour.bookings.booking.confirmed.v1',
  topic,
  owner: 'bookings',
  description: 'A held booking became firm.',
  schema: z.object(booking),
});

export const bookingCancelled = defineEvent({
  type: 'promtour.bookings.booking.cancelled.v1',
  topic,
  owner: 'bookings',
  description: 'A held or confirmed booking was given up; its seats are free again.',
  schema: z.object({ ...booking, previousStatus: z.enum(['ON_HOLD', 'CONFIRMED']) }),
});

export const bookingExpired = defineEvent({
  type: 'promtour.bookings.booking.expired.v1',
  topic,
  owner: 'bookings',
  description: 'A hold ran out of time; its seats are free again.',
  schema: z.object(booking),
});

const attended = z
  .int()
  .nonnegative()
  .max(mostPeople)
  .meta(atMost('seats'))
  .describe('How many of the seats came; at most `seats`');

export const bookingRedeemed = defineEvent({
  type: 'promtour.bookings.booking.redeemed.v1',
  topic,
  owner: 'bookings',
  description: 'The group came: attendance was recorded.',
  schema: z.object({ ...booking, attended }),
});

export const bookingNoShowRecorded = defineEvent({
  type: 'promtour.bookings.booking.no-show-recorded.v1',
  topic,
  owner: 'bookings',
  description: 'Nobody of the group came, as recorded after the start of the session.',
  schema: z.object(booking),
});

export const attendanceCorrected = defineEvent({
  type: 'promtour.bookings.booking.attendance-corrected.v1',
  topic,
  owner: 'bookings',
  description:
    'Another attendance replaces the one that was recorded (`booking.redeemed`, `booking.no-show-recorded` or an earlier correction): figures that counted it are restated. 0 is a no-show.',
  schema: z.object({
    ...booking,
    attended,
    previousAttended: z
      .int()
      .nonnegative()
      .max(mostPeople)
      .meta(atMost('seats'))
      .describe('What had been recorded; at most `seats`'),
  }),
});
