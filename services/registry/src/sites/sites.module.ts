import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { authorizeUpdate } from '../organizations/application/organization-access.policy.ts';
import {
  organizationOf,
  organizationRepository,
  visibleOrganization,
} from '../organizations/persistence/organization.repositories.ts';
import { assessmentRepository } from '../readiness/persistence/readiness.repositories.ts';
import { regionRepository } from '../regions/persistence/region.repositories.ts';
import { zoneAt } from '../regions/zone-at.ts';
import { createCreateSite } from './application/create-site.ts';
import { createUpdateSite } from './application/update-site.ts';
import type { SiteRepositories, SiteUnitOfWork } from './application/ports.ts';
import { createSiteMutation } from './graphql/create-site.ts';
import { updateSiteMutation } from './graphql/update-site.ts';
import { createSiteLoaders } from './graphql/loaders.ts';
import { siteResolvers } from './graphql/site.ts';
import { organizationSitesResolvers, siteQueries } from './graphql/sites.ts';
import { siteHistory } from './persistence/site-history.ts';
import { createSiteReader } from './persistence/site.reader.ts';
import { siteRepository } from './persistence/site.repositories.ts';
import { siteSchema } from './persistence/site.row.ts';
import { CreateSites1700000001030 } from './persistence/migrations/1700000001030-create-sites.ts';

export const sites: FeatureModule<RegistryEnvironment> = {
  name: 'sites',
  entities: [siteSchema, siteHistory.schema],
  migrations: [CreateSites1700000001030],
  auditedTables: { site: { omit: ['sort_name', 'search_text', 'search'] } },
  exemptTables: { site_change: 'as organization_change' },
  compose({ dataSource, clock, unitOfWork }) {
    const operations = siteOperations(unitOfWork(siteRepositories), clock);
    return {
      resolvers: {
        Query: siteQueries(clock),
        Mutation: {
          createSite: createSiteMutation(operations.createSite),
          updateSite: updateSiteMutation(operations.updateSite),
        },
        Site: siteResolvers,
        Organization: organizationSitesResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) =>
        createSiteLoaders(createSiteReader(dataSource, viewer, visibleOrganization(viewer)), clock),
    };
  },
};

export function siteRepositories(manager: EntityManager, viewer: Viewer): SiteRepositories {
  return {
    regions: regionRepository(manager),
    organizations: organizationRepository(manager, viewer),
    sites: siteRepository(manager, viewer, async (site) =>
      authorizeUpdate(viewer, site, await organizationOf(manager, site.organizationId), { kind: 'Site', id: site.id }),
    ),
    assessments: assessmentRepository(manager, viewer),
  };
}

export function siteOperations(transactions: SiteUnitOfWork, clock: Clock) {
  return {
    createSite: createCreateSite(transactions, clock, zoneAt),
    updateSite: createUpdateSite(transactions, clock, zoneAt),
  };
}
