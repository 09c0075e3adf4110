import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { siteCreated } from '@promtour/events/catalogue/site';
import { expect, it } from '@jest/globals';
import { checkConsumers } from '../src/subscription.ts';

it('refuses a subscription of a principal that the event type does not list as a consumer', () => {
  expect(() => {
    checkConsumers('bookings', [excursionPublished]);
  }).not.toThrow();
  // It reads the same topic for `site.readied`.
  expect(() => {
    checkConsumers('bookings', [excursionPublished, siteCreated]);
  }).toThrow('bookings subscribes to promtour.registry.site.created.v1; add it to the consumers');
});
