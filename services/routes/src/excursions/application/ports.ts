import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Excursion } from '../domain/excursion.ts';
import type { KnownOrganization, KnownSite, OrganizationStatus } from '../../hosts/hosts.domain.ts';
import type { LocalDateTime } from '../../sessions/domain/local-date-time.ts';
import type { RecurrenceRule } from '../../sessions/domain/recurrence-rule.ts';
import type { Session } from '../../sessions/domain/session.ts';

/** What one transaction can read and write. */
export type RoutesRepositories = {
  readonly organizations: KnownOrganizations;
  readonly sites: KnownSites;
  readonly excursions: ExcursionRepository;
  readonly sessions: SessionRepository;
};

export type RoutesUnitOfWork = UnitOfWork<RoutesRepositories>;

/** What the registry's events have told of organisations. */
export interface KnownOrganizations {
  find(id: OrganizationId): Promise<KnownOrganization | undefined>;
  /** Adds it, or writes anew what its event tells; the status of one that is known stays unless it is given. */
  know(organization: Omit<KnownOrganization, 'status'>, status?: OrganizationStatus): Promise<void>;
  /** @throws Error where the organisation is not known: its events come in their order, so it should be */
  changeStatus(id: OrganizationId, status: OrganizationStatus): Promise<void>;
}

/** What the registry's events have told of sites. */
export interface KnownSites {
  find(id: SiteId): Promise<KnownSite | undefined>;
  /** As `find`; nothing of it changes until the transaction ends. */
  findAsItStays(id: SiteId): Promise<KnownSite | undefined>;
  add(site: Omit<KnownSite, 'readyUntil'>): Promise<void>;
  /** @throws Error where the site is not known: its events come in their order, so it should be */
  setReady(id: SiteId, until: Date | null): Promise<void>;
  /** @throws Error where the site is not known, as `setReady` */
  moveTo(id: SiteId, timeZone: TimeZone): Promise<void>;
}

type Found<Value> = Promise<Result<Value, NotFound | Forbidden>>;

export interface ExcursionRepository {
  /** Where it is the caller's to change. */
  find(id: ExcursionId): Found<Excursion>;
  /** As `find`; locks it until the transaction ends. */
  findForUpdate(id: ExcursionId): Found<Excursion>;
  /** Whether excursions at a site are the caller's to describe. */
  reaches(site: Pick<KnownSite, 'organizationId' | 'regionCode'>): boolean;
  add(excursion: Excursion): Promise<void>;
  /** Gives the excursions of a site another zone, by which they are scheduled from now on. */
  moveTo(site: SiteId, timeZone: TimeZone): Promise<void>;
  /** Writes status and time of publication. */
  publish(excursion: Excursion): Promise<void>;
}

export interface SessionRepository {
  /** Adds those that are not there and leaves the others as they are; returns which were added. */
  addMissing(sessions: readonly Session[]): Promise<ReadonlySet<SessionId>>;
  /**
   * Counts seats as taken, or with a negative number as free again, for the search only. Sums come out right in any order.
   * @throws Error where there is no such session: bookings learn of sessions from us
   */
  takeSeats(id: SessionId, seats: number): Promise<void>;
}

/** Works out recurrence rules on a plant's calendar and clock. */
export interface RecurrenceCalendar {
  /** The instant at which the plant's clock shows this time: the first where it shows it twice, undefined where it never does. */
  instantOf(local: LocalDateTime, zone: TimeZone): Date | undefined;
  /**
   * The starts that a rule yields, in their order, none of them twice. A local time that the clock skips is no start and does
   * not count (RFC 5545, 3.3.10); of one that it shows twice, the first is meant.
   */
  starts(recurrence: Recurrence): Result<readonly Date[], RecurrenceTooLarge>;
}

export type Recurrence = {
  readonly rule: RecurrenceRule;
  /** The time of day of every start, unless the rule names hours or minutes; no start lies before it. */
  readonly firstStart: LocalDateTime;
  readonly zone: TimeZone;
  /** No start may lie after it. */
  readonly horizon: Date;
  /** Most starts there may be. */
  readonly most: number;
};

/** The rule goes on after the horizon, or yields too many starts before it. */
export type RecurrenceTooLarge = 'BEYOND_HORIZON' | 'TOO_MANY';

/** Lists and look-ups outside transactions. Every list is a page; every look-up takes many ids at once. */
export interface RoutesReader {
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
  sessionsOf(
    excursions: readonly ExcursionId[],
    window: SessionWindow,
    page: PageRequest,
  ): Promise<ReadonlyMap<ExcursionId, readonly Session[]>>;
  countSessionsOf(excursions: readonly ExcursionId[], window: SessionWindow): Promise<ReadonlyMap<ExcursionId, number>>;
  sessionsById(ids: readonly SessionId[]): Promise<Session[]>;
  sitesById(ids: readonly SiteId[]): Promise<KnownSite[]>;
  organizationsById(ids: readonly OrganizationId[]): Promise<KnownOrganization[]>;
}

export type ExcursionOrder = 'TITLE' | 'PRICE' | 'NEWEST';

/** What has excursions, and how it is named. */
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

/** Undefined means: any. With any of `from`, `to` and `partySize`, a session that has not begun must fit all of them. */
export type ExcursionFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly okved: readonly string[] | undefined;
  readonly text: string | undefined;
  /** Dates of the plant's calendar, `YYYY-MM-DD`, both included. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly partySize: number | undefined;
};

/** Sessions that start at or after `from` (undefined: now) and before `to`. */
export type SessionWindow = { readonly from: Date | undefined; readonly to: Date | undefined };
