import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, id, maxPeople, regionCode } from './fields.ts';

const people = z.int().nonnegative().max(maxPeople);
const scans = z.int().nonnegative().max(1_000);

export const checkInRecorded = defineEvent({
  type: 'promtour.bookings.check-in.recorded.v1',
  topic: 'promtour.check-in',
  owner: 'bookings',
  description: 'Vouchers were scanned at the gate of a session, or scans of a device without a network were uploaded.',
  consumers: [],
  intendedFor: 'Analytics: arrivals at gates, and why vouchers are refused.',
  schema: z.object({
    sessionId: id,
    excursionId: id,
    organizationId: id.describe('The host'),
    siteId: id,
    regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
    scans: scans.describe('New scans, refused ones included'),
    refused: scans.meta(atMost('scans')),
    admitted: people.describe('People admitted by the new scans'),
    displaced: people.describe(
      'People whose earlier recorded admission no longer counts, because an earlier scan was uploaded',
    ),
  }),
});
