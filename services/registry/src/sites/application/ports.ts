import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { OrganizationRepository } from '../../organizations/application/ports.ts';
import type { AssessmentRepository } from '../../readiness/application/ports.ts';
import type { RegionRepository } from '../../regions/regions.ports.ts';
import type { Changes, RecordedChange } from '../../shared/domain/changes.ts';
import type { GeoBox, NearPoint } from '../../shared/domain/geo.ts';
import type { HazardClass } from '../../shared/domain/hazard-class.ts';
import type { PassRegime, Site } from '../domain/site.ts';

/** What one transaction around sites can read and write. */
export type SiteRepositories = {
  readonly regions: RegionRepository;
  readonly organizations: Pick<OrganizationRepository, 'findForUpdate'>;
  readonly sites: SiteRepository;
  /** The last day of an assessment ends in its site's zone. */
  readonly assessments: Pick<AssessmentRepository, 'validOf' | 'update'>;
};

export type SiteUnitOfWork = UnitOfWork<SiteRepositories>;

export interface SiteRepository {
  add(site: Site): Promise<void>;
  /** Locks it until the transaction ends, where its organisation is the caller's to change. */
  findForUpdate(id: SiteId): Promise<Result<Site, NotFound | Forbidden>>;
  update(site: Site): Promise<void>;
  recordChange(site: Site, changes: Changes, at: Date): Promise<void>;
}

/** Lists and look-ups outside transactions. Every list is a page; every look-up takes many ids at once. */
export interface SiteReader {
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

export type SiteOrder = 'NAME' | 'NEWEST' | 'DISTANCE';

/** A site that was found, with metres where the order goes by them. */
export type SiteFound = Site & { readonly score: number | null };

/** Undefined means: any. */
export type SiteFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly hazardClasses: readonly HazardClass[] | undefined;
  readonly passRegimes: readonly PassRegime[] | undefined;
  /** Whether excursions there may be published at this moment. */
  readonly mayPublish: { readonly allowed: boolean; readonly now: Date } | undefined;
  readonly near: NearPoint | undefined;
  readonly box: GeoBox | undefined;
};
