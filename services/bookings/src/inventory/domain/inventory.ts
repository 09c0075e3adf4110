import type { ExcursionId, OrganizationId, PortalId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import {
  seatsUnavailable,
  sessionClosed,
  type SeatsUnavailable,
  type SessionClosed,
  type SessionClosedReason,
} from './failures.ts';

/**
 * The seats of one session and whether they are for sale. Invariant: held + confirmed + allotted + blocked ≤ capacity, unless seats are sold
 * without a limit.
 */
export type Inventory = {
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  /** The host. */
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  readonly regionCode: RegionCode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The zone of the site. */
  readonly timeZone: TimeZone;
  /** Whether the host closed or removed the session. */
  readonly closed: boolean;
  /** The version of the excursion that is on offer; null until a publication states it. */
  readonly excursionVersion: number | null;
  /** The portals that show the excursion; null: every portal that covers the region. */
  readonly portals: readonly PortalId[] | null;
  readonly capacity: number;
  readonly held: number;
  readonly confirmed: number;
  /** Seats that are set aside for agencies and not used by their bookings. */
  readonly allotted: number;
  /** Seats that the host does not sell. */
  readonly blocked: number;
  /** Whether seats are sold without a limit. */
  readonly freesale: boolean;
  /** Seats of the parties that wait. */
  readonly waitlisted: number;
  /** Size of the smallest party that waits; null if none does. Vacant seats that it fits are offered to it and not sold to others. */
  readonly waitlistMin: number | null;
  /** Whether the excursion is published. */
  readonly published: boolean;
  /** Whether the organization is suspended. */
  readonly suspended: boolean;
  /**
   * Until when the site may be visited; null until the registry publishes it. Publishing an excursion requires a ready site, so null means
   * that the registry's event has not arrived yet.
   */
  readonly siteReadyUntil: Date | null;
};

/** Seat counters of a session. */
export type SeatCount = {
  readonly held: number;
  readonly confirmed: number;
  /** Unused seats of allotments; nothing means 0. */
  readonly allotted?: number;
};

/** What one client (a program or a person) has on hold: in total, and in one session. */
export type HoldCount = {
  readonly holds: number;
  readonly seats: number;
  readonly sessionHolds: number;
  readonly sessionSeats: number;
};

export type AvailabilityStatus = 'AVAILABLE' | 'LIMITED' | 'SOLD_OUT' | 'CLOSED' | 'FREESALE';

export type Availability = Pick<
  Inventory,
  'capacity' | 'held' | 'confirmed' | 'allotted' | 'blocked' | 'waitlisted' | 'freesale'
> & {
  readonly vacancies: number;
  readonly status: AvailabilityStatus;
};

/** Seats in general sale that are not taken, including those that a waiting party is about to be offered. */
export function vacanciesOf({
  capacity,
  held,
  confirmed,
  allotted,
  blocked,
}: Pick<Inventory, 'capacity' | 'held' | 'confirmed' | 'allotted' | 'blocked'>): number {
  return Math.max(capacity - held - confirmed - allotted - blocked, 0);
}

/** Seats that anyone may take now: none while a party waits that the vacant seats fit. */
export function seatsForSale(inventory: Inventory): number {
  const vacancies = vacanciesOf(inventory);
  return inventory.waitlistMin !== null && vacancies >= inventory.waitlistMin ? 0 : vacancies;
}

/**
 * The reason why a party may not have seats in this session; undefined if it may. The repository's `take` repeats the check in the
 * statement that takes the seats, because other transactions may take seats in between.
 */
export function refuseSeats(
  inventory: Inventory,
  seats: number,
  now: Date,
): SessionClosed | SeatsUnavailable | undefined {
  const reason = whyClosed(inventory, now);
  if (reason !== undefined) return sessionClosed(inventory.sessionId, reason);
  const vacancies = seatsForSale(inventory);
  return inventory.freesale || vacancies >= seats ? undefined : seatsUnavailable(inventory.sessionId, vacancies);
}

/** @param ownAllotted seats that are set aside for the viewer, and vacant for nobody else */
export function availabilityOf(inventory: Inventory, ownAllotted: number, now: Date): Availability {
  const { capacity, held, confirmed, allotted, blocked, waitlisted, freesale } = inventory;
  const counts = { capacity, held, confirmed, allotted, blocked, waitlisted, freesale };
  return {
    ...counts,
    vacancies: vacanciesOf(inventory) + ownAllotted,
    status: statusOf(inventory, seatsForSale(inventory) + ownAllotted, now),
  };
}

function statusOf(inventory: Inventory, vacancies: number, now: Date): AvailabilityStatus {
  if (whyClosed(inventory, now) !== undefined) return 'CLOSED';
  if (inventory.freesale) return 'FREESALE';
  if (vacancies === 0) return 'SOLD_OUT';
  return vacancies * 2 < inventory.capacity ? 'LIMITED' : 'AVAILABLE';
}

/** Compares with the clock, so that an expiry takes effect at once even if its event is late. */
export function isSiteReady({ siteReadyUntil }: Pick<Inventory, 'siteReadyUntil'>, now: Date): boolean {
  return siteReadyUntil === null || siteReadyUntil > now;
}

/** Permanent reasons come first: a session that has begun does not open again. */
export function whyClosed(inventory: Inventory, now: Date): SessionClosedReason | undefined {
  const { startsAt, closed, published, suspended } = inventory;
  if (startsAt <= now) return 'BEGUN';
  if (closed) return 'CLOSED_BY_HOST';
  if (suspended) return 'ORGANIZATION_SUSPENDED';
  if (!isSiteReady(inventory, now)) return 'SITE_NOT_READY';
  return published ? undefined : 'NOT_PUBLISHED';
}
