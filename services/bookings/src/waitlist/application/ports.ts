import type { BookingId, ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { BookingRepositories } from '../../bookings/application/ports.ts';
import type { BookingStatus } from '../../bookings/domain/booking.ts';
import type { AllocationRepository } from '../../inventory/allocation.ports.ts';
import type { SealedSubject } from '../../personal-data/domain/sealed-subject.ts';
import type { WaitingParty } from '../domain/fairness.ts';
import type { WaitlistEntry, WaitlistEntryId, WaitlistStatus } from '../domain/waitlist-entry.ts';

/** Locks are taken in this order: the waitlist of a session, its entries, bookings, then inventories. */
export type WaitlistRepositories = BookingRepositories & {
  readonly waitlist: WaitlistRepository;
  readonly allocations: AllocationRepository;
};

export type WaitlistUnitOfWork = UnitOfWork<WaitlistRepositories>;

/** Inside one transaction. */
export interface WaitlistRepository {
  /** Locks the waitlist of a session until the transaction ends: who waits changes under this lock only. */
  lock(session: SessionId): Promise<void>;
  /** @param contact sealed under the entry's id, which is the id of its offer */
  add(entry: WaitlistEntry, contact: SealedSubject): Promise<void>;
  find(id: WaitlistEntryId): Promise<WaitlistEntry | undefined>;
  findForUpdate(id: WaitlistEntryId): Promise<WaitlistEntry | undefined>;
  /** The parties that wait for a session, the first to join first. */
  waiting(session: SessionId): Promise<readonly Waiting[]>;
  /** Sets the times of the waiting entries of a session that the host has moved. */
  moveTo(session: SessionId, times: Pick<WaitlistEntry, 'startsAt' | 'endsAt'>): Promise<void>;
  /** Writes status, offer and reason. */
  update(entry: WaitlistEntry): Promise<void>;
  /** Entries whose wait ended without an offer and whose contact is not destroyed yet. */
  contactsToDestroy(limit: number): Promise<readonly WaitlistEntryId[]>;
  recordDestroyed(ids: readonly WaitlistEntryId[]): Promise<void>;
  /** Sessions with something to do: seats that fit a waiting party, waits that end, another time or a closure. Locks nothing. */
  sessionsToServe(now: Date, limit: number): Promise<readonly SessionId[]>;
  /** Offers whose booking is no longer on hold, locked; skips those that another transaction has locked. */
  lockSettled(limit: number): Promise<readonly SettledOffer[]>;
  /** What the party of a booker waits for or was offered in a session. */
  countOf(
    session: SessionId,
    booker: WaitlistEntry['booker'],
  ): Promise<{ readonly entries: number; readonly seats: number }>;
}

export type Waiting = WaitingParty & Pick<WaitlistEntry, 'id' | 'startsAt' | 'endsAt'>;

export type SettledOffer = { readonly entry: WaitlistEntry; readonly status: BookingStatus };

/** Outside transactions, limited to the entries that the viewer may see: those of its bookings-to-be, of its sessions, of its regions. */
export interface WaitlistReader {
  entries(filter: WaitlistFilter, page: PageRequest): Promise<WaitlistEntry[]>;
  countEntries(filter: WaitlistFilter): Promise<number>;
  entriesById(ids: readonly WaitlistEntryId[]): Promise<WaitlistEntry[]>;
  /** How many parties wait that joined before each of these entries. */
  ahead(ids: readonly WaitlistEntryId[]): Promise<ReadonlyMap<WaitlistEntryId, number>>;
  /** Whether any party waits or has an offer: how soon the job has to look again. */
  isInUse(): Promise<boolean>;
}

/** Undefined fields do not filter. */
export type WaitlistFilter = {
  readonly sessions: readonly SessionId[] | undefined;
  readonly excursions: readonly ExcursionId[] | undefined;
  /** Hosts. */
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly statuses: readonly WaitlistStatus[] | undefined;
  readonly bookings: readonly BookingId[] | undefined;
};
