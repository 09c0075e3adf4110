import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import type { Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
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
  /** Limit on the number of starts. */
  readonly maxStarts: number;
};

/** The rule goes on after the horizon, or yields too many starts before it. */
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

/** Undefined: no condition, except that past sessions are left out without a first date or instant. */
export type SessionFilter = {
  /** Inclusive dates `YYYY-MM-DD` in the plant's time zone. */
  readonly dates: { readonly from: string | undefined; readonly to: string | undefined };
  readonly startsAt: { readonly from: Date | undefined; readonly before: Date | undefined };
  readonly partySize: number | undefined;
};
