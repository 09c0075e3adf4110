import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { BookingId, ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { DateRange } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { InventoryRepository } from '../../inventory/inventory.ports.ts';
import type { Booking, BookingStatus, Booker } from '../domain/booking.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import type { OrganizerContact } from '../domain/organizer-contact.ts';
import type { Change } from './who-may-access-bookings.policy.ts';

/**
 * What one transaction of the bookings can read and write. All transactions take locks in the same order, which prevents deadlocks:
 * bookings first, then inventories by ascending session id.
 */
export type BookingRepositories = {
  readonly bookings: BookingRepository;
  readonly inventories: InventoryRepository;
};

export type BookingUnitOfWork = UnitOfWork<BookingRepositories>;

/** Bound to the viewer of the transaction. */
export interface BookingRepository {
  /** The viewer as a booker. */
  readonly booker: Booker;
  add(booking: Booking, contact: OrganizerContact): Promise<void>;
  /**
   * Locks the booking until the transaction ends: `NOT_FOUND` if the viewer may not see it, `FORBIDDEN` if the viewer may not change it in
   * this way.
   */
  findForUpdate(id: BookingId, change: Change): Promise<Result<Booking, NotFound | Forbidden>>;
  /**
   * Overdue holds, longest overdue first, locked until the transaction ends. Skips holds that another transaction has locked: either it
   * changes them, or the next run finds them.
   */
  lockDue(now: Date, limit: number): Promise<readonly Booking[]>;
  /** Adds a correction to the booking's history, which is append-only. */
  keep(correction: AttendanceCorrection): Promise<void>;
  /** Locks the holds and confirmed bookings of a session. */
  lockOpen(session: SessionId): Promise<void>;
  /** Moves the holds and confirmed bookings of a session to another start. A hold ends at the start at the latest. */
  moveTo(session: SessionId, startsAt: Date): Promise<void>;
  /** Writes the fields that a change of status affects. */
  update(bookings: readonly Booking[]): Promise<void>;
}

/**
 * Lists and look-ups outside transactions, limited to the bookings that the viewer may see. Lists are paginated; look-ups take many ids at
 * once.
 */
export interface BookingReader {
  bookings(filter: BookingFilter, page: PageRequest): Promise<Booking[]>;
  countBookings(filter: BookingFilter): Promise<number>;
  bookingsById(ids: readonly BookingId[]): Promise<Booking[]>;
  /** Contact persons of the bookings that the viewer may settle (`mayChange`). */
  contacts(ids: readonly BookingId[]): Promise<readonly BookingContact[]>;
  /** Corrections of many bookings that the viewer may see, latest first. */
  corrections(ids: readonly BookingId[]): Promise<ReadonlyMap<BookingId, readonly AttendanceCorrection[]>>;
  /** When the next hold expires; undefined if there are no holds. */
  nextExpiry(): Promise<Date | undefined>;
}

export type BookingContact = OrganizerContact & { readonly bookingId: BookingId };

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
};
