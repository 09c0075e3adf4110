import { describe, expect, it } from '@jest/globals';
import { canRunBrowser, launchBrowser } from '@promtour/testkit/browser';
import { eventually } from '@promtour/testkit/eventually';
import type { Arrivals } from '../arrivals.ts';
import { portalOf, type Answer } from '../portal.ts';
import { replicatedWithin } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';

type Created = Answer & { readonly urls: readonly string[] };
type Visited = { readonly booking: { readonly items: readonly { readonly id: string }[] } };
type Leads = {
  readonly cooperationLeads: { readonly nodes: readonly { readonly purpose: string; readonly source: string }[] };
};

const inBrowser = canRunBrowser('the feedback of a visitor in a browser');

/** After a visit that the booking scenarios have recorded. */
export function feedbackScenarios(system: () => System, arrivals: () => Promise<Arrivals>): void {
  describe('feedback', () => {
    it('of a visitor without an account opens a cooperation lead and counts for the host', async () => {
      const portal = portalOf(system());
      const { organization, excursion, bookings } = (await arrivals()).party;
      const { booking } = await portal.read<Visited>('query Visited($id: ID!) { booking(id: $id) { items { id } } }', {
        id: bookings[0],
      });
      const { urls } = await portal.mustChange<Created>(
        'CreateFeedbackLinksPayload',
        `mutation CreateFeedbackLinks($input: CreateFeedbackLinksInput!) {
           answer: createFeedbackLinks(input: $input) { __typename ... on CreateFeedbackLinksPayload { urls } } }`,
        { input: { idempotencyKey: newKey(), item: booking.items[0]?.id, count: 1 } },
      );
      const link = String(new URL(new URL(urls[0] ?? '').pathname, system().origin));
      if (inBrowser) await answerInBrowser(link);
      else {
        const body = new URLSearchParams({ nps: '9', guide: '5', intents: 'SUPPLIER' });
        expect((await fetch(link, { method: 'POST', body, redirect: 'manual' })).status).toBe(303);
      }

      await eventually(
        async () => {
          const { cooperationLeads } = await portal.read<Leads>(
            `query LeadsOfIntents($hosts: [ID!]) {
               cooperationLeads(filter: { organizations: $hosts }) { nodes { purpose source booking { id } } } }`,
            { hosts: [organization.id] },
          );
          expect(cooperationLeads.nodes).toEqual([
            { purpose: 'SUPPLIER', source: 'INTENT', booking: { id: bookings[0] } },
          ]);
        },
        { within: replicatedWithin },
      );
      const summary = `query Feedback($id: ID!, $of: [ID!]) {
        excursion(id: $id) { feedbackSummary { answers nps } }
        feedback(filter: { excursions: $of }) { nodes { nps ratings { guide route } intents } } }`;
      expect(await portal.read(summary, { id: excursion.id, of: [excursion.id] })).toEqual({
        excursion: { feedbackSummary: { answers: 1, nps: null } },
        feedback: { nodes: [{ nps: 9, ratings: { guide: 5, route: null }, intents: ['SUPPLIER'] }] },
      });
    }, 90_000);
  });
}

/** Without scripts, in Russian. */
async function answerInBrowser(link: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ locale: 'ru-RU', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(link);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Отзыв об экскурсии');
    await page
      .getByRole('group', { name: /Порекомендуете ли вы/ })
      .getByLabel('9', { exact: true })
      .check();
    await page.getByRole('group', { name: 'Экскурсовод' }).getByLabel('5', { exact: true }).check();
    await page.getByLabel('Хочу стать поставщиком').check();
    await page.getByRole('button', { name: 'Отправить отзыв' }).click();
    expect(await page.getByRole('status').textContent()).toBe('Отзыв по этой ссылке получен. Спасибо!');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.getByRole('status').textContent()).toBe('Feedback was received by this link. Thank you!');
  } finally {
    await browser.close();
  }
}
