import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { siteFacts, siteIsCreated, siteIsUpdated } from './support/facts.ts';
import { startBookings, type BookingsService } from './support/service.ts';

let service: BookingsService;
beforeAll(async () => {
  service = await startBookings();
});
afterAll(() => service.stop());

it('keeps the latest name and address of a site', async () => {
  const site = siteFacts();
  await service.hear(siteIsCreated(site), siteIsUpdated({ ...site, address: 'ул. Заводская, 2' }));
  const rows = await service.sql('SELECT name, address FROM visited_site WHERE id = $1', [site.siteId]);
  expect(rows).toEqual([{ name: { ru: 'Завод' }, address: 'ул. Заводская, 2' }]);
});
