import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import { decisionRepository } from '../councils/persistence/council.repositories.ts';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { lockOrganization, organizationRepository } from '../organizations/persistence/organization.repositories.ts';
import { regionRepository } from '../regions/persistence/region.repositories.ts';
import { createLiftSuspension } from './application/lift-suspension.ts';
import { createOpenRegistryEntry } from './application/open-registry-entry.ts';
import type { EntryRepositories, EntryUnitOfWork } from './application/ports.ts';
import { createTransitionRegistryEntry } from './application/transition-registry-entry.ts';
import { liftSuspensionMutation } from './graphql/lift-suspension.ts';
import { createEntryLoaders } from './graphql/loaders.ts';
import { openRegistryEntryMutation } from './graphql/open-registry-entry.ts';
import {
  organizationEntriesResolvers,
  registryEntryQueries,
  registryEntryResolvers,
  transitionResolvers,
} from './graphql/registry-entry.ts';
import {
  transitionRegistryEntriesMutation,
  transitionRegistryEntryMutation,
} from './graphql/transition-registry-entry.ts';
import { createRegistryEntryReader } from './persistence/registry-entry.reader.ts';
import { registryEntryRepository } from './persistence/registry-entry.repositories.ts';
import { registryEntrySchema, transitionSchema } from './persistence/registry-entry.row.ts';
import { CreateEntries1700000001050 } from './persistence/migrations/1700000001050-create-entries.ts';

export const entries: FeatureModule<RegistryEnvironment> = {
  name: 'entries',
  entities: [registryEntrySchema, transitionSchema],
  migrations: [CreateEntries1700000001050],
  auditedTables: {
    registry_entry: { omit: ['legal_entity'] },
    registry_entry_transition: {
      redact: ['reason'],
      owner: `SELECT e.organization_id, e.region_code FROM registry_entry e WHERE e.id = ($1 ->> 'entry_id')::uuid`,
    },
  },
  compose({ dataSource, clock, unitOfWork }) {
    const operations = entryOperations(unitOfWork(entryRepositories), clock);
    return {
      resolvers: {
        Query: registryEntryQueries,
        Mutation: {
          openRegistryEntry: openRegistryEntryMutation(operations.openRegistryEntry),
          transitionRegistryEntry: transitionRegistryEntryMutation(operations.transitionRegistryEntry),
          transitionRegistryEntries: transitionRegistryEntriesMutation(operations.transitionRegistryEntry),
          liftSuspension: liftSuspensionMutation(operations.liftSuspension),
        },
        RegistryEntry: registryEntryResolvers,
        RegistryEntryTransition: transitionResolvers,
        Organization: organizationEntriesResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createEntryLoaders(createRegistryEntryReader(dataSource, viewer)),
    };
  },
};

export function entryRepositories(manager: EntityManager, viewer: Viewer): EntryRepositories {
  return {
    regions: regionRepository(manager),
    organizations: organizationRepository(manager, viewer),
    decisions: decisionRepository(manager, viewer),
    entries: registryEntryRepository(manager, viewer, (id) => lockOrganization(manager, id)),
  };
}

export function entryOperations(transactions: EntryUnitOfWork, clock: Clock) {
  return {
    openRegistryEntry: createOpenRegistryEntry(transactions, clock),
    transitionRegistryEntry: createTransitionRegistryEntry(transactions, clock),
    liftSuspension: createLiftSuspension(transactions, clock),
  };
}
