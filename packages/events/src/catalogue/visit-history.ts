import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, code, date, id, maxHistoryLines, maxPeople, purpose, regionCode } from './fields.ts';

/** People or seats of a line: of a day or of a whole month. */
const people = z.int().nonnegative().max(10_000_000);

const line = z.object({
  date: date.nullable().describe('The day, in the time zone of the site; null if only the month is known'),
  sessions: z.int().nonnegative().max(maxPeople).describe('Sessions that were held'),
  capacity: people.describe('Seats of these sessions'),
  attended: people.describe('Visitors who came'),
  confirmed: people.optional().describe('Visitors who were expected, if known'),
  purpose: purpose.optional(),
  segment: code.optional().describe('For whom the visits were meant, if known'),
  originRegion: regionCode.optional().describe('ISO 3166-2 code of the region that the visitors came from, if known'),
  foreign: people
    .optional()
    .meta(atMost('attended'))
    .describe('How many of the visitors were citizens of other countries, if known'),
  minors: people.optional().meta(atMost('attended')).describe('How many of the visitors were under 18, if known'),
});

export const visitHistoryRecorded = defineEvent({
  type: 'promtour.bookings.visit-history.recorded.v1',
  topic: 'promtour.visit-history',
  owner: 'bookings',
  description:
    'Visits of one month before the platform recorded attendance, as figures. They replace what was recorded for this excursion and month; without lines, it was deleted.',
  consumers: ['analytics'],
  schema: z.object({
    excursionId: id,
    organizationId: id.describe('The host'),
    siteId: id,
    regionCode: regionCode.describe('ISO 3166-2 code of the region of the site'),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .describe('`YYYY-MM`, in the time zone of the site'),
    lines: z.array(line).max(maxHistoryLines),
  }),
});
