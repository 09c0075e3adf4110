import { purposes } from '@promtour/kernel/purpose';
import { z } from 'zod';
import type { FieldBounds } from '../bounds.ts';

/** Fields that several events share. */
export const id = z.uuid();
export const instant = z.iso.datetime().describe('RFC 3339, UTC');
export const date = z.iso.date().describe('ISO 8601, in the time zone of the region concerned');
export const regionCode = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
  .describe('ISO 3166-2 code of a region');
export const okved = z
  .array(z.string().regex(/^\d{2}(\.\d{1,2}){0,2}$/))
  .describe('OKVED-2 classes, most important first');
/** A value of a list that may grow without a new event version. Free text does not match. */
export const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/);
export const timeZone = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/)
  .describe('IANA time zone of the plant');
/** Upper bound of a session, a hold and a council. */
export const maxPeople = 10_000;
/** Most lines of one month of an excursion's visit history. */
export const maxHistoryLines = 400;
/** Most sessions of a booking. */
export const maxBookingItems = 20;
export const seats = z.int().positive().max(maxPeople).describe('Number of people');
/** Calendar year of a record's number. */
export const year = z.int().min(2000).max(2200);
/** A text that its owner publishes, by language: never of or about a visitor. */
export function publicTexts(maxLength: number) {
  return z.record(z.string().regex(/^[A-Za-z0-9-]{2,35}$/), z.string().min(1).max(maxLength));
}
/** A version, a number within a year, a count. */
export const ordinal = z.int().positive().max(1_000_000_000);

/** Bounds an instant or date: at most so many days after the event. */
export function maxDaysAfterEvent(days: number): FieldBounds {
  return { 'x-max-days-after-event': days };
}

/** Bounds a number or an instant by a sibling field. */
export function atMost(field: string): FieldBounds {
  return { 'x-at-most': field };
}
export const money = z.object({
  amount: z.int().nonnegative().describe('Minor units; a safe integer'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217'),
});
export const purpose = z.enum(purposes).describe('Purpose of the visit');
