/** What a booking has gone through: the times of its events (RFC 3339); null: not so far. */
export type Steps = {
  readonly heldAt: string | null;
  /** The booker asked the hosts to accept it. */
  readonly requestedAt: string | null;
  /** The hosts accepted or rejected the request; null also if the time to answer passed. */
  readonly answeredAt: string | null;
  readonly confirmedAt: string | null;
  /** A host rejected it, or the time to answer passed. */
  readonly rejectedAt: string | null;
  readonly cancelledAt: string | null;
  readonly expiredAt: string | null;
};

export const noSteps: Steps = {
  heldAt: null,
  requestedAt: null,
  answeredAt: null,
  confirmedAt: null,
  rejectedAt: null,
  cancelledAt: null,
  expiredAt: null,
};

/** What became of a booked item so far. Each item has exactly one, so figures of outcomes add up. */
export const outcomes = [
  'HELD',
  'EXPIRED',
  /** Cancelled before it was confirmed. */
  'WITHDRAWN',
  'REQUESTED',
  'REJECTED',
  'CONFIRMED',
  /** Cancelled after it was confirmed. */
  'CANCELLED',
  'NO_SHOW',
  'ATTENDED',
] as const;
export type Outcome = (typeof outcomes)[number];

/** @param attended people; null until recorded. A recorded attendance outweighs the cancellation of the booking's other sessions. */
export function outcomeOf(steps: Steps, attended: number | null): Outcome {
  if (attended !== null) return attended > 0 ? 'ATTENDED' : 'NO_SHOW';
  if (steps.cancelledAt !== null) return steps.confirmedAt === null ? 'WITHDRAWN' : 'CANCELLED';
  if (steps.rejectedAt !== null) return 'REJECTED';
  if (steps.expiredAt !== null) return 'EXPIRED';
  if (steps.confirmedAt !== null) return 'CONFIRMED';
  return steps.requestedAt === null ? 'HELD' : 'REQUESTED';
}
