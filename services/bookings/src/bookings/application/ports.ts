import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { BookingId, BookingItemId, ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { DateRange } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { AllotmentDraws } from '../../allotments/application/ports.ts';
import type { TermsRepository } from '../../excursion-terms/excursion-terms.ports.ts';
import type { InventoryRepository } from '../../inventory/inventory.ports.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import type { BookingFlag } from '../domain/booking-flags.ts';
import type { Booker, Booking, BookingStatus } from '../domain/booking.ts';
import type { SealedSubject } from '../../personal-data/domain/sealed-subject.ts';
import type { OrganizerContact } from '../domain/organizer-contact.ts';
import type { Change } from './who-may-access-bookings.policy.ts';

/**
 * What one transaction of the bookings can read and write. All transactions take locks in the same order, which prevents deadlocks:
 * bookings first, then allotments by ascending id, then inventories by ascending session id.
 */
export type BookingRepositories = {
  readonly bookings: BookingRepository;
  readonly inventories: InventoryRepository;
  readonly terms: TermsRepository;
  readonly allotments: AllotmentDraws;
};

export type BookingUnitOfWork = UnitOfWork<BookingRepositories>;

/** What a hold needs. Holds that wait at the same time share a transaction (docs/adr/0175). */
export type HoldRepositories = {
  readonly bookings: Pick<BookingRepository, 'booker' | 'add' | 'findForUpdate'>;
  readonly inventories: Pick<InventoryRepository, 'find' | 'take'>;
  readonly terms: Pick<TermsRepository, 'find' | 'calendar'>;
  readonly allotments: Pick<AllotmentDraws, 'draw'>;
};

export type HoldUnitOfWork = UnitOfWork<HoldRepositories>;

/** Bound to the viewer of the transaction. */
export interface BookingRepository {
  /** The viewer as a booker. */
  readonly booker: Booker;
  /** @param contact the sealed contact person and notes; null if they are stored already, under the booking's id, or not asked for */
  add(booking: Booking, contact: SealedSubject | null): Promise<void>;
  /**
   * Locks the booking until the transaction ends: `NOT_FOUND` if the viewer may not see it, `FORBIDDEN` if the viewer may not change it in
   * this way.
   */
  findForUpdate(id: BookingId, change: Change): Promise<Result<Booking, NotFound | Forbidden>>;
  /**
   * Overdue holds and requests, longest overdue first, locked until the transaction ends. Skips those that another transaction has locked:
   * either it changes them, or the next run finds them.
   */
  lockDue(now: Date, limit: number): Promise<readonly Booking[]>;
  /** Adds a correction to the booking's history, which is append-only. */
  keep(correction: AttendanceCorrection): Promise<void>;
  /** Locks the open bookings of a session. */
  lockOpen(session: SessionId): Promise<void>;
  /** Moves the open bookings of a session to other times. A hold or a request ends at the start of the first session at the latest. */
  moveTo(session: SessionId, times: { readonly startsAt: Date; readonly endsAt: Date }): Promise<void>;
  /** Writes what a command changed, of the booking and of its items. */
  update(changes: readonly BookingChange[]): Promise<void>;
  /** Replaces the items of a booking. */
  replaceItems(booking: Booking): Promise<void>;
}

export type BookingChange = { readonly before: Booking; readonly after: Booking };

/**
 * Lists and look-ups outside transactions, limited to the bookings that the viewer may see. Lists are paginated; look-ups take many ids at
 * once.
 */
export interface BookingReader {
  bookings(filter: BookingFilter, page: PageRequest): Promise<Booking[]>;
  countBookings(filter: BookingFilter): Promise<number>;
  bookingsById(ids: readonly BookingId[]): Promise<Booking[]>;
  /** The bookings of items, by item. */
  bookingsByItem(ids: readonly BookingItemId[]): Promise<ReadonlyMap<BookingItemId, Booking>>;
  /** Bookings of many sessions, newest first. */
  ofSessions(
    sessions: readonly SessionId[],
    filter: BookingFilter,
    page: PageRequest,
  ): Promise<ReadonlyMap<SessionId, readonly Booking[]>>;
  countOfSessions(sessions: readonly SessionId[], filter: BookingFilter): Promise<ReadonlyMap<SessionId, number>>;
  /** The bookings among these whose contact person and notes the viewer may read: those it may settle, answer or redeem. */
  withContact(ids: readonly BookingId[]): Promise<readonly BookingId[]>;
  /** Corrections of many items that the viewer may see, latest first. */
  corrections(ids: readonly BookingItemId[]): Promise<ReadonlyMap<BookingItemId, readonly AttendanceCorrection[]>>;
  /** When the next hold or request ends; undefined if there is none. */
  nextDue(): Promise<Date | undefined>;
}

/** Contact person and notes of a booking, as they are sealed. */
export type BookingContact = OrganizerContact & { readonly notes: string | null };

/** Undefined fields do not filter. */
export type BookingFilter = {
  readonly sessions: readonly SessionId[] | undefined;
  readonly excursions: readonly ExcursionId[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly statuses: readonly BookingStatus[] | undefined;
  readonly purposes: readonly Purpose[] | undefined;
  /** Regions of the plants. */
  readonly regions: readonly RegionCode[] | undefined;
  /** Dates of the visit in the plant's time zone. */
  readonly dates: DateRange;
  readonly codes: readonly string[] | undefined;
  readonly resellerReferences: readonly string[] | undefined;
  readonly supplierReferences: readonly string[] | undefined;
  readonly visitingOrganizations: readonly OrganizationId[] | undefined;
  /** Any of these flags at any session. */
  readonly flags: readonly BookingFlag[] | undefined;
  /** At or after this time. */
  readonly changedSince: Date | undefined;
  /** What is overdue counts as ended at this time. */
  readonly now: Date;
};
