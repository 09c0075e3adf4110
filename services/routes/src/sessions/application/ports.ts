import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import type { Result } from '@promtour/kernel/result';
import type { DateRange, InstantRange, TimeZone } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { ExcursionRepository } from '../../excursions/application/ports.ts';
import type { LocalDateTime } from '../domain/local-date-time.ts';
import type { RecurrenceRule } from '../domain/recurrence-rule.ts';
import type { Session } from '../domain/session.ts';

/** What one transaction can read and write. */
export type SessionRepositories = {
  readonly excursions: Pick<ExcursionRepository, 'find'>;
  readonly sessions: SessionRepository;
};

export type SessionUnitOfWork = UnitOfWork<SessionRepositories>;

export interface SessionRepository {
  /** Inserts the sessions that do not exist yet, leaves the others unchanged, and returns those inserted. */
  addMissing(sessions: readonly Session[]): Promise<ReadonlySet<SessionId>>;
  /**
   * Adds to the seats taken (negative to release them), for the search only. Sums are correct in any order of events.
   * @throws Error if the session does not exist: bookings know sessions from events of this service
   */
  takeSeats(id: SessionId, seats: number): Promise<void>;
}

/** Expands recurrence rules in a plant's time zone. */
export interface RecurrenceCalendar {
  /** The instant of a local time: the first if it occurs twice, undefined if it does not occur. */
  instantOf(local: LocalDateTime, zone: TimeZone): Date | undefined;
  /**
   * The starts of a rule in order, without duplicates. A local time that does not occur is not a start and does not count (RFC 5545,
   * 3.3.10); of one that occurs twice, the first is used.
   */
  starts(recurrence: Recurrence): Result<readonly Date[], RecurrenceTooLarge>;
}

export type Recurrence = {
  readonly rule: RecurrenceRule;
  /** The time of day of every start, unless the rule names hours or minutes; also the earliest start. */
  readonly firstStart: LocalDateTime;
  readonly zone: TimeZone;
  /** The latest start. */
  readonly horizon: Date;
  /** Maximum number of starts. */
  readonly maxStarts: number;
};

/** The rule continues after the horizon, or yields too many starts before it. */
export type RecurrenceTooLarge = 'BEYOND_HORIZON' | 'TOO_MANY';

/** Lists and look-ups outside transactions. Every list is a page; every look-up takes many ids at once. */
export interface SessionReader {
  sessionsOf(
    excursions: readonly ExcursionId[],
    filter: SessionFilter,
    page: PageRequest,
  ): Promise<ReadonlyMap<ExcursionId, readonly Session[]>>;
  countSessionsOf(excursions: readonly ExcursionId[], filter: SessionFilter): Promise<ReadonlyMap<ExcursionId, number>>;
  sessionsById(ids: readonly SessionId[]): Promise<Session[]>;
}

/** Undefined fields do not filter, except that past sessions are left out without a first date or instant. */
export type SessionFilter = {
  /** In the plant's time zone. */
  readonly dates: DateRange;
  readonly startsAt: InstantRange;
  readonly partySize: number | undefined;
};
