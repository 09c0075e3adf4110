import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { siteAdded } from '@promtour/events/catalogue/site';
import { expect, it } from '@jest/globals';
import { checkConsumers } from '../src/subscription.ts';

it('refuses a subscription of a principal that the event type does not list as a consumer', () => {
  expect(() => {
    checkConsumers('bookings', [excursionPublished]);
  }).not.toThrow();
  // It reads the same topic for `site.readied`.
  expect(() => {
    checkConsumers('bookings', [excursionPublished, siteAdded]);
  }).toThrow('bookings subscribes to promtour.registry.site.added.v1; add it to the consumers');
});
