import { purposes } from '@promtour/kernel/purpose';
import { z } from 'zod';

/** Fields that several events share; the meaning stands here once. */
export const id = z.uuid();
export const instant = z.iso.datetime().describe('RFC 3339, UTC');
export const date = z.iso.date().describe('ISO 8601, in the zone of the region that it is about');
export const regionCode = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
  .describe('ISO 3166-2 code of a region');
export const okved = z
  .array(z.string().regex(/^\d{2}(\.\d{1,2}){0,2}$/))
  .describe('OKVED-2 classes, most important first');
/** A value of a list that may grow: a new value is no new event version, and no text of a person fits in. */
export const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/);
export const timeZone = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/)
  .describe('IANA time zone of the plant');
export const seats = z.int().positive().describe('Number of people');
export const money = z.object({
  amount: z.int().nonnegative().describe('Minor units'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217'),
});
export const purpose = z.enum(purposes).describe('Why the group comes: the four purposes of the programme');
