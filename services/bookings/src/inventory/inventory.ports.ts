import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { HandlerContext } from '@promtour/messaging/subscription';
import type { HoldCount, Inventory, SeatCount } from './domain/inventory.ts';

export interface InventoryRepository {
  find(id: SessionId): Promise<Inventory | undefined>;
  /**
   * Takes the seats of a hold that was added out of sale where the session is for sale and has them, in one statement. Call it last:
   * from here to the commit everybody else who wants seats of this session waits. In the same breath it counts what the client has on
   * hold, exactly wherever that comes near `limits`.
   * @returns what the client has on hold with this hold; undefined where the seats may not be taken, and nothing was
   */
  take(hold: SeatsOfHold, limits: HoldCount, now: Date): Promise<HoldCount | undefined>;
  /** Moves seats of sessions between held, confirmed and free. Call it last, as `take`. */
  move(movements: ReadonlyMap<SessionId, SeatCount>): Promise<void>;
}

/** A hold, as far as it takes seats. */
export type SeatsOfHold = {
  readonly sessionId: SessionId;
  readonly seats: number;
  readonly booker: { readonly subject: string | null };
};

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
  /**
   * Opens the inventory of a session. One that is scheduled again stays as it is: its id is a function of excursion and start, so that it
   * is the same one, and its capacity is never lowered below what is sold.
   */
  open(session: ScheduledSession): Promise<void>;
  /**
   * From now on the excursion's sessions can be booked, those that are not scheduled yet included.
   * @param groupMin the smallest party that the excursion takes
   */
  publish(excursion: ExcursionId, groupMin: number): Promise<void>;
  /** Invariant 11: a suspension stops new bookings at once and touches none that exist, holds included. */
  suspend(organization: OrganizationId, suspended: boolean): Promise<void>;
  /**
   * Invariant 11 for sites: seats are for sale while an assessment allows visits.
   * @param until when the site may be visited no more; null where that is now
   */
  readySite(site: SiteId, until: Date | null): Promise<void>;
}

/** Inside the transaction that also records the event as applied. */
export type SaleOf = (tx: HandlerContext['tx']) => SaleRepository;
