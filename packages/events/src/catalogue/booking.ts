import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import {
  atMost,
  code,
  id,
  instant,
  maxBookingItems,
  maxDaysAfterEvent,
  maxPeople,
  purpose,
  regionCode,
  seats,
} from './fields.ts';

const topic = 'promtour.booking';
const owner = 'bookings';

const place = {
  itemId: id,
  sessionId: id,
  excursionId: id,
  organizationId: id.describe('The host'),
  siteId: id,
  regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
  seats,
  minors: z
    .int()
    .nonnegative()
    .max(maxPeople)
    .optional()
    .meta(atMost('seats'))
    .describe('How many of the people are under 18, by their units or ages; absent if neither says so'),
};

const party = {
  purpose,
  segment: code.optional().describe('For whom the visit is meant, if stated'),
  originRegion: regionCode.describe('ISO 3166-2 code of the region that the group comes from'),
  foreignCitizens: z
    .int()
    .nonnegative()
    .max(maxPeople)
    .describe('How many of the group are citizens of other countries'),
  visitingOrganizationId: id
    .optional()
    .describe('The organization that the group comes from, if it is in the registry'),
  portalId: id.optional().describe('The portal that sold it'),
  resellerOrganizationId: id.optional().describe('The organization whose account booked, such as an agency'),
  routeId: id.optional().describe('The tour route that the visit is part of, if stated'),
};

const items = z.array(z.object(place)).min(1).max(maxBookingItems).describe('The sessions, in the order of the visit');

/** Carried by every event of a booking as a whole, so that a consumer needs no earlier event of it. */
const booking = {
  bookingId: id,
  items,
  seats: z
    .int()
    .positive()
    .max(maxPeople * maxBookingItems)
    .describe('Seats of all items together'),
  minors: z
    .int()
    .nonnegative()
    .max(maxPeople)
    .optional()
    .describe('How many of the group are under 18: of the item with the most of them. `items` has the number of each'),
  ...party,
};

/** Carried by every event of the attendance at one session. */
const visit = { bookingId: id, ...place, ...party };

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
  consumers: ['routes', 'analytics'],
  schema: z.object({ ...booking, expiresAt: instant.meta(maxDaysAfterEvent(2)) }),
});

export const bookingRequested = defineEvent({
  type: 'promtour.bookings.booking.requested.v1',
  topic,
  owner,
  description: 'The booker confirmed a booking that the hosts have to accept. Its seats stay held.',
  consumers: ['analytics'],
  schema: z.object({ ...booking, answerBy: instant }),
});

export const bookingConfirmed = defineEvent({
  type: 'promtour.bookings.booking.confirmed.v1',
  topic,
  owner,
  description: 'A booking was confirmed: by the booker or, on request, by the answer of the last host.',
  consumers: ['analytics'],
  schema: z.object(booking),
});

export const bookingRejected = defineEvent({
  type: 'promtour.bookings.booking.rejected.v1',
  topic,
  owner,
  description: 'A host rejected a requested booking, or did not answer in time. Its seats are for sale again.',
  consumers: ['routes', 'analytics'],
  schema: z.object({ ...booking, reason: code.describe('`NOT_ANSWERED` or the reason that the host gave') }),
});

export const bookingChanged = defineEvent({
  type: 'promtour.bookings.booking.changed.v1',
  topic,
  owner,
  description: 'The sessions or the size of a held or confirmed booking were changed in one step.',
  consumers: ['routes', 'analytics'],
  schema: z.object({
    ...booking,
    status: code.describe('`ON_HOLD` or `CONFIRMED`; it did not change'),
    previousItems: items.describe('The sessions before the change'),
  }),
});

export const bookingCancelled = defineEvent({
  type: 'promtour.bookings.booking.cancelled.v1',
  topic,
  owner,
  description: 'A held, requested or confirmed booking was cancelled. Its seats are for sale again.',
  consumers: ['routes', 'analytics'],
  schema: z.object({
    ...booking,
    previousStatus: z.enum(['ON_HOLD', 'PENDING', 'CONFIRMED']),
    cancelledBy: code.describe('`BOOKER`, `HOST` or `AGENCY`'),
  }),
});

export const bookingExpired = defineEvent({
  type: 'promtour.bookings.booking.expired.v1',
  topic,
  owner,
  description: 'A hold expired. Its seats are for sale again.',
  consumers: ['routes', 'analytics'],
  schema: z.object(booking),
});

export const bookingRedeemed = defineEvent({
  type: 'promtour.bookings.booking.redeemed.v1',
  topic,
  owner,
  description: 'Attendance of the group at one session was recorded.',
  consumers: ['registry', 'analytics'],
  schema: z.object({ ...visit, attended }),
});

export const bookingNoShowRecorded = defineEvent({
  type: 'promtour.bookings.booking.no-show-recorded.v1',
  topic,
  owner,
  description: 'The whole group did not come to one session.',
  consumers: ['analytics'],
  schema: z.object(visit),
});

export const attendanceCorrected = defineEvent({
  type: 'promtour.bookings.booking.attendance-corrected.v1',
  topic,
  owner,
  description:
    'The recorded attendance of one session (`booking.redeemed`, `booking.no-show-recorded` or an earlier correction) was corrected. Consumers restate their figures. 0 is a no-show.',
  consumers: ['registry', 'analytics'],
  schema: z.object({
    ...visit,
    attended,
    previousAttended: z
      .int()
      .nonnegative()
      .max(maxPeople)
      .meta(atMost('seats'))
      .describe('The attendance recorded before; at most `seats`'),
  }),
});
