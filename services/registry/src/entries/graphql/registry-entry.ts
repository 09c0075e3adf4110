import { parseId } from '@promtour/kernel/id';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import { filterIds, filterList } from '@promtour/service-kit/graphql/arguments';
import { entryPermissionsOf } from '../application/entry-permissions.policy.ts';
import type { EntryFilter } from '../application/ports.ts';
import { nextStatusesFor } from '../domain/transition.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type {
  OrganizationResolvers,
  QueryResolvers,
  RegistryEntryFilter,
  RegistryEntryResolvers,
  RegistryEntryTransitionResolvers,
} from '../../graphql/generated/resolvers.ts';
import { regionOf } from '../../regions/graphql/region-of.ts';

export type RegistryEntryConnection = Connection<RegistryEntry>;

const entryOrder: ListOrder<RegistryEntry> = {
  name: 'registryEntries',
  keys: 2,
  position: ({ updatedAt, id }) => [updatedAt.toISOString(), id],
};

export const registryEntryQueries: Pick<QueryResolvers, 'registryEntries' | 'registryEntry'> = {
  async registryEntries(_, { filter, ...page }, { loaders }) {
    const request = readPageArguments(entryOrder, page);
    const wanted = readFilter(filter);
    const rows = await loaders.entryReader.entries(wanted, request);
    return connectionOf(entryOrder, request, rows, () => loaders.entryReader.countEntries(wanted));
  },
  registryEntry: (_, { id: text }, { loaders }) => {
    const id = parseId<'RegistryEntry'>(text);
    return id === undefined ? null : loaders.registryEntry.load(id);
  },
};

function readFilter(filter: RegistryEntryFilter | null | undefined): EntryFilter {
  return {
    regions: filterList('filter.regions', filter?.regions),
    registries: filterList('filter.registries', filter?.registries),
    statuses: filterList('filter.statuses', filter?.statuses),
    organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
  };
}

export const registryEntryResolvers: RegistryEntryResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'RegistryEntry'>(reference.id);
    return id === undefined ? null : loaders.registryEntry.load(id);
  },
  region: regionOf,
  organization: async ({ organizationId }, _, { loaders }) => {
    const organization = await loaders.anyOrganization.load(organizationId);
    if (organization === null) throw new Error(`Organization ${organizationId} is missing`);
    return organization;
  },
  nextStatuses: async (entry, _, { loaders, caller: { viewer } }) => {
    const organization = await loaders.anyOrganization.load(entry.organizationId);
    if (organization === null) throw new Error(`Organization ${entry.organizationId} is missing`);
    return nextStatusesFor(entry, entryPermissionsOf(viewer, organization, entry.regionCode));
  },
  history: async ({ id }, _, { loaders }) => loaders.entryHistory.load(id),
};

export const transitionResolvers: RegistryEntryTransitionResolvers = {
  decision: ({ decisionId }, _, { loaders }) => (decisionId === null ? null : loaders.decision.load(decisionId)),
};

export const organizationEntriesResolvers: Pick<OrganizationResolvers, 'registryEntries'> = {
  registryEntries: async ({ id }, _, { loaders }) => (await loaders.entriesOfOrganization.load(id)) ?? [],
};
