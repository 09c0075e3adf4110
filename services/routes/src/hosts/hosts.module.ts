import type { FeatureModule } from '@promtour/service-kit/feature';
import { hideOffersWhileOrganizationSuspended } from './consumers/hide-offers-while-organization-suspended.consumer.ts';
import { replicateOrganizationWhenCreatedOrUpdated } from './consumers/replicate-organization-when-created-or-updated.consumer.ts';
import { replicatePortalWhenCreatedOrUpdated } from './consumers/replicate-portal-when-created-or-updated.consumer.ts';
import { replicateSiteWhenCreated } from './consumers/replicate-site-when-created.consumer.ts';
import { showOffersWhileSiteReady } from './consumers/show-offers-while-site-ready.consumer.ts';
import { createHostLoaders } from './hosts.loaders.ts';
import {
  findOrganizations,
  findSites,
  organizationRepository,
  portalRepository,
  siteRepository,
} from './persistence/host.repositories.ts';
import { organizationReplicaSchema, portalReplicaSchema, siteReplicaSchema } from './persistence/host.rows.ts';
import { CreateHosts1700000002020 } from './persistence/migrations/1700000002020-create-hosts.ts';

/** Organizations that may host excursions, their sites, and the portals that show offers, as known from registry events. */
export const hosts: FeatureModule = {
  name: 'hosts',
  entities: [organizationReplicaSchema, siteReplicaSchema, portalReplicaSchema],
  migrations: [CreateHosts1700000002020],
  exemptTables: {
    organization_replica: 'replica of the registry’s organizations',
    site_replica: 'replica of the registry’s sites',
    portal_replica: 'replica of the registry’s portals',
  },
  compose: ({ dataSource: { manager } }) => ({
    createLoaders: () =>
      createHostLoaders(
        (ids) => findOrganizations(manager, ids),
        (ids) => findSites(manager, ids),
      ),
    consumers: [
      ...replicateOrganizationWhenCreatedOrUpdated(organizationRepository),
      ...hideOffersWhileOrganizationSuspended(organizationRepository),
      replicateSiteWhenCreated(siteRepository),
      ...showOffersWhileSiteReady(siteRepository),
      ...replicatePortalWhenCreatedOrUpdated(portalRepository),
    ],
  }),
};
