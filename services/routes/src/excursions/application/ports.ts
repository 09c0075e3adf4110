import type { ExcursionFormat, VisitorSegment } from '@promtour/kernel/offer-terms';
import type { AccessibilityFeature } from '@promtour/kernel/admission/rules';
import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { GeoBox, NearPoint } from '@promtour/kernel/geo';
import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { DateRange, TimeZone } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { SiteReplica } from '../../hosts/hosts.domain.ts';
import type { OrganizationReplicas, PortalReplicas, SiteReplicas } from '../../hosts/hosts.ports.ts';
import type { Excursion } from '../domain/excursion.ts';
import type { ExcursionVersion } from '../domain/versions.ts';

/** What one transaction can read and write. */
export type ExcursionRepositories = {
  readonly organizations: OrganizationReplicas;
  readonly sites: SiteReplicas;
  readonly portals: PortalReplicas;
  readonly excursions: ExcursionRepository;
};

export type ExcursionUnitOfWork = UnitOfWork<ExcursionRepositories>;

type Found<Value> = Promise<Result<Value, NotFound | Forbidden>>;

export interface ExcursionRepository {
  /** The excursion, if the caller may change it. */
  find(id: ExcursionId): Found<Excursion>;
  /** Like `find`, and locks it until the transaction ends. */
  findForUpdate(id: ExcursionId): Found<Excursion>;
  /** Whether the caller may create excursions at a site. */
  reaches(site: Pick<SiteReplica, 'organizationId' | 'regionCode'>): boolean;
  /** Whether the caller may inspect excursions of a region. */
  inspects(region: RegionCode): boolean;
  add(excursion: Excursion): Promise<void>;
  /** Writes what changed. A version that is no longer published or prepared is superseded. */
  update(before: Excursion, after: Excursion, now: Date): Promise<void>;
  /** Sets the zone of a site's excursions, which applies to sessions scheduled from now on. */
  moveTo(site: SiteId, timeZone: TimeZone): Promise<void>;
}

/** Lists and look-ups outside transactions. Every list is a page; every look-up takes many ids at once. */
export interface ExcursionReader {
  excursions(filter: ExcursionFilter, order: ExcursionOrder, page: PageRequest): Promise<Excursion[]>;
  countExcursions(filter: ExcursionFilter): Promise<number>;
  /** The same list under each of many parents, in one statement. */
  excursionsUnder<Parent extends ExcursionParent>(
    parents: ExcursionParents<Parent>,
    filter: ExcursionFilter,
    order: ExcursionOrder,
    page: PageRequest,
  ): Promise<ReadonlyMap<ParentKeys[Parent], readonly Excursion[]>>;
  countExcursionsUnder<Parent extends ExcursionParent>(
    parents: ExcursionParents<Parent>,
    filter: ExcursionFilter,
  ): Promise<ReadonlyMap<ParentKeys[Parent], number>>;
  excursionsById(ids: readonly ExcursionId[]): Promise<Excursion[]>;
  /** Versions, newest first: those that were published, and the others if the viewer may read drafts of the excursion. */
  versionsOf(
    excursions: readonly ExcursionId[],
    page: PageRequest,
  ): Promise<ReadonlyMap<ExcursionId, readonly VersionRecord[]>>;
  countVersionsOf(excursions: readonly ExcursionId[]): Promise<ReadonlyMap<ExcursionId, number>>;
  versionsByNumber(keys: readonly VersionKey[]): Promise<VersionRecord[]>;
}

export type VersionKey = { readonly excursionId: ExcursionId; readonly number: number };

/** A version with the excursion that it is one of, and when the next one took its place. */
export type VersionRecord = ExcursionVersion & VersionKey & { readonly supersededAt: Date | null };

export type ExcursionOrder = 'TITLE' | 'PRICE' | 'NEWEST';

/** The parents of excursions and the types of their keys. */
export type ParentKeys = {
  readonly organization: OrganizationId;
  readonly site: SiteId;
  readonly region: RegionCode;
};
export type ExcursionParent = keyof ParentKeys;
export type ExcursionParents<Parent extends ExcursionParent> = {
  readonly kind: Parent;
  readonly keys: readonly ParentKeys[Parent][];
};

/** Both ends are inclusive. */
export type NumberRange = { readonly from: number | undefined; readonly to: number | undefined };

/** Undefined fields do not filter. If `dates` or `partySize` is given, one future session must match all of them. */
export type ExcursionFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly sites: readonly SiteId[] | undefined;
  readonly okved: readonly string[] | undefined;
  readonly text: string | undefined;
  /** Of routes: excursions have none. */
  readonly themes: readonly string[] | undefined;
  readonly segments: readonly VisitorSegment[] | undefined;
  readonly formats: readonly ExcursionFormat[] | undefined;
  readonly languages: readonly string[] | undefined;
  /** All of them. */
  readonly accessibility: readonly AccessibilityFeature[] | undefined;
  /** In the plant's time zone. */
  readonly dates: DateRange;
  readonly partySize: number | undefined;
  /** Age of the youngest. */
  readonly youngest: number | undefined;
  readonly price: { readonly range: NumberRange; readonly currency: string } | undefined;
  readonly durationMinutes: NumberRange;
  readonly near: NearPoint | undefined;
  readonly box: GeoBox | undefined;
};
