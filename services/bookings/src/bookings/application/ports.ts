import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { BookingId, ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Purpose } from '@promtour/kernel/purpose';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Booking, BookingStatus, Maker, SeatCount } from '../domain/booking.ts';
import type { Change } from './whose-booking.policy.ts';
import type { AttendanceCorrection } from '../domain/attendance-correction.ts';
import type { HoldLimits, OnHold } from '../domain/hold-limits.ts';
import type { Inventory } from '../../inventory/domain/inventory.ts';
import type { OrganizerContact } from '../domain/organizer-contact.ts';

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
  /** The viewer, as the maker of a booking. */
  readonly maker: Maker;
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

export interface InventoryRepository {
  find(id: SessionId): Promise<Inventory | undefined>;
  /**
   * Takes the seats of a hold that was added out of sale where the session is for sale and has them, in one statement. Call it last:
   * from here to the commit everybody else who wants seats of this session waits. In the same breath it counts what the client has on
   * hold, exactly wherever that comes near `limits`.
   * @returns what the client has on hold with this hold; undefined where the seats may not be taken, and nothing was
   */
  take(hold: Booking, limits: HoldLimits, now: Date): Promise<OnHold | undefined>;
  /** Moves seats of sessions between held, confirmed and free. Call it last, as `take`. */
  move(movements: ReadonlyMap<SessionId, SeatCount>): Promise<void>;
}

/** A session as its event tells of it. */
export type ScheduledSession = Pick<
  Inventory,
  'sessionId' | 'excursionId' | 'organizationId' | 'startsAt' | 'capacity'
> & { readonly siteId: SiteId; readonly regionCode: RegionCode };

/**
 * What decides whether seats are for sale, inside one transaction. Facts about sessions, excursions and organisations come
 * in any order: each is kept, and meets the others whenever they come.
 */
export interface SaleRepository {
  /** Opens the inventory of a session; where it is open already, nothing happens. */
  open(session: ScheduledSession): Promise<void>;
  /** @param groupMin the smallest party that the excursion takes */
  publish(excursion: ExcursionId, groupMin: number): Promise<void>;
  suspend(organization: OrganizationId, suspended: boolean): Promise<void>;
  /** @param until when the site may be visited no more; null where that is now */
  readySite(site: SiteId, until: Date | null): Promise<void>;
}

/** Lists and look-ups outside transactions, made for a viewer: of bookings it finds those that are its to see. Every list is a page; every look-up takes many ids at once. */
export interface BookingReader {
  bookings(filter: BookingFilter, page: PageRequest): Promise<Booking[]>;
  countBookings(filter: BookingFilter): Promise<number>;
  bookingsById(ids: readonly BookingId[]): Promise<Booking[]>;
  /** Whom to call about bookings, of those that are the viewer's to settle (`mayChange`). */
  contacts(ids: readonly BookingId[]): Promise<readonly BookingContact[]>;
  inventories(sessions: readonly SessionId[]): Promise<Inventory[]>;
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
