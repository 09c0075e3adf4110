import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { organizationCreated } from '@promtour/events/catalogue/organization';
import { expect, it } from '@jest/globals';
import { checkConsumers } from '../src/subscription.ts';

it('refuses a subscription of a principal that the event type does not list as a consumer', () => {
  expect(() => {
    checkConsumers('bookings', [excursionPublished]);
  }).not.toThrow();
  // It reads the same topic for `organization.suspended`.
  expect(() => {
    checkConsumers('bookings', [excursionPublished, organizationCreated]);
  }).toThrow('bookings subscribes to promtour.registry.organization.created.v1; add it to the consumers');
});
