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
import type { GeoBox, NearPoint } from '@promtour/kernel/geo';
import type { HazardClass } from '../../shared/domain/hazard-class.ts';
import type { PassRegime, Site } from '../domain/site.ts';

/** What a transaction of sites reads and writes. */
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
  /** Locks the site until the transaction ends. Forbidden if its organization is outside the caller's access scope. */
  findForUpdate(id: SiteId): Promise<Result<Site, NotFound | Forbidden>>;
  update(site: Site): Promise<void>;
  recordChange(site: Site, changes: Changes, at: Date): Promise<void>;
}

/** Lists and look-ups outside transactions. Lists are paged; look-ups take many ids at once. */
export interface SiteReader {
  sites(filter: SiteFilter, order: SiteOrder, page: PageRequest): Promise<SiteFound[]>;
  countSites(filter: SiteFilter): Promise<number>;
  /** The sites of many organizations, in one statement. */
  sitesOf(
    organizations: readonly OrganizationId[],
    filter: SiteFilter,
    page: PageRequest,
  ): Promise<ReadonlyMap<OrganizationId, readonly Site[]>>;
  countSitesOf(
    organizations: readonly OrganizationId[],
    filter: SiteFilter,
  ): Promise<ReadonlyMap<OrganizationId, number>>;
  /** Of the sites whose organizations are within the viewer's access scope. */
  siteChangesOf(sites: readonly SiteId[], page: PageRequest): Promise<ReadonlyMap<SiteId, readonly RecordedChange[]>>;
  countSiteChangesOf(sites: readonly SiteId[]): Promise<ReadonlyMap<SiteId, number>>;
  sitesById(ids: readonly SiteId[]): Promise<Site[]>;
  /** Regardless of visibility, as `anyOrganizationsById`. */
  anySitesById(ids: readonly SiteId[]): Promise<Site[]>;
}

export type SiteOrder = 'NAME' | 'NEWEST' | 'DISTANCE';

/** A match, with its distance in meters if the order requires it. */
export type SiteFound = Site & { readonly score: number | null };

/** Undefined: no condition. */
export type SiteFilter = {
  readonly text: string | undefined;
  readonly regions: readonly RegionCode[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly hazardClasses: readonly HazardClass[] | undefined;
  readonly passRegimes: readonly PassRegime[] | undefined;
  /** Whether excursions at the site may be published at this moment. */
  readonly mayPublish: { readonly allowed: boolean; readonly now: Date } | undefined;
  readonly near: NearPoint | undefined;
  readonly box: GeoBox | undefined;
};
