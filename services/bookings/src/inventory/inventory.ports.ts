import type { ExcursionId, OrganizationId, PortalId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { HandlerContext } from '@promtour/messaging/subscription';
import type { HoldCount, Inventory, SeatCount } from './domain/inventory.ts';

export interface InventoryRepository {
  /** The inventories of sessions in their order; undefined for an unknown one. */
  find(ids: readonly SessionId[]): Promise<readonly (Inventory | undefined)[]>;
  /**
   * Takes the seats of an added hold out of sale, of all its sessions or of none, in one statement: if each session is for sale, has the
   * seats, still starts at the hold's time and sells the version of its excursion that the hold was made for. Call it last: from here to the
   * commit, all other holds of these sessions wait. The same statement counts what the client has on hold, exactly whenever that is near
   * `limits`.
   * @returns for each item, what the client has on hold including this hold; undefined if not all seats may be taken, in which case nothing
   * changed
   */
  take(hold: SeatsOfHold, limits: HoldCount, now: Date): Promise<readonly HoldCount[] | undefined>;
  /**
   * Takes and returns seats of several sessions in one statement, for a booking that exists. Call it last, like `take`.
   * @returns whether all changes were made; none was if not
   */
  exchange(changes: readonly SeatChange[], now: Date): Promise<boolean>;
  /** Moves seats of sessions between held, confirmed and free. Call it last, like `take`. */
  move(movements: ReadonlyMap<SessionId, SeatCount>): Promise<void>;
}

/** The part of a hold that concerns seats. */
export type SeatsOfHold = {
  readonly items: readonly SeatsOfItem[];
  readonly booker: { readonly subject: string | null };
};

export type SeatsOfItem = {
  readonly sessionId: SessionId;
  readonly seats: number;
  /** Of these, seats that an allotment of the booker gives, and that are not on sale. */
  readonly allotted: number;
  readonly startsAt: Date;
  /** The version that must be on offer; null: any, since the booking keeps its own. */
  readonly excursionVersion: number | null;
};

/** A change of a session's counters. */
export type SeatChange = SeatCount & {
  readonly sessionId: SessionId;
  /** What the session must be able to sell; null if it only gets seats back. */
  readonly taking: SeatsOfItem | null;
};

/** A session as described by its event. */
export type ScheduledSession = {
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: TimeZone;
  readonly capacity: number;
  /** The date of the start in the plant's time zone, `YYYY-MM-DD`. */
  readonly localDate: string;
};

/** A version of an excursion as described by its event. */
export type PublishedVersion = {
  readonly number: number;
  readonly onSale: boolean;
  /** The portals that show it; null: every portal that covers the region. */
  readonly portals: readonly PortalId[] | null;
};

/**
 * What decides whether seats are for sale, inside one transaction. Facts about sessions, excursions and organizations arrive in any order:
 * each is stored and applied to the others when they arrive.
 */
export interface SaleRepository {
  /** Opens the inventory of a session, or reopens that of a closed one. For an open one it changes nothing. */
  open(session: ScheduledSession): Promise<void>;
  /**
   * Applies the state of a session after a change of the host: its times, its capacity (at least the seats that are taken), and whether it is closed.
   * Bookings and holds are kept in any case. If it is not known, it is opened.
   * @param closed undefined: as it is
   * @returns the capacity that the session has now
   */
  change(session: ScheduledSession, closed: boolean | undefined): Promise<number>;
  /**
   * Applies a published version to the excursion's sessions, including those scheduled later. Existing bookings keep the version that they
   * were made for.
   */
  publish(excursion: ExcursionId, version: PublishedVersion): Promise<void>;
  /** Shows the excursion on other portals. */
  show(excursion: ExcursionId, portals: PublishedVersion['portals']): Promise<void>;
  /** Starts or stops the sale of the excursion's sessions. Existing bookings, including holds, are not affected. */
  offer(excursion: ExcursionId, onSale: boolean): Promise<void>;
  /** Invariant 11: a suspension stops new bookings at once and does not affect existing ones, including holds. */
  suspend(organization: OrganizationId, suspended: boolean): Promise<void>;
  /**
   * Invariant 11 for sites: seats are for sale while an assessment allows visits.
   * @param until end of the period in which the site may be visited; null if it has ended
   */
  readySite(site: SiteId, until: Date | null): Promise<void>;
}

/** Runs inside the transaction that also records the event as applied. */
export type SaleOf = (tx: HandlerContext['tx']) => SaleRepository;
