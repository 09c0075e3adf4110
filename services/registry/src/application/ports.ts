import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { AgreementRepository, MilestoneRepository } from '../agreements/application/ports.ts';
import type { AssessmentRepository, MethodologyRepository } from '../readiness/application/ports.ts';
import type { CouncilRepository, DecisionRepository } from '../councils/application/ports.ts';
import type { RegistryEntryRepository } from '../entries/application/ports.ts';
import type { PortalRepository } from '../portals/application/ports.ts';
import type { OrganizationContact } from '../organizations/domain/contact.ts';
import type { Changes } from '../shared/domain/changes.ts';
import type { PortalId } from '../portals/domain/portal.ts';
import type { Organization, OrganizationKind } from '../organizations/domain/organization.ts';
import type { EntryState, Registry } from '../entries/domain/registry-entry.ts';
import type { FederalDistrict, GeoBox, NearPoint, Region } from '../regions/domain/region.ts';
import type { HazardClass, PassRegime, Site } from '../sites/domain/site.ts';

/** What one transaction of the registry can read and write. */
export type RegistryRepositories = {
  readonly regions: RegionRepository;
  readonly organizations: OrganizationRepository;
  readonly sites: SiteRepository;
  readonly entries: RegistryEntryRepository;
  readonly councils: CouncilRepository;
  readonly decisions: DecisionRepository;
  readonly portals: PortalRepository;
  readonly methodologies: MethodologyRepository;
  readonly assessments: AssessmentRepository;
  readonly agreements: AgreementRepository;
  readonly milestones: MilestoneRepository;
};

export type RegistryUnitOfWork = UnitOfWork<RegistryRepositories>;

/**
 * The one way by which a use case takes a record that an input names and that is not the one it changes: `NOT_FOUND` where the
 * caller cannot see it, `FORBIDDEN` where it is not theirs to act on.
 */
export interface References {
  organization(
    id: OrganizationId,
  ): Promise<
    Result<{ readonly organizationId: OrganizationId; readonly regionCode: RegionCode }, NotFound | Forbidden>
  >;
  /** A portal all of whose regions the caller reaches. */
  portal(id: PortalId): Promise<Result<PortalId, NotFound | Forbidden>>;
}

export interface RegionRepository {
  find(code: RegionCode): Promise<Region | undefined>;
}

export interface OrganizationRepository {
  find(id: OrganizationId): Promise<Organization | undefined>;
  /** Locks it until the transaction ends, where it is the caller's to change. */
  findForUpdate(id: OrganizationId): Promise<Result<Organization, NotFound | Forbidden>>;
  /** Adds it, unless its legal entity is there: then the one that is there is the answer. */
  add(
    organization: Organization,
  ): Promise<{ readonly added: true } | { readonly added: false; readonly existing: OrganizationId }>;
  update(organization: Organization): Promise<void>;
  /** Another organisation of the same legal entity. */
  otherWithEntity(organization: Organization): Promise<OrganizationId | undefined>;
  setContacts(id: OrganizationId, contacts: readonly OrganizationContact[]): Promise<void>;
  recordChange(organization: Organization, changes: Changes, at: Date): Promise<void>;
}

export interface SiteRepository {
  add(site: Site): Promise<void>;
  /** Locks it until the transaction ends, where its organisation is the caller's to change. */
  findForUpdate(id: SiteId): Promise<Result<Site, NotFound | Forbidden>>;
  update(site: Site): Promise<void>;
  recordChange(site: Site, changes: Changes, at: Date): Promise<void>;
}

/** Lists and look-ups outside transactions. Every list is a page; every look-up takes many ids at once. */
export interface RegistryReader {
  regions(filter: RegionFilter, page: PageRequest): Promise<Region[]>;
  countRegions(filter: RegionFilter): Promise<number>;
  regionsByCode(codes: readonly RegionCode[]): Promise<Region[]>;
  organizations(filter: OrganizationFilter, order: OrganizationOrder, page: PageRequest): Promise<OrganizationFound[]>;
  facets(filter: OrganizationFilter): Promise<OrganizationFacets>;
  /** Whether a text has something to look for, other than words that every text has. */
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
  /** Whether or not the viewer may see them: for records that the viewer sees and that belong to one. */
  anyOrganizationsById(ids: readonly OrganizationId[]): Promise<Organization[]>;
  /** Of those organisations that the viewer reaches; others are left out. */
  contactsOf(
    organizations: readonly OrganizationId[],
  ): Promise<ReadonlyMap<OrganizationId, readonly OrganizationContact[]>>;
  /** The changes of each of many organisations, latest first: of those that the viewer reaches. */
  changesOf(
    organizations: readonly OrganizationId[],
    page: PageRequest,
  ): Promise<ReadonlyMap<OrganizationId, readonly RecordedChange[]>>;
  countChangesOf(organizations: readonly OrganizationId[]): Promise<ReadonlyMap<OrganizationId, number>>;
  sites(filter: SiteFilter, order: SiteOrder, page: PageRequest): Promise<SiteFound[]>;
  countSites(filter: SiteFilter): Promise<number>;
  /** The sites of each of many organisations, in one statement. */
  sitesOf(
    organizations: readonly OrganizationId[],
    page: PageRequest,
  ): Promise<ReadonlyMap<OrganizationId, readonly Site[]>>;
  countSitesOf(organizations: readonly OrganizationId[]): Promise<ReadonlyMap<OrganizationId, number>>;
  /** As `changesOf`: of sites whose organisations the viewer reaches. */
  siteChangesOf(sites: readonly SiteId[], page: PageRequest): Promise<ReadonlyMap<SiteId, readonly RecordedChange[]>>;
  countSiteChangesOf(sites: readonly SiteId[]): Promise<ReadonlyMap<SiteId, number>>;
  sitesById(ids: readonly SiteId[]): Promise<Site[]>;
  /** Whether or not the viewer may see them, as `anyOrganizationsById`. */
  anySitesById(ids: readonly SiteId[]): Promise<Site[]>;
}

export type OrganizationOrder = 'NAME' | 'NEWEST' | 'RELEVANCE' | 'DISTANCE';

/** A change of what is said of an organisation or a site: who, when, what. */
export type RecordedChange = {
  readonly version: number;
  readonly at: Date;
  readonly subject: string | null;
  readonly clientId: string | null;
  readonly changes: Changes;
};

/** An organisation that was found, with what its order goes by where that is not its own: relevance, or metres. */
export type OrganizationFound = Organization & { readonly score: number | null };

export type SiteOrder = 'NAME' | 'NEWEST' | 'DISTANCE';

/** A site that was found, with metres where the order goes by them. */
export type SiteFound = Site & { readonly score: number | null };

/** How many of the organisations that a filter finds are of each value, most first. */
export type OrganizationFacets = {
  readonly regions: readonly Facet[];
  readonly kinds: readonly Facet[];
  /** By OKVED-2 class: an organisation of several classes counts for each. */
  readonly industries: readonly Facet[];
};
export type Facet = { readonly value: string; readonly count: number };

/** Undefined means: any. */
export type RegionFilter = {
  readonly districts: readonly FederalDistrict[] | undefined;
  readonly text: string | undefined;
};

/** Undefined means: any. */
export type OrganizationFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly kinds: readonly OrganizationKind[] | undefined;
  /** Prefixes of OKVED-2 codes. */
  readonly okved: readonly string[] | undefined;
  readonly text: string | undefined;
  /** OKVED-2 classes: those of a section. */
  readonly classes?: readonly string[] | undefined;
  readonly districts?: readonly FederalDistrict[] | undefined;
  readonly registries?: readonly Registry[] | undefined;
  readonly states?: readonly EntryState[] | undefined;
  readonly hazards?: readonly HazardClass[] | undefined;
  readonly near?: NearPoint | undefined;
  readonly box?: GeoBox | undefined;
};

/** Undefined means: any. */
export type SiteFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly hazards: readonly HazardClass[] | undefined;
  readonly passRegimes: readonly PassRegime[] | undefined;
  /** Whether excursions there may be published at this moment. */
  readonly mayPublish: { readonly allowed: boolean; readonly now: Date } | undefined;
  readonly near: NearPoint | undefined;
  readonly box: GeoBox | undefined;
};
