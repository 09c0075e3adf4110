import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { date } from './fields.ts';

export const calendarUpdated = defineEvent({
  type: 'promtour.routes.calendar.updated.v1',
  topic: 'promtour.calendar',
  owner: 'routes',
  description: 'The agency set or removed overrides of the Russian production calendar.',
  consumers: ['bookings'],
  schema: z.object({
    days: z
      .array(
        z.object({
          date,
          working: z.boolean().nullable().describe('Null: the override was removed, the general rule applies'),
        }),
      )
      .min(1)
      .max(100),
  }),
});
