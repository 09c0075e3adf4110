import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, code, date, id, money, okved, ordinal, publicTexts, regionCode, seats } from './fields.ts';

const topic = 'promtour.excursion';

const excursion = { excursionId: id, organizationId: id, siteId: id, regionCode };

const age = z.int().nonnegative().max(150);

const portals = z
  .array(id)
  .max(100)
  .nullable()
  .describe('The portals that show it; null: every portal that covers the region');

const price = z.object({
  retail: money.describe('What a visitor pays'),
  net: money.nullable().describe('What an agency pays; null: the retail price'),
  dates: z
    .object({ from: date, to: date })
    .nullable()
    .describe('Both inclusive, in the time zone of the plant; null: the base price of all other dates'),
});

const prices = z.array(price).max(50);

const option = z.object({
  code: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/),
  pricingPer: code.describe('UNIT: each unit has prices; GROUP: the group has'),
  units: z.array(
    z.object({
      type: code.describe('Unit type of OCTO'),
      minAge: age.nullable().describe('Full years on the date of the session'),
      maxAge: age.nullable(),
      prices,
    }),
  ),
  groupPrices: prices,
});

const admission = z.object({
  ageLimit: age.describe('Minimum age in full years; 0 if there is none'),
  groupMin: seats.meta(atMost('groupMax')),
  groupMax: seats,
  childrenPerAdult: z.int().positive().max(100).nullable(),
  protectiveEquipment: z.array(code),
  footwear: code,
  photoPolicy: code,
  foreignerPolicy: code,
  documentLevel: code.describe('The most that a participant list contains'),
  leadTime: z.object({ days: z.int().nonnegative().max(90), unit: code }),
  healthRestrictions: z.array(code),
  accessibility: z.array(code),
});

export const excursionPublished = defineEvent({
  type: 'promtour.routes.excursion.published.v1',
  topic,
  owner: 'routes',
  description:
    'A version of an excursion was published and replaces the one before. Bookings keep the version that they were made for.',
  consumers: ['registry', 'bookings', 'analytics'],
  schema: z.object({
    ...excursion,
    version: ordinal,
    title: publicTexts(300).describe('By BCP 47 tag, `ru` always: what the catalog shows'),
    okved,
    onSale: z.boolean().describe('Whether it can be found and booked; false while it is suspended'),
    portals,
    segments: z.array(code),
    format: code,
    languages: z.array(z.string().regex(/^[A-Za-z0-9-]{2,35}$/)).describe('BCP 47 tags'),
    durationMinutes: z.int().positive().max(1440),
    options: z.array(option).max(10),
    bookingMode: code.describe('INSTANT: confirmed at once; ON_REQUEST: by the plant'),
    cancellationTerms: z
      .array(z.object({ hoursBefore: z.int().nonnegative().max(8760), refundPercent: z.int().nonnegative().max(100) }))
      .max(10)
      .describe('Refund of a cancellation at least so many hours before the start, longest first; none: no refund'),
    admission,
  }),
});

export const excursionSuspended = defineEvent({
  type: 'promtour.routes.excursion.suspended.v1',
  topic,
  owner: 'routes',
  description: 'The host suspended an excursion: it is neither found nor booked until it is resumed.',
  consumers: ['bookings', 'analytics'],
  schema: z.object(excursion),
});

export const excursionResumed = defineEvent({
  type: 'promtour.routes.excursion.resumed.v1',
  topic,
  owner: 'routes',
  description: 'A suspended excursion is on offer again.',
  consumers: ['bookings', 'analytics'],
  schema: z.object(excursion),
});

export const excursionArchived = defineEvent({
  type: 'promtour.routes.excursion.archived.v1',
  topic,
  owner: 'routes',
  description: 'An excursion was archived: it is never offered again.',
  consumers: ['bookings', 'analytics'],
  schema: z.object(excursion),
});

export const excursionPortalsChanged = defineEvent({
  type: 'promtour.routes.excursion.portals-changed.v1',
  topic,
  owner: 'routes',
  description: 'A published excursion is shown on other portals.',
  consumers: ['bookings'],
  schema: z.object({ ...excursion, portals }),
});
