import type { ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import {
  seatsUnavailable,
  sessionClosed,
  type SeatsUnavailable,
  type SessionClosed,
  type SessionClosedReason,
} from './failures.ts';

/** The seats of one session and whether they are for sale. Always held + confirmed ≤ capacity. */
export type Inventory = {
  readonly sessionId: SessionId;
  readonly excursionId: ExcursionId;
  readonly organizationId: OrganizationId;
  readonly startsAt: Date;
  readonly capacity: number;
  readonly held: number;
  readonly confirmed: number;
  /** Whether its excursion is. */
  readonly published: boolean;
  /** Whether its organisation is. */
  readonly suspended: boolean;
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
): SessionClosed | SeatsUnavailable | undefined {
  const reason = whyClosed(inventory, now);
  if (reason !== undefined) return sessionClosed(reason);
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

/** The lasting reason first: what has begun will not open again. */
function whyClosed({ startsAt, published, suspended }: Inventory, now: Date): SessionClosedReason | undefined {
  if (startsAt <= now) return 'BEGUN';
  if (suspended) return 'ORGANIZATION_SUSPENDED';
  return published ? undefined : 'NOT_PUBLISHED';
}
