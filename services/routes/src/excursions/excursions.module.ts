import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { organizationRepository, portalRepository, siteRepository } from '../hosts/persistence/host.repositories.ts';
import { createCreateExcursion } from './application/create-excursion.ts';
import type { ExcursionRepositories } from './application/ports.ts';
import { createPublishExcursion } from './application/publish-excursion.ts';
import { createTransitionExcursion } from './application/transition-excursion.ts';
import { createUpdateExcursion } from './application/update-excursion.ts';
import { admissionRulesResolvers, excursionQueries, excursionResolvers } from './graphql/excursion.ts';
import { organizationResolvers, regionResolvers, siteResolvers } from './graphql/excursion-parents.ts';
import { createExcursionLoaders } from './graphql/loaders.ts';
import {
  createExcursionMutation,
  publishExcursionMutation,
  transitionExcursionMutation,
  updateExcursionMutation,
} from './graphql/mutations.ts';
import { excursionVersionResolvers } from './graphql/versions.ts';
import { moveExcursionsWhenSiteUpdated } from './move-excursions-when-site-updated.consumer.ts';
import { createExcursionReader } from './persistence/excursion.reader.ts';
import { excursionRepository } from './persistence/excursion.repositories.ts';
import { excursionSchema, versionSchema } from './persistence/excursion.row.ts';
import { CreateExcursions1700000002030 } from './persistence/migrations/1700000002030-create-excursions.ts';

/** The catalogue: excursions, who may publish them, and the search. */
export const excursions: FeatureModule = {
  name: 'excursions',
  entities: [excursionSchema, versionSchema],
  migrations: [CreateExcursions1700000002030],
  // Titles and summaries are public, so they are not redacted.
  auditedTables: {
    excursion: { omit: ['search_title', 'search_text', 'search', 'sort_title', 'price_group'] },
    excursion_version: {
      redact: ['inspection_note'],
      owner: `SELECT e.organization_id, e.region_code FROM excursion e WHERE e.id = ($1 ->> 'excursion_id')::uuid`,
    },
  },
  compose({ dataSource, clock, unitOfWork }) {
    const transactions = unitOfWork(excursionRepositories);
    return {
      resolvers: {
        Query: excursionQueries,
        Mutation: {
          createExcursion: createExcursionMutation(createCreateExcursion(transactions, clock)),
          updateExcursion: updateExcursionMutation(createUpdateExcursion(transactions, clock)),
          transitionExcursion: transitionExcursionMutation(createTransitionExcursion(transactions, clock)),
          publishExcursion: publishExcursionMutation(createPublishExcursion(transactions, clock)),
        },
        Excursion: excursionResolvers,
        ExcursionVersion: excursionVersionResolvers,
        AdmissionRules: admissionRulesResolvers,
        Organization: organizationResolvers,
        Site: siteResolvers,
        Region: regionResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createExcursionLoaders(createExcursionReader(dataSource, viewer, clock), clock.now()),
      consumers: [
        moveExcursionsWhenSiteUpdated(siteRepository, (tx) => excursionRepository(tx, systemViewer('routes'))),
      ],
    };
  },
};

function excursionRepositories(manager: EntityManager, viewer: Viewer): ExcursionRepositories {
  return {
    organizations: organizationRepository(manager),
    sites: siteRepository(manager),
    portals: portalRepository(manager),
    excursions: excursionRepository(manager, viewer),
  };
}
