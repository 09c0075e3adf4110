import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import { termsRepository } from '../excursion-terms/persistence/terms.repositories.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { changeInventoryWhenSessionChanged } from './consumers/change-inventory-when-session-changed.consumer.ts';
import { openInventoryWhenSessionScheduled } from './consumers/open-inventory-when-session-scheduled.consumer.ts';
import { putOnSaleWhenExcursionPublished } from './consumers/put-on-sale-when-excursion-published.consumer.ts';
import { sellWhileSiteReady } from './consumers/sell-while-site-ready.consumer.ts';
import { stopSaleWhileOrganizationSuspended } from './consumers/stop-sale-while-organization-suspended.consumer.ts';
import { createUpdateInventory, type InventoryRepositories } from './application/update-inventory.ts';
import { updateInventoryMutation } from './graphql/update-inventory.ts';
import { createInventoryLoaders } from './inventory.loaders.ts';
import { availabilityResolvers, sessionResolvers } from './inventory.resolvers.ts';
import { findInventories, inventoryRepository } from './persistence/inventory.repositories.ts';
import { allocationRepository } from './persistence/allocation.repositories.ts';
import { inventorySchema } from './persistence/inventory.row.ts';
import { CreateInventory1700000003020 } from './persistence/migrations/1700000003020-create-inventory.ts';
import { CreateInventorySettings1700000003061 } from './persistence/migrations/1700000003061-create-inventory-settings.ts';
import { saleRepository } from './persistence/sale.repositories.ts';

/** Seats of sessions: capacity, counters, and whether they are for sale. */
export const inventory: FeatureModule = {
  name: 'inventory',
  entities: [inventorySchema],
  migrations: [CreateInventory1700000003020, CreateInventorySettings1700000003061],
  auditedTables: { inventory_setting: {} },
  exemptTables: {
    excursion: 'replica of the excursions of routes',
    organization: 'replica of the registry’s organizations',
    site: 'replica of the registry’s sites',
    session_inventory:
      'replica of the sessions of routes, with seats derived from the bookings; all holds wait for this row',
  },
  compose: ({ dataSource, clock, unitOfWork }) => ({
    resolvers: {
      Session: sessionResolvers(clock),
      Availability: availabilityResolvers(clock),
      Mutation: { updateInventory: updateInventoryMutation(createUpdateInventory(unitOfWork(repositories), clock)) },
    } satisfies Resolvers,
    createLoaders: () =>
      createInventoryLoaders((ids) => findInventories(dataSource.manager, ids), termsRepository(dataSource.manager)),
    consumers: [
      openInventoryWhenSessionScheduled(saleRepository),
      ...changeInventoryWhenSessionChanged(saleRepository, clock),
      ...putOnSaleWhenExcursionPublished(saleRepository, termsRepository),
      ...stopSaleWhileOrganizationSuspended(saleRepository),
      ...sellWhileSiteReady(saleRepository),
    ],
  }),
};

function repositories(manager: EntityManager): InventoryRepositories {
  return { inventories: inventoryRepository(manager), allocations: allocationRepository(manager) };
}
