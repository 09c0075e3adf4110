import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, code, id, instant, maxPeople, regionCode, seats } from './fields.ts';

const topic = 'promtour.allotment';
const owner = 'bookings';
const forAnalytics = {
  consumers: [],
  intendedFor: 'Analytics: how much of their allotments agencies sell. Agencies: seats that are set aside for them.',
} as const;

/** Carried by every event of an allotment, so that a consumer needs no earlier event of it. */
const allotment = {
  allotmentId: id,
  sessionId: id,
  excursionId: id,
  organizationId: id.describe('The host'),
  regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
  agencyId: id.describe('The organization whose bookings draw from it'),
  seats,
  used: z.int().nonnegative().max(maxPeople).meta(atMost('seats')).describe('Seats that bookings have drawn so far'),
  releaseAt: instant.describe('When the rest returns to general sale'),
};

export const allotmentCreated = defineEvent({
  type: 'promtour.bookings.allotment.created.v1',
  topic,
  owner,
  description: 'A host set seats of a session aside for an agency.',
  ...forAnalytics,
  schema: z.object(allotment),
});

export const allotmentUpdated = defineEvent({
  type: 'promtour.bookings.allotment.updated.v1',
  topic,
  owner,
  description: 'A host raised or lowered an allotment, or changed the time of its release.',
  ...forAnalytics,
  schema: z.object(allotment),
});

export const allotmentReleased = defineEvent({
  type: 'promtour.bookings.allotment.released.v1',
  topic,
  owner,
  description:
    'The unused seats of an allotment returned to general sale. Bookings keep the seats that they have drawn.',
  ...forAnalytics,
  schema: z.object({ ...allotment, reason: code.describe('`DUE` or `HOST`') }),
});
