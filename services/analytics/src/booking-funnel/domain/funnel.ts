import type { Outcome } from './booked-item.ts';

/** Booked items and their seats. */
export type Count = { readonly bookings: number; readonly seats: number };

/** Items of one outcome, split by whether hosts had to accept them. */
export type OutcomeCount = Count & { readonly outcome: Outcome; readonly requested: boolean };

/** Rates are shares of bookings, 0 to 1; null if there is nothing to divide by. */
export type Funnel = {
  readonly held: Count;
  readonly requested: Count;
  readonly confirmed: Count;
  readonly attended: Count;
  /** Confirmed ÷ held. */
  readonly conversion: number | null;
  /** Expired ÷ held. */
  readonly expiryRate: number | null;
  /** Rejected ÷ (rejected + accepted) of the requests. */
  readonly refusalRate: number | null;
  /** Cancelled after confirmation ÷ confirmed. */
  readonly cancellationRate: number | null;
};

const everConfirmed: ReadonlySet<Outcome> = new Set(['CONFIRMED', 'CANCELLED', 'NO_SHOW', 'ATTENDED']);

/** The stages and rates of a set of held bookings. */
export function funnelOf(counts: readonly OutcomeCount[]): Funnel {
  const sum = (matches: (count: OutcomeCount) => boolean): Count => addCounts(counts.filter(matches));
  const held = addCounts(counts);
  const confirmed = sum(({ outcome }) => everConfirmed.has(outcome));
  // A request that was withdrawn or is still open has no answer.
  const rejected = sum(({ outcome }) => outcome === 'REJECTED');
  const accepted = sum(({ outcome, requested }) => requested && everConfirmed.has(outcome));
  return {
    held,
    requested: sum(({ requested }) => requested),
    confirmed,
    attended: sum(({ outcome }) => outcome === 'ATTENDED'),
    conversion: share(confirmed, held),
    expiryRate: share(
      sum(({ outcome }) => outcome === 'EXPIRED'),
      held,
    ),
    refusalRate: share(rejected, addCounts([rejected, accepted])),
    cancellationRate: share(
      sum(({ outcome }) => outcome === 'CANCELLED'),
      confirmed,
    ),
  };
}

export function addCounts(counts: readonly Count[]): Count {
  return {
    bookings: counts.reduce((sum, { bookings }) => sum + bookings, 0),
    seats: counts.reduce((sum, { seats }) => sum + seats, 0),
  };
}

function share(part: Count, whole: Count): number | null {
  return whole.bookings === 0 ? null : part.bookings / whole.bookings;
}
