import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { HandlerContext } from '@promtour/messaging/subscription';
import type { HoldCount, Inventory, SeatCount } from './domain/inventory.ts';

export interface InventoryRepository {
  find(id: SessionId): Promise<Inventory | undefined>;
  /**
   * Takes the seats of an added hold out of sale if the session is for sale, has them and still starts at the hold's time, in one statement. Call it last: from here to the
   * commit, all other holds of this session wait. The same statement counts what the client has on hold, exactly whenever that is near
   * `limits`.
   * @returns what the client has on hold including this hold; undefined if the seats may not be taken, in which case nothing changed
   */
  take(hold: SeatsOfHold, limits: HoldCount, now: Date): Promise<HoldCount | undefined>;
  /** Moves seats of sessions between held, confirmed and free. Call it last, like `take`. */
  move(movements: ReadonlyMap<SessionId, SeatCount>): Promise<void>;
}

/** The part of a hold that concerns seats. */
export type SeatsOfHold = {
  readonly sessionId: SessionId;
  readonly seats: number;
  readonly startsAt: Date;
  readonly booker: { readonly subject: string | null };
};

/** A session as described by its event. */
export type ScheduledSession = Pick<
  Inventory,
  'sessionId' | 'excursionId' | 'organizationId' | 'startsAt' | 'capacity'
> & {
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
  /** The date of the start in the plant's time zone, `YYYY-MM-DD`. */
  readonly localDate: string;
};

/** A version of an excursion as described by its event. */
export type PublishedVersion = {
  readonly number: number;
  readonly onSale: boolean;
  /** Minimum group size. */
  readonly groupMin: number;
};

/**
 * What decides whether seats are for sale, inside one transaction. Facts about sessions, excursions and organizations arrive in any order:
 * each is stored and applied to the others when they arrive.
 */
export interface SaleRepository {
  /** Opens the inventory of a session, or reopens that of a closed one. For an open one it changes nothing. */
  open(session: ScheduledSession): Promise<void>;
  /**
   * Applies the state of a session after a change of the host: its start, its capacity (at least the seats that are taken), and whether it is closed.
   * Bookings and holds are kept in any case. If it is not known, it is opened.
   * @param closed undefined: as it is
   */
  change(session: ScheduledSession, closed: boolean | undefined): Promise<void>;
  /**
   * Applies a published version to the excursion's sessions, including those scheduled later. Existing bookings keep the version that they
   * were made for.
   */
  publish(excursion: ExcursionId, version: PublishedVersion): Promise<void>;
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
