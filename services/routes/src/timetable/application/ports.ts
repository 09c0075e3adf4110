import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { DateRange, InstantRange, TimeZone } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { OrganizationReplicas, SiteReplicas } from '../../hosts/hosts.ports.ts';
import type { Closure, ClosureId } from '../domain/closure.ts';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import type { Collision } from '../domain/plan-sessions.ts';
import type { RecurrenceRule } from '../domain/recurrence-rule.ts';
import type { Guide, PlantZone } from '../domain/resources.ts';
import type { Materialization, Schedule } from '../domain/schedule.ts';
import type { GuideId, PlantZoneId, ScheduledExcursion, ScheduleId, Session, Start } from '../domain/session.ts';

/** What one transaction can read and write. */
export type TimetableRepositories = {
  readonly excursions: ScheduledExcursions;
  readonly organizations: Pick<OrganizationReplicas, 'find'>;
  readonly sites: Pick<SiteReplicas, 'find'>;
  readonly schedules: ScheduleRepository;
  readonly sessions: SessionRepository;
  readonly closures: ClosureRepository;
  readonly resources: ResourceRepository;
  /** Whether the caller may change what this owner has. */
  readonly reaches: (owner: Owner) => boolean;
};

export type TimetableUnitOfWork = UnitOfWork<TimetableRepositories>;

export type Owner = { readonly organizationId: OrganizationId; readonly regionCode: RegionCode };

export interface ScheduledExcursions {
  /** The excursion, if the caller may change its timetable. */
  find(id: ExcursionId): Promise<Result<ScheduledExcursion, NotFound | Forbidden>>;
}

export interface ScheduleRepository {
  /** The schedule, if it is within the caller's access scope. Locks it until the transaction ends. */
  findForUpdate(id: ScheduleId): Promise<Schedule | undefined>;
  /** An active schedule that is due or was materialized by an older time zone database; locked. Skips those locked by others. */
  lockDue(now: Date, tzdata: string): Promise<Schedule | undefined>;
  add(schedule: Schedule): Promise<void>;
  /** Writes everything that can change. */
  update(schedule: Schedule): Promise<void>;
  materialized(id: ScheduleId, materialization: Materialization): Promise<void>;
  /** Lets the job look at other schedules of these excursions: sessions that were called off may be theirs as well. */
  makeDue(which: { readonly excursion: ExcursionId } | { readonly host: Host }, now: Date): Promise<void>;
}

/** An organization, or one site of it. */
export type Host = { readonly organizationId: OrganizationId; readonly siteId: SiteId | null };

export interface SessionRepository {
  /**
   * Makes changes of an excursion's timetable run one after another, and none while a closure of its organization is declared or lifted.
   * Call it before reading what the change depends on.
   */
  lock(excursion: Pick<ScheduledExcursion, 'id' | 'organizationId'>): Promise<void>;
  /** Keeps all timetables of an organization from changing. */
  lockAll(organization: OrganizationId): Promise<void>;
  /** Locked until the transaction ends. */
  findForUpdate(id: SessionId): Promise<Session | undefined>;
  /** Sessions with these ids, and those of the schedule that take place after `after`. */
  existing(
    ids: readonly SessionId[],
    schedule: ScheduleId | undefined,
    after: Date,
    options: LockOption,
  ): Promise<Session[]>;
  /** A host's sessions that begin or end between two instants; locked. */
  between(host: Host, from: Date, before: Date): Promise<Session[]>;
  /** Other sessions that use the same guide or exclusive zone at the same time, without those of the ids `besides`. */
  collisions(sessions: readonly Session[], besides: readonly SessionId[]): Promise<Collision[]>;
  /** Inserts sessions that do not exist. @throws QueryFailedError if one collides with another session */
  add(sessions: readonly Session[]): Promise<void>;
  /** Writes everything that can change. */
  update(sessions: readonly Session[]): Promise<void>;
  /**
   * Adds to the seats taken of each session (negative to release them), for the search only. Sums are correct in any order of events.
   * @throws Error if a session does not exist: bookings know sessions from events of this service
   */
  takeSeats(seats: ReadonlyMap<SessionId, number>): Promise<void>;
}

export type LockOption = { readonly lock: boolean };

export interface ClosureRepository {
  /** Closures of an organization that have not been lifted and end after an instant. */
  inForce(organization: OrganizationId, after: Date): Promise<Closure[]>;
  /** If it is within the caller's access scope; locked. */
  findForUpdate(id: ClosureId): Promise<Closure | undefined>;
  add(closure: Closure): Promise<void>;
  /** Writes version and time of lifting. */
  lift(closure: Closure): Promise<void>;
}

export interface ResourceRepository {
  findGuide(id: GuideId): Promise<Guide | undefined>;
  findZone(id: PlantZoneId): Promise<PlantZone | undefined>;
  /** @returns false if the organization has a guide of this label */
  addGuide(guide: Guide): Promise<boolean>;
  /** @returns false if the site has a zone of this name */
  addZone(zone: PlantZone): Promise<boolean>;
}

/** Expands recurrence rules in a plant's time zone. */
export interface RecurrenceCalendar {
  /** The version of the time zone database, such as `2026c`. Later ones sort later. */
  readonly tzdata: string;
  /** The instant of a local time: the first if it occurs twice, undefined if it does not occur. */
  instantOf(local: LocalDateTime, zone: TimeZone): Date | undefined;
  localOf(instant: Date, zone: TimeZone): LocalDateTime;
  /**
   * The starts of a rule in order, without duplicates. A local time that does not occur is not a start and does not count (RFC 5545,
   * 3.3.10); of one that occurs twice, the first is used.
   */
  starts(recurrence: Recurrence): Result<readonly Start[], 'TOO_MANY'>;
  /** Whether the rule's UNTIL is before the first start. */
  ended(recurrence: Pick<Recurrence, 'rule' | 'firstStart' | 'zone'>): boolean;
}

export type Recurrence = {
  readonly rule: RecurrenceRule;
  /** The time of day of every start, unless the rule names hours or minutes; also the earliest start. */
  readonly firstStart: LocalDateTime;
  readonly zone: TimeZone;
  /** The earliest start that is returned. Earlier ones count for COUNT. */
  readonly from: Date;
  /** The latest start. */
  readonly horizon: Date;
  /** Maximum number of returned starts. */
  readonly maxStarts: number;
};

/** Lists and look-ups outside transactions. Every list is a page; every look-up takes many ids at once. */
export interface TimetableReader {
  sessionsOf(
    excursions: readonly ExcursionId[],
    filter: SessionFilter,
    page: PageRequest,
  ): Promise<ReadonlyMap<ExcursionId, readonly Session[]>>;
  countSessionsOf(excursions: readonly ExcursionId[], filter: SessionFilter): Promise<ReadonlyMap<ExcursionId, number>>;
  sessionsById(ids: readonly SessionId[]): Promise<Session[]>;
  /** The rest is limited to the viewer's access scope. */
  schedulesById(ids: readonly ScheduleId[]): Promise<Schedule[]>;
  guidesById(ids: readonly GuideId[]): Promise<Guide[]>;
  zonesById(ids: readonly PlantZoneId[]): Promise<PlantZone[]>;
  readonly schedulesOfExcursion: ListUnder<ExcursionId, Schedule>;
  readonly guidesOfOrganization: ListUnder<OrganizationId, Guide>;
  readonly zonesOfSite: ListUnder<SiteId, PlantZone>;
  readonly closuresOfOrganization: ListUnder<OrganizationId, Closure>;
  /** When the job is needed next. */
  nextDue(): Promise<Date | undefined>;
}

export type ListUnder<Parent extends string, Item> = {
  readonly read: (
    parents: readonly Parent[],
    query: null,
    page: PageRequest,
  ) => Promise<ReadonlyMap<Parent, readonly Item[]>>;
  readonly count: (parents: readonly Parent[]) => Promise<ReadonlyMap<Parent, number>>;
};

/** Undefined fields do not filter, except that past sessions are left out without a first date or instant. */
export type SessionFilter = {
  /** In the plant's time zone. */
  readonly dates: DateRange;
  readonly startsAt: InstantRange;
  readonly partySize: number | undefined;
};
