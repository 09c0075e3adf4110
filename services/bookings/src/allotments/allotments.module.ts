import { systemViewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { allocationRepository } from '../inventory/persistence/allocation.repositories.ts';
import { inventoryRepository } from '../inventory/persistence/inventory.repositories.ts';
import { createReleaseAllotment, createUpdateAllotment } from './application/change-allotment.ts';
import { createCreateAllotment } from './application/create-allotment.ts';
import type { AllotmentRepositories } from './application/ports.ts';
import { createReleaseDueAllotments } from './application/release-due-allotments.ts';
import { allotmentQueries, allotmentResolvers } from './graphql/allotments.ts';
import { createAllotmentLoaders } from './graphql/loaders.ts';
import { createAllotmentMutation, releaseAllotmentMutation, updateAllotmentMutation } from './graphql/mutations.ts';
import { createAllotmentReader } from './persistence/allotment.reader.ts';
import { allotmentRepository } from './persistence/allotment.repositories.ts';
import { allotmentSchema } from './persistence/allotment.row.ts';
import { CreateAllotments1700000003060 } from './persistence/migrations/1700000003060-create-allotments.ts';
import { releaseDueAllotmentsJob } from './release-due-allotments.job.ts';

/** Seats of sessions that are set aside for agencies. */
export const allotments: FeatureModule = {
  name: 'allotments',
  entities: [allotmentSchema],
  migrations: [CreateAllotments1700000003060],
  auditedTables: { allotment: {} },
  compose({ dataSource, clock, unitOfWork }) {
    const transactions = unitOfWork(allotmentRepositories);
    const ownReader = createAllotmentReader(dataSource, systemViewer('bookings'));
    return {
      resolvers: {
        Query: allotmentQueries,
        Mutation: {
          createAllotment: createAllotmentMutation(createCreateAllotment(transactions, clock)),
          updateAllotment: updateAllotmentMutation(createUpdateAllotment(transactions, clock)),
          releaseAllotment: releaseAllotmentMutation(createReleaseAllotment(transactions, clock)),
        },
        Allotment: allotmentResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createAllotmentLoaders(createAllotmentReader(dataSource, viewer), () => clock.now()),
      jobs: [releaseDueAllotmentsJob(createReleaseDueAllotments(transactions, clock), () => ownReader.nextRelease())],
    };
  },
};

export function allotmentRepositories(manager: EntityManager): AllotmentRepositories {
  return {
    allotments: allotmentRepository(manager),
    allocations: allocationRepository(manager),
    inventories: inventoryRepository(manager),
  };
}
