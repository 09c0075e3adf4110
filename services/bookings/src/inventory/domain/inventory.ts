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

/** The seats of one session and whether they are for sale. Always held + confirmed ≤ capacity. */
export type Inventory = {
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  readonly organizationId: OrganizationId;
  /** Where it takes place; null for sessions of before these were kept. */
  readonly siteId: SiteId | null;
  readonly regionCode: RegionCode | null;
  readonly startsAt: Date;
  /** The smallest party that the excursion takes; null where no publication has said it. */
  readonly groupMin: number | null;
  readonly capacity: number;
  readonly held: number;
  readonly confirmed: number;
  /** Whether its excursion is. */
  readonly published: boolean;
  /** Whether its organisation is. */
  readonly suspended: boolean;
  /**
   * Until when its site may be visited; null where the registry has said nothing of that. Publishing needs a ready site, so that
   * a session without a word is one whose word is still to come.
   */
  readonly siteReadyUntil: Date | null;
};

/** Seats as a session counts them. */
export type SeatCount = { readonly held: number; readonly confirmed: number };

/** What one client, a program or a person, has on hold: in all, and of these in one session. */
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

export function vacanciesOf({ capacity, held, confirmed }: Inventory): number {
  return capacity - held - confirmed;
}

/**
 * Why a party may not have seats here; undefined where it may. The repository's `take` asks the same of the row in the one
 * statement that takes the seats, since between this answer and that statement others may be quicker.
 */
export function refuseHold(
  inventory: Inventory,
  seats: number,
  now: Date,
): SessionClosed | GroupTooSmall | SeatsUnavailable | undefined {
  const reason = whyClosed(inventory, now);
  if (reason !== undefined) return sessionClosed(reason);
  // A party is a group of the excursion's admission rules, whoever else comes to the session.
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

/** By the clock too: an expiry holds at once, also where its event is late. */
export function isSiteReady({ siteReadyUntil }: Pick<Inventory, 'siteReadyUntil'>, now: Date): boolean {
  return siteReadyUntil === null || siteReadyUntil > now;
}

/** The lasting reason first: what has begun will not open again. */
function whyClosed(inventory: Inventory, now: Date): SessionClosedReason | undefined {
  const { startsAt, published, suspended } = inventory;
  if (startsAt <= now) return 'BEGUN';
  if (suspended) return 'ORGANIZATION_SUSPENDED';
  if (!isSiteReady(inventory, now)) return 'SITE_NOT_READY';
  return published ? undefined : 'NOT_PUBLISHED';
}
