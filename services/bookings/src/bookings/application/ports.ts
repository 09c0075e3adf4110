import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { BookingId, ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { InventoryRepository } from '../../inventory/inventory.ports.ts';
import type { Booking, BookingStatus, Booker } from '../domain/booking.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import type { OrganizerContact } from '../domain/organizer-contact.ts';
import type { Change } from './who-may-access-bookings.policy.ts';

/**
 * What one transaction of the bookings can read and write. Locks are taken in one order everywhere, so that no two
 * transactions wait for each other: bookings first, then inventories by ascending session id.
 */
export type BookingRepositories = {
  readonly bookings: BookingRepository;
  readonly inventories: InventoryRepository;
};

export type BookingUnitOfWork = UnitOfWork<BookingRepositories>;

/** Bound to the viewer of the transaction. */
export interface BookingRepository {
  /** The viewer, as the booker of a booking. */
  readonly booker: Booker;
  add(booking: Booking, contact: OrganizerContact): Promise<void>;
  /**
   * Locks it until the transaction ends: `NOT_FOUND` where it is not the viewer's to see, `FORBIDDEN` where it is not the
   * viewer's to change in this way.
   */
  findForUpdate(id: BookingId, change: Change): Promise<Result<Booking, NotFound | Forbidden>>;
  /**
   * Holds whose time is over, longest first, locked until the transaction ends. Those that another transaction has locked are
   * passed over: it is about to change them, and if it does not, they are found next time.
   */
  lockDue(now: Date, limit: number): Promise<readonly Booking[]>;
  /** Adds a correction to the booking's history. Nothing of that history is ever changed. */
  keep(correction: AttendanceCorrection): Promise<void>;
  /** Writes what a change of status changes. */
  update(bookings: readonly Booking[]): Promise<void>;
}

/** Lists and look-ups outside transactions, made for a viewer: of bookings it finds those that are its to see. Every list is a page; every look-up takes many ids at once. */
export interface BookingReader {
  bookings(filter: BookingFilter, page: PageRequest): Promise<Booking[]>;
  countBookings(filter: BookingFilter): Promise<number>;
  bookingsById(ids: readonly BookingId[]): Promise<Booking[]>;
  /** Whom to call about bookings, of those that are the viewer's to settle (`mayChange`). */
  contacts(ids: readonly BookingId[]): Promise<readonly BookingContact[]>;
  /** The corrections of many bookings that are the viewer's to see, latest first. */
  corrections(ids: readonly BookingId[]): Promise<ReadonlyMap<BookingId, readonly AttendanceCorrection[]>>;
  /** When the next hold ends; undefined where there is none. */
  nextExpiry(): Promise<Date | undefined>;
}

export type BookingContact = OrganizerContact & { readonly bookingId: BookingId };

/** Undefined means: any. */
export type BookingFilter = {
  readonly sessions: readonly SessionId[] | undefined;
  readonly excursions: readonly ExcursionId[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly statuses: readonly BookingStatus[] | undefined;
  readonly purposes: readonly Purpose[] | undefined;
};
