import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import { createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { RecordedTransition, RegistryEntryReader } from '../application/ports.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';

/** Look-ups of one request: one query per field, however many records. */
export type EntryLoaders = {
  readonly entryReader: RegistryEntryReader;
  readonly registryEntry: DataLoader<RegistryEntryId, RegistryEntry | null>;
  readonly entriesOfOrganization: DataLoader<OrganizationId, readonly RegistryEntry[] | null>;
  readonly entryHistory: DataLoader<RegistryEntryId, readonly RecordedTransition[] | null>;
};

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createEntryLoaders(entryReader: RegistryEntryReader): EntryLoaders {
  return {
    entryReader,
    registryEntry: createLoader((ids) => entryReader.entriesById(ids), idOf),
    entriesOfOrganization: createMapLoader((ids) => entryReader.entriesOf(ids)),
    entryHistory: createMapLoader((ids) => entryReader.historiesOf(ids)),
  };
}
