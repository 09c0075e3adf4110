import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createUpdatePortal } from './application/update-portal.ts';
import type { PortalRepositories, PortalUnitOfWork } from './application/ports.ts';
import { createCreatePortal } from './application/create-portal.ts';
import { createPortalLoaders } from './graphql/loaders.ts';
import { portalMutations, type PortalOperations } from './graphql/mutations.ts';
import { portalQueries, portalResolvers } from './graphql/portal.ts';
import { createPortalReader } from './persistence/portal.reader.ts';
import { portalRepository, portalSchema } from './persistence/portal.repositories.ts';
import { CreatePortals1700000001090 } from './persistence/migrations/1700000001090-create-portals.ts';

export const portals: FeatureModule<RegistryEnvironment> = {
  name: 'portals',
  entities: [portalSchema],
  migrations: [CreatePortals1700000001090],
  auditedTables: { portal: {} },
  compose: ({ dataSource, clock, unitOfWork }) => ({
    resolvers: {
      Query: portalQueries,
      Mutation: portalMutations(portalOperations(unitOfWork(portalRepositories), clock)),
      Portal: portalResolvers,
    } satisfies Resolvers,
    createLoaders: (viewer) => createPortalLoaders(createPortalReader(dataSource, viewer)),
  }),
};

export function portalRepositories(manager: EntityManager, viewer: Viewer): PortalRepositories {
  return { portals: portalRepository(manager, viewer) };
}

export function portalOperations(transactions: PortalUnitOfWork, clock: Clock): PortalOperations {
  return {
    createPortal: createCreatePortal(transactions, clock),
    updatePortal: createUpdatePortal(transactions, clock),
  };
}
