import type { EventSubscription } from '@promtour/messaging/subscription';
import { asService } from '@promtour/service-kit/audit/tell-caller';
import { freeSeatsWhenBookingEnds } from './sessions/free-seats-when-booking-ends.consumer.ts';
import { hideOffersWhenOrganizationSuspended } from './hosts/consumers/hide-offers-when-organization-suspended.consumer.ts';
import { knowOrganization } from './hosts/consumers/know-organization.consumer.ts';
import { showOffersWhileSiteIsReady } from './hosts/consumers/show-offers-while-site-is-ready.consumer.ts';
import { knowSite } from './hosts/consumers/know-site.consumer.ts';
import type { RepositoriesOf } from './hosts/consumers/repositories-of.ts';
import { showOffersWhenOrganizationReinstated } from './hosts/consumers/show-offers-when-organization-reinstated.consumer.ts';
import { takeSeatsWhenBookingHeld } from './sessions/take-seats-when-booking-held.consumer.ts';

/** All that routes learns from others. What it changes, the audit trail knows as its own work. */
export function routesSubscription(repositories: RepositoriesOf): EventSubscription {
  return {
    name: 'routes',
    handlers: [
      ...knowOrganization(repositories),
      ...showOffersWhileSiteIsReady(repositories),
      hideOffersWhenOrganizationSuspended(repositories),
      showOffersWhenOrganizationReinstated(repositories),
      ...knowSite(repositories),
      takeSeatsWhenBookingHeld(repositories),
      ...freeSeatsWhenBookingEnds(repositories),
    ].map((handler) => asService('routes', handler)),
  };
}
