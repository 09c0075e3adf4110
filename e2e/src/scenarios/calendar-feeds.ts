import { describe, expect, it } from '@jest/globals';
import { portalOf, type Answer } from '../portal.ts';
import { seedOpenExcursion } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';

type Created = Answer & { readonly url: string; readonly calendarFeed: { readonly id: string } };

/** A plant gives its guides a link to its timetable. */
export function calendarFeedScenarios(system: () => System): void {
  describe('a calendar feed', () => {
    it('is read by its link alone until it is revoked', async () => {
      const plant = portalOf(system());
      const { organization, excursion, session } = await seedOpenExcursion(plant);
      const { url, calendarFeed } = await plant.mustChange<Created>(
        'CreateCalendarFeedPayload',
        `mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
           answer: createCalendarFeed(input: $input) { __typename ... on CreateCalendarFeedPayload { url calendarFeed { id } } }
         }`,
        { input: { idempotencyKey: newKey(), organization: organization.id, name: 'Экскурсоводы' } },
      );
      const read = () => fetch(new URL(new URL(url).pathname, system().origin));
      const calendar = await read();
      expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      const text = (await calendar.text()).replaceAll('\r\n ', '');
      expect(text).toContain(`UID:${session.id}`);
      expect(text).toContain(`SUMMARY:${excursion.title}`);
      await plant.mustChange(
        'RevokeCalendarFeedPayload',
        'mutation RevokeCalendarFeed($id: ID!) { answer: revokeCalendarFeed(input: { id: $id }) { __typename } }',
        { id: calendarFeed.id },
      );
      expect((await read()).status).toBe(404);
    });
  });
}
