import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { organizationRepository, siteRepository } from '../hosts/persistence/host.repositories.ts';
import { createCreateExcursion } from './application/create-excursion.ts';
import type { ExcursionRepositories } from './application/ports.ts';
import { createPublishExcursion } from './application/publish-excursion.ts';
import { excursionQueries, excursionResolvers } from './graphql/excursion.ts';
import { organizationResolvers, regionResolvers, siteResolvers } from './graphql/excursion-parents.ts';
import { createExcursionLoaders } from './graphql/loaders.ts';
import { createExcursionMutation, publishExcursionMutation } from './graphql/mutations.ts';
import { moveExcursionsWhenSiteUpdated } from './move-excursions-when-site-updated.consumer.ts';
import { createExcursionReader } from './persistence/excursion.reader.ts';
import { excursionRepository } from './persistence/excursion.repositories.ts';
import { excursionSchema } from './persistence/excursion.row.ts';
import { CreateExcursions1700000002030 } from './persistence/migrations/1700000002030-create-excursions.ts';

/** The catalogue: excursions, who may publish them, and the search. */
export const excursions: FeatureModule = {
  name: 'excursions',
  entities: [excursionSchema],
  migrations: [CreateExcursions1700000002030],
  // Titles and summaries are public, so they are not redacted.
  auditedTables: { excursion: { omit: ['search_text', 'sort_title', 'price_group'] } },
  compose({ dataSource, clock, unitOfWork }) {
    const transactions = unitOfWork(excursionRepositories);
    return {
      resolvers: {
        Query: excursionQueries,
        Mutation: {
          createExcursion: createExcursionMutation(createCreateExcursion(transactions, clock)),
          publishExcursion: publishExcursionMutation(createPublishExcursion(transactions, clock)),
        },
        Excursion: excursionResolvers,
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
    excursions: excursionRepository(manager, viewer),
  };
}
