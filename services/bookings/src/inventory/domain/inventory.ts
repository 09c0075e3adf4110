import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  groupTooSmall,
  seatsUnavailable,
  sessionClosed,
  type GroupTooSmall,
  type SeatsUnavailable,
  type SessionClosed,
  type SessionClosedReason,
} from './failures.ts';

/** The seats of one session and whether they are for sale. Invariant: held + confirmed ≤ capacity. */
export type Inventory = {
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  readonly organizationId: OrganizationId;
  /** Place of the session; null for sessions scheduled before it was recorded. */
  readonly siteId: SiteId | null;
  readonly regionCode: RegionCode | null;
  readonly startsAt: Date;
  /** Whether the host closed or removed the session. */
  readonly closed: boolean;
  /** Minimum group size of the excursion; null until a publication states it. */
  readonly groupMin: number | null;
  /** The version of the excursion that is on offer; null until a publication states it. */
  readonly excursionVersion: number | null;
  readonly capacity: number;
  readonly held: number;
  readonly confirmed: number;
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
export type SeatCount = { readonly held: number; readonly confirmed: number };

/** What one client (a program or a person) has on hold: in total, and in one session. */
export type HoldCount = {
  readonly holds: number;
  readonly seats: number;
  readonly sessionHolds: number;
  readonly sessionSeats: number;
};

export type AvailabilityStatus = 'AVAILABLE' | 'LIMITED' | 'SOLD_OUT' | 'CLOSED' | 'FREESALE';

export type Availability = Pick<Inventory, 'capacity' | 'held' | 'confirmed'> & {
  readonly vacancies: number;
  readonly status: AvailabilityStatus;
};

function vacanciesOf({ capacity, held, confirmed }: Inventory): number {
  return capacity - held - confirmed;
}

/**
 * The reason why a party may not have seats in this session; undefined if it may. The repository's `take` repeats the check in the
 * statement that takes the seats, because other transactions may take seats in between.
 */
export function refuseHold(
  inventory: Inventory,
  seats: number,
  now: Date,
): SessionClosed | GroupTooSmall | SeatsUnavailable | undefined {
  const reason = whyClosed(inventory, now);
  if (reason !== undefined) return sessionClosed(reason);
  // The excursion's admission rules apply to each party, regardless of other parties at the session.
  const { groupMin } = inventory;
  if (groupMin !== null && seats < groupMin) return groupTooSmall(groupMin);
  const vacancies = vacanciesOf(inventory);
  return vacancies < seats ? seatsUnavailable(vacancies) : undefined;
}

export function availabilityOf(inventory: Inventory, now: Date): Availability {
  const { capacity, held, confirmed } = inventory;
  return { capacity, held, confirmed, vacancies: vacanciesOf(inventory), status: statusOf(inventory, now) };
}

function statusOf(inventory: Inventory, now: Date): AvailabilityStatus {
  if (whyClosed(inventory, now) !== undefined) return 'CLOSED';
  const vacancies = vacanciesOf(inventory);
  if (vacancies === 0) return 'SOLD_OUT';
  return vacancies * 2 < inventory.capacity ? 'LIMITED' : 'AVAILABLE';
}

/** Compares with the clock, so that an expiry takes effect at once even if its event is late. */
export function isSiteReady({ siteReadyUntil }: Pick<Inventory, 'siteReadyUntil'>, now: Date): boolean {
  return siteReadyUntil === null || siteReadyUntil > now;
}

/** Permanent reasons come first: a session that has begun does not open again. */
function whyClosed(inventory: Inventory, now: Date): SessionClosedReason | undefined {
  const { startsAt, closed, published, suspended } = inventory;
  if (startsAt <= now) return 'BEGUN';
  if (closed) return 'CLOSED_BY_HOST';
  if (suspended) return 'ORGANIZATION_SUSPENDED';
  if (!isSiteReady(inventory, now)) return 'SITE_NOT_READY';
  return published ? undefined : 'NOT_PUBLISHED';
}
