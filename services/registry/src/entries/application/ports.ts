import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { CouncilDecision, DecisionWithSubjects } from '../../councils/domain/decision.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { EntryStatus, Registry } from '../../shared/domain/registries.ts';
import type { Transition } from '../domain/transition.ts';
import type { Organization } from '../../organizations/domain/organization.ts';
import type { DecisionRepository } from '../../councils/application/ports.ts';
import type { OrganizationRepository } from '../../organizations/application/ports.ts';
import type { RegionRepository } from '../../regions/regions.ports.ts';

/** What a transaction of registry entries reads and writes. */
export type EntryRepositories = {
  readonly regions: RegionRepository;
  readonly organizations: OrganizationRepository;
  readonly decisions: DecisionRepository;
  readonly entries: RegistryEntryRepository;
};

export type EntryUnitOfWork = UnitOfWork<EntryRepositories>;

export interface RegistryEntryRepository {
  /** Adds the entry with its first transition, or returns the existing entry of the organization or its legal entity. */
  add(
    entry: RegistryEntry,
    organization: Organization,
    opening: Transition,
  ): Promise<{ readonly added: true } | { readonly added: false; readonly existing: RegistryEntryId }>;
  /**
   * Locks the organization, then the entry, in this order everywhere: an organization's status is derived from all of its entries.
   */
  findForUpdate(
    id: RegistryEntryId,
  ): Promise<{ readonly entry: RegistryEntry; readonly organization: Organization } | undefined>;
  /** Distinct statuses of the organization's other entries. */
  statusesOfOthers(entry: RegistryEntry): Promise<readonly Pick<RegistryEntry, 'status' | 'suspendedBy'>[]>;
  update(entry: RegistryEntry, transition: Transition): Promise<void>;
}

/** Undefined: no condition. */
export type EntryFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly registries: readonly Registry[] | undefined;
  readonly statuses: readonly EntryStatus[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
};

/** A recorded transition. */
export type RecordedTransition = Transition & {
  readonly version: number;
  readonly subject: string | null;
  readonly clientId: string | null;
};

/** Entries visible to the viewer. */
export interface RegistryEntryReader {
  entries(filter: EntryFilter, page: PageRequest): Promise<RegistryEntry[]>;
  countEntries(filter: EntryFilter): Promise<number>;
  entriesById(ids: readonly RegistryEntryId[]): Promise<RegistryEntry[]>;
  entriesOf(organizations: readonly OrganizationId[]): Promise<ReadonlyMap<OrganizationId, readonly RegistryEntry[]>>;
  /** Of the entries within the viewer's access scope; others are left out. */
  historiesOf(
    entries: readonly RegistryEntryId[],
  ): Promise<ReadonlyMap<RegistryEntryId, readonly RecordedTransition[]>>;
}

export interface DecisionLookup {
  find(id: CouncilDecision['id']): Promise<DecisionWithSubjects | undefined>;
}
