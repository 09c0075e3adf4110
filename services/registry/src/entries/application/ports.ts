import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { CouncilDecision, DecisionWithSubjects } from '../../councils/domain/decision.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { EntryState, Registry } from '../../shared/domain/registries.ts';
import type { Standing, Transition } from '../domain/transition.ts';
import type { Organization } from '../../organizations/domain/organization.ts';
import type { DecisionRepository } from '../../councils/application/ports.ts';
import type { OrganizationRepository } from '../../organizations/application/ports.ts';
import type { RegionRepository } from '../../regions/regions.ports.ts';

/** What one transaction around registry entries can read and write. */
export type EntryRepositories = {
  readonly regions: RegionRepository;
  readonly organizations: OrganizationRepository;
  readonly decisions: DecisionRepository;
  readonly entries: RegistryEntryRepository;
};

export type EntryUnitOfWork = UnitOfWork<EntryRepositories>;

export interface RegistryEntryRepository {
  /** What the caller is to entries of this organisation in this region. */
  standing(organization: Pick<Organization, 'id' | 'regionCode'>, region: RegionCode): Standing;
  /** Adds it with its first transition, unless the organisation or its legal entity is there: then that is the answer. */
  add(
    entry: RegistryEntry,
    organization: Organization,
    opening: Transition,
  ): Promise<{ readonly added: true } | { readonly added: false; readonly existing: RegistryEntryId }>;
  /**
   * Locks the organisation and then the entry until the transaction ends, in this order everywhere: an organisation's status
   * follows from all of its entries.
   */
  findForUpdate(
    id: RegistryEntryId,
  ): Promise<Result<{ readonly entry: RegistryEntry; readonly organization: Organization }, NotFound | Forbidden>>;
  /** What the organisation's other entries make of it: each combination once. */
  standingsOfOthers(entry: RegistryEntry): Promise<readonly Pick<RegistryEntry, 'state' | 'suspendedBy'>[]>;
  update(entry: RegistryEntry, transition: Transition): Promise<void>;
}

/** Undefined means: any. */
export type EntryFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly registries: readonly Registry[] | undefined;
  readonly states: readonly EntryState[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
};

/** A transition as it was recorded: who, when, why, on whose decision. */
export type RecordedTransition = Transition & {
  readonly version: number;
  readonly subject: string | null;
  readonly clientId: string | null;
};

/** What a viewer may see of entries. */
export interface RegistryEntryReader {
  entries(filter: EntryFilter, page: PageRequest): Promise<RegistryEntry[]>;
  countEntries(filter: EntryFilter): Promise<number>;
  entriesById(ids: readonly RegistryEntryId[]): Promise<RegistryEntry[]>;
  entriesOf(organizations: readonly OrganizationId[]): Promise<ReadonlyMap<OrganizationId, readonly RegistryEntry[]>>;
  /** Of those entries that the viewer reaches; others are left out. */
  historiesOf(
    entries: readonly RegistryEntryId[],
  ): Promise<ReadonlyMap<RegistryEntryId, readonly RecordedTransition[]>>;
  standing(entry: RegistryEntry, organization: Pick<Organization, 'id' | 'regionCode'>): Standing;
}

export interface DecisionLookup {
  find(id: CouncilDecision['id']): Promise<DecisionWithSubjects | undefined>;
}
