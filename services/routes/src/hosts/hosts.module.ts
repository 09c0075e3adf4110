import type { FeatureModule } from '@promtour/service-kit/feature';
import { hideOffersWhileOrganizationSuspended } from './consumers/hide-offers-while-organization-suspended.consumer.ts';
import { recordOrganizationWhenTold } from './consumers/record-organization-when-told.consumer.ts';
import { recordSiteWhenAdded } from './consumers/record-site-when-added.consumer.ts';
import { showOffersWhileSiteReady } from './consumers/show-offers-while-site-ready.consumer.ts';
import { createHostLoaders } from './hosts.loaders.ts';
import {
  findOrganizations,
  findSites,
  organizationRepository,
  siteRepository,
} from './persistence/host.repositories.ts';
import { knownOrganizationSchema, knownSiteSchema } from './persistence/host.rows.ts';
import { CreateHosts1700000002020 } from './persistence/migrations/1700000002020-create-hosts.ts';

/** Organisations that may host excursions, and their sites, as far as the registry's events have told of them. */
export const hosts: FeatureModule = {
  name: 'hosts',
  entities: [knownOrganizationSchema, knownSiteSchema],
  migrations: [CreateHosts1700000002020],
  exemptTables: {
    known_organization: 'what the registry told of organisations',
    known_site: 'what the registry told of sites',
  },
  compose: ({ dataSource: { manager } }) => ({
    createLoaders: () =>
      createHostLoaders(
        (ids) => findOrganizations(manager, ids),
        (ids) => findSites(manager, ids),
      ),
    consumers: [
      ...recordOrganizationWhenTold(organizationRepository),
      ...hideOffersWhileOrganizationSuspended(organizationRepository),
      recordSiteWhenAdded(siteRepository),
      ...showOffersWhileSiteReady(siteRepository),
    ],
  }),
};
