import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, instant, regionCode, seats } from './fields.ts';

const topic = 'promtour.waitlist';
const owner = 'bookings';
const forDemand = {
  consumers: [],
  intendedFor:
    'Analytics: unmet demand of sessions. Portals and agencies: a party has an offer, or its wait has ended.',
} as const;

/** Carried by every event of an entry, so that a consumer needs no earlier event of it. */
const entry = {
  entryId: id,
  sessionId: id,
  excursionId: id,
  organizationId: id.describe('The host'),
  regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
  seats,
  portalId: id.optional().describe('The portal that the party waits through'),
  resellerOrganizationId: id.optional().describe('The organization whose account waits, such as an agency'),
};

export const waitlistJoined = defineEvent({
  type: 'promtour.bookings.waitlist.joined.v1',
  topic,
  owner,
  description: 'A party waits for seats of a session.',
  ...forDemand,
  schema: z.object({ ...entry, endsAt: instant.describe('Booking deadline of the session: the wait ends then') }),
});

export const waitlistOffered = defineEvent({
  type: 'promtour.bookings.waitlist.offered.v1',
  topic,
  owner,
  description: 'Vacant seats were held for the first waiting party that they fit.',
  ...forDemand,
  schema: z.object({ ...entry, bookingId: id, expiresAt: instant }),
});

export const waitlistFulfilled = defineEvent({
  type: 'promtour.bookings.waitlist.fulfilled.v1',
  topic,
  owner,
  description: 'A waiting party confirmed the seats that it was offered.',
  ...forDemand,
  schema: z.object({ ...entry, bookingId: id }),
});

export const waitlistLapsed = defineEvent({
  type: 'promtour.bookings.waitlist.lapsed.v1',
  topic,
  owner,
  description: 'The wait of a party ended without seats. An offer that lapsed goes to the next party.',
  ...forDemand,
  schema: z.object({
    ...entry,
    bookingId: id.optional().describe('The offer that lapsed, if there was one'),
    reason: code.describe(
      '`EXPIRED`, `DECLINED`, `LEFT`, `DEADLINE_PASSED`, `SESSION_CLOSED`, `SESSION_BEGUN` or `NOT_ADMITTED`',
    ),
  }),
});
