import type { ServiceDefinition } from '@promtour/service-kit/service';
import { createAddSite } from './application/add-site.ts';
import { createChangeOrganizationStatus } from './application/change-organization-status.ts';
import { createRegisterOrganization } from './application/register-organization.ts';
import type { RegistryEnvironment } from './environment.ts';
import { createLoaders, type Loaders } from './graphql/loaders.ts';
import { registryResolvers } from './graphql/resolvers/index.ts';
import { createIdentity } from './identity/identity.ts';
import { accessGrantSchema, personSchema } from './persistence/identity/access-grant.row.ts';
import { apiClientSchema, apiClientSecretSchema } from './persistence/identity/api-client.row.ts';
import { CreateRegistry1700000001001 } from './persistence/migrations/1700000001001-create-registry.ts';
import { FillRussianRegions1700000001002 } from './persistence/migrations/1700000001002-fill-russian-regions.ts';
import { CreateRegistryEntries1700000001010 } from './persistence/migrations/1700000001010-create-registry-entries.ts';
import { CreateIdentity1700000001080 } from './persistence/migrations/1700000001080-create-identity.ts';
import { organizationSchema } from './persistence/organization.row.ts';
import { regionSchema } from './persistence/region.row.ts';
import { createRegistryReader } from './persistence/registry.reader.ts';
import { registryRepositories } from './persistence/registry.repositories.ts';
import { siteSchema } from './persistence/site.row.ts';

/** The registry, wired: adapters to ports, use cases to resolvers. */
export const registry: ServiceDefinition<Loaders, RegistryEnvironment> = {
  name: 'registry',
  directory: new URL('../', import.meta.url),
  entities: [
    regionSchema,
    organizationSchema,
    siteSchema,
    apiClientSchema,
    apiClientSecretSchema,
    personSchema,
    accessGrantSchema,
  ],
  migrations: [
    CreateRegistry1700000001001,
    FillRussianRegions1700000001002,
    CreateRegistryEntries1700000001010,
    CreateIdentity1700000001080,
  ],
  compose(parts) {
    const { dataSource, clock, unitOfWork } = parts;
    const identity = createIdentity(parts);
    const transactions = unitOfWork(registryRepositories);
    return {
      resolvers: registryResolvers({
        registerOrganization: createRegisterOrganization(transactions, clock),
        addSite: createAddSite(transactions, clock),
        changeOrganizationStatus: createChangeOrganizationStatus(transactions, clock),
        identity: identity.operations,
      }),
      createLoaders: (viewer) => createLoaders(createRegistryReader(dataSource, viewer)),
      subscriptions: [],
      http: identity.http,
    };
  },
};
