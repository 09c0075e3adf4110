import type { EventSubscription } from '@promtour/messaging/subscription';
import { freeSeatsWhenBookingEnds } from './free-seats-when-booking-ends.consumer.ts';
import { hideOffersWhenOrganizationSuspended } from './hide-offers-when-organization-suspended.consumer.ts';
import { knowOrganizationWhenRegistered } from './know-organization-when-registered.consumer.ts';
import { knowSiteWhenAdded } from './know-site-when-added.consumer.ts';
import type { RepositoriesOf } from './repositories-of.ts';
import { showOffersWhenOrganizationReinstated } from './show-offers-when-organization-reinstated.consumer.ts';
import { takeSeatsWhenBookingHeld } from './take-seats-when-booking-held.consumer.ts';

/** All that routes learns from others. */
export function routesSubscription(repositories: RepositoriesOf): EventSubscription {
  return {
    name: 'routes',
    handlers: [
      knowOrganizationWhenRegistered(repositories),
      hideOffersWhenOrganizationSuspended(repositories),
      showOffersWhenOrganizationReinstated(repositories),
      knowSiteWhenAdded(repositories),
      takeSeatsWhenBookingHeld(repositories),
      ...freeSeatsWhenBookingEnds(repositories),
    ],
  };
}
