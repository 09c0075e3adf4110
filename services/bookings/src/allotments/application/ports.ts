import type { ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { AllocationRepository } from '../../inventory/allocation.ports.ts';
import type { InventoryRepository } from '../../inventory/inventory.ports.ts';
import type { AllotmentId } from '../domain/allotment-id.ts';
import type { Allotment } from '../domain/allotment.ts';

/** Locks are taken in this order: allotments by ascending id, then inventories. */
export type AllotmentRepositories = {
  readonly allotments: AllotmentRepository;
  readonly allocations: AllocationRepository;
  readonly inventories: Pick<InventoryRepository, 'find'>;
};

export type AllotmentUnitOfWork = UnitOfWork<AllotmentRepositories>;

/** Seats of an allotment that a booking uses. */
export type DrawnSeats = { readonly allotmentId: AllotmentId; readonly seats: number };

/** What bookings do with allotments, inside their transaction and before they take seats of inventories. */
export interface AllotmentDraws {
  /**
   * Draws as many of the wanted seats as the agency's live allotments have.
   * @returns what was drawn, by session
   */
  draw(
    agency: OrganizationId,
    wanted: ReadonlyMap<SessionId, number>,
    now: Date,
  ): Promise<ReadonlyMap<SessionId, DrawnSeats>>;
  /**
   * Returns drawn seats.
   * @returns the seats that live allotments have again, by session; the rest returns to general sale
   */
  giveBack(drawn: readonly DrawnSeats[]): Promise<ReadonlyMap<SessionId, number>>;
}

/** Inside one transaction. */
export interface AllotmentRepository extends AllotmentDraws {
  /** @returns the agency's live allotment of one of the sessions, in which case the caller rolls back; undefined if all were added */
  add(allotments: readonly Allotment[]): Promise<AllotmentId | undefined>;
  /** Locked until the transaction ends; unknown ones are missing. */
  findForUpdate(ids: readonly AllotmentId[]): Promise<readonly Allotment[]>;
  /** Live allotments whose release is due, longest overdue first, locked; skips those that another transaction has locked. */
  lockDue(now: Date, limit: number): Promise<readonly Allotment[]>;
  /** Writes seats, release and version. */
  update(allotments: readonly Allotment[]): Promise<void>;
}

/** Outside transactions, limited to the allotments that the viewer may see. */
export interface AllotmentReader {
  allotments(filter: AllotmentFilter, page: PageRequest): Promise<Allotment[]>;
  countAllotments(filter: AllotmentFilter): Promise<number>;
  allotmentsById(ids: readonly AllotmentId[]): Promise<Allotment[]>;
  /** Unused seats of the viewer's own live allotments, by session. */
  ownSeats(sessions: readonly SessionId[], now: Date): Promise<ReadonlyMap<SessionId, number>>;
  /** When the next allotment is released. */
  nextRelease(): Promise<Date | undefined>;
}

/** Undefined fields do not filter. */
export type AllotmentFilter = {
  readonly sessions: readonly SessionId[] | undefined;
  readonly excursions: readonly ExcursionId[] | undefined;
  /** Hosts. */
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly agencies: readonly OrganizationId[] | undefined;
  readonly released: boolean | undefined;
};
