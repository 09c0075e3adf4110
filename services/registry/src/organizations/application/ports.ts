import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { FederalDistrict } from '@promtour/kernel/federal-district';
import type { RegionRepository } from '../../regions/regions.ports.ts';
import type { Changes, RecordedChange } from '../../shared/domain/changes.ts';
import type { GeoBox, NearPoint } from '@promtour/kernel/geo';
import type { HazardClass } from '../../shared/domain/hazard-class.ts';
import type { EntryStatus, Registry } from '../../shared/domain/registries.ts';
import type { OrganizationContact } from '../domain/contact.ts';
import type { Organization, OrganizationKind } from '../domain/organization.ts';

/** What a transaction of organizations reads and writes. */
export type OrganizationRepositories = {
  readonly regions: RegionRepository;
  readonly organizations: OrganizationRepository;
};

export type OrganizationUnitOfWork = UnitOfWork<OrganizationRepositories>;

export interface OrganizationRepository {
  find(id: OrganizationId): Promise<Organization | undefined>;
  /** Locks the organization until the transaction ends. Forbidden outside the caller's access scope. */
  findForUpdate(id: OrganizationId): Promise<Result<Organization, NotFound | Forbidden>>;
  /** Adds the organization, or returns the existing one of the same legal entity. */
  add(
    organization: Organization,
  ): Promise<{ readonly added: true } | { readonly added: false; readonly existing: OrganizationId }>;
  update(organization: Organization): Promise<void>;
  /** Another organization of the same legal entity. */
  otherWithEntity(organization: Organization): Promise<OrganizationId | undefined>;
  setContacts(id: OrganizationId, contacts: readonly OrganizationContact[]): Promise<void>;
  recordChange(organization: Organization, changes: Changes, at: Date): Promise<void>;
}

/** Lists and look-ups outside transactions. Lists are paged; look-ups take many ids at once. */
export interface OrganizationReader {
  organizations(filter: OrganizationFilter, order: OrganizationOrder, page: PageRequest): Promise<OrganizationFound[]>;
  facets(filter: OrganizationFilter): Promise<OrganizationFacets>;
  /** Whether a text contains anything but stop words. */
  hasWords(text: string): Promise<boolean>;
  countOrganizations(filter: OrganizationFilter): Promise<number>;
  /** The same list in each of many regions, in one statement. */
  organizationsIn(
    regions: readonly RegionCode[],
    filter: OrganizationFilter,
    order: OrganizationOrder,
    page: PageRequest,
  ): Promise<ReadonlyMap<RegionCode, readonly OrganizationFound[]>>;
  countOrganizationsIn(
    regions: readonly RegionCode[],
    filter: OrganizationFilter,
  ): Promise<ReadonlyMap<RegionCode, number>>;
  organizationsById(ids: readonly OrganizationId[]): Promise<Organization[]>;
  /** Regardless of visibility: for the owners of records that the viewer sees. */
  anyOrganizationsById(ids: readonly OrganizationId[]): Promise<Organization[]>;
  /** Of the organizations within the viewer's access scope; others are left out. */
  contactsOf(
    organizations: readonly OrganizationId[],
  ): Promise<ReadonlyMap<OrganizationId, readonly OrganizationContact[]>>;
  /** Changes per organization, latest first, of those within the viewer's access scope. */
  changesOf(
    organizations: readonly OrganizationId[],
    page: PageRequest,
  ): Promise<ReadonlyMap<OrganizationId, readonly RecordedChange[]>>;
  countChangesOf(organizations: readonly OrganizationId[]): Promise<ReadonlyMap<OrganizationId, number>>;
}

export type OrganizationOrder = 'NAME' | 'NEWEST' | 'RELEVANCE' | 'DISTANCE';

/** A match with its sort key where that is not a field of it: relevance or distance in meters. */
export type OrganizationFound = Organization & { readonly score: number | null };

/** Number of matches by value, largest first. */
export type OrganizationFacets = {
  readonly regions: readonly Facet[];
  readonly kinds: readonly Facet[];
  /** By OKVED-2 class; an organization with several classes is counted in each. */
  readonly industries: readonly Facet[];
};
export type Facet = { readonly value: string; readonly count: number };

/** Undefined: no condition. */
export type OrganizationFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly kinds: readonly OrganizationKind[] | undefined;
  /** Prefixes of OKVED-2 codes. */
  readonly okved: readonly string[] | undefined;
  readonly text: string | undefined;
  /** OKVED-2 classes of the sections. */
  readonly classes?: readonly string[] | undefined;
  readonly districts?: readonly FederalDistrict[] | undefined;
  readonly registries?: readonly Registry[] | undefined;
  readonly entryStatuses?: readonly EntryStatus[] | undefined;
  readonly hazardClasses?: readonly HazardClass[] | undefined;
  readonly near?: NearPoint | undefined;
  readonly box?: GeoBox | undefined;
};
