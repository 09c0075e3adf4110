import type { ServiceDefinition } from '@promtour/service-kit/service';
import { createAddSite } from './application/add-site.ts';
import { createChangeOrganizationStatus } from './application/change-organization-status.ts';
import { createRegisterOrganization } from './application/register-organization.ts';
import { createLoaders, type Loaders } from './graphql/loaders.ts';
import { registryResolvers } from './graphql/resolvers/index.ts';
import { CreateRegistry1700000001001 } from './persistence/migrations/1700000001001-create-registry.ts';
import { FillRussianRegions1700000001002 } from './persistence/migrations/1700000001002-fill-russian-regions.ts';
import { CreateRegistryEntries1700000001010 } from './persistence/migrations/1700000001010-create-registry-entries.ts';
import { organizationSchema } from './persistence/organization.row.ts';
import { regionSchema } from './persistence/region.row.ts';
import { createRegistryReader } from './persistence/registry.reader.ts';
import { registryRepositories } from './persistence/registry.repositories.ts';
import { siteSchema } from './persistence/site.row.ts';

/** The registry, wired: adapters to ports, use cases to resolvers. */
export const registry: ServiceDefinition<Loaders> = {
  name: 'registry',
  directory: new URL('../', import.meta.url),
  entities: [regionSchema, organizationSchema, siteSchema],
  migrations: [CreateRegistry1700000001001, FillRussianRegions1700000001002, CreateRegistryEntries1700000001010],
  compose({ dataSource, clock, unitOfWork }) {
    const transactions = unitOfWork(registryRepositories);
    return {
      resolvers: registryResolvers({
        registerOrganization: createRegisterOrganization(transactions, clock),
        addSite: createAddSite(transactions, clock),
        changeOrganizationStatus: createChangeOrganizationStatus(transactions, clock),
      }),
      createLoaders: (viewer) => createLoaders(createRegistryReader(dataSource, viewer)),
      subscriptions: [],
    };
  },
};
