import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { regionRepository } from '../regions/persistence/region.repositories.ts';
import { recordedChangeResolvers } from '../shared/graphql/recorded-changes.ts';
import { ofOrganization } from '../shared/persistence/audit-owner.ts';
import { createUpdateOrganization } from './application/update-organization.ts';
import type { OrganizationRepositories, OrganizationUnitOfWork } from './application/ports.ts';
import { createCreateOrganization } from './application/create-organization.ts';
import { createSetOrganizationContacts } from './application/set-organization-contacts.ts';
import { setOrganizationContactsMutation, updateOrganizationMutation } from './graphql/update-organization.ts';
import { createOrganizationLoaders } from './graphql/loaders.ts';
import { okvedClassResolvers, okvedQuery, organizationResolvers } from './graphql/organization.ts';
import { organizationQueries, regionOrganizationsResolvers } from './graphql/organizations.ts';
import { createOrganizationMutation } from './graphql/create-organization.ts';
import { contactSchema } from './persistence/organization-details.rows.ts';
import { organizationHistory } from './persistence/organization-history.ts';
import { createOrganizationReader } from './persistence/organization.reader.ts';
import { organizationRepository } from './persistence/organization.repositories.ts';
import { organizationSchema } from './persistence/organization.row.ts';
import { CreateOrganizations1700000001020 } from './persistence/migrations/1700000001020-create-organizations.ts';

export const organizations: FeatureModule<RegistryEnvironment> = {
  name: 'organizations',
  entities: [organizationSchema, contactSchema, organizationHistory.schema],
  migrations: [CreateOrganizations1700000001020],
  auditedTables: {
    organization: {
      organization: 'id',
      omit: ['search_text', 'sort_name', 'okved_prefixes', 'legal_entity', 'search'],
    },
    organization_contact: { redact: ['name', 'email', 'phone'], owner: ofOrganization },
  },
  exemptTables: {
    organization_change: 'the history shown in the graph: the audit log records the same changes',
  },
  compose({ dataSource, clock, unitOfWork }) {
    const operations = organizationOperations(unitOfWork(organizationRepositories), clock);
    return {
      resolvers: {
        Query: { ...organizationQueries, okvedClasses: okvedQuery },
        Mutation: {
          createOrganization: createOrganizationMutation(operations.createOrganization),
          updateOrganization: updateOrganizationMutation(operations.updateOrganization),
          setOrganizationContacts: setOrganizationContactsMutation(operations.setOrganizationContacts),
        },
        Organization: organizationResolvers,
        OkvedClass: okvedClassResolvers,
        RecordedChange: recordedChangeResolvers,
        Region: regionOrganizationsResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createOrganizationLoaders(createOrganizationReader(dataSource, viewer), viewer),
    };
  },
};

export function organizationRepositories(manager: EntityManager, viewer: Viewer): OrganizationRepositories {
  return { regions: regionRepository(manager), organizations: organizationRepository(manager, viewer) };
}

export function organizationOperations(transactions: OrganizationUnitOfWork, clock: Clock) {
  return {
    createOrganization: createCreateOrganization(transactions, clock),
    updateOrganization: createUpdateOrganization(transactions, clock),
    setOrganizationContacts: createSetOrganizationContacts(transactions, clock),
  };
}
