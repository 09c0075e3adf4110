import type { Outcome } from './booked-item.ts';

/** Booked items and their seats. */
export type Count = { readonly bookings: number; readonly seats: number };

/** Items of one outcome, split by whether hosts had to accept them. */
export type OutcomeCount = Count & { readonly outcome: Outcome; readonly requested: boolean };

/** Shares are 0 to 1 of bookings; null if there is nothing to divide by. */
export type Funnel = {
  readonly held: Count;
  readonly requested: Count;
  readonly confirmed: Count;
  readonly attended: Count;
  readonly expiryRate: number | null;
  readonly refusalRate: number | null;
  readonly cancellationRate: number | null;
  readonly noShowRate: number | null;
  /** Confirmed ÷ held. */
  readonly conversion: number | null;
};

const everConfirmed: ReadonlySet<Outcome> = new Set(['CONFIRMED', 'CANCELLED', 'NO_SHOW', 'ATTENDED']);

/** The stages and rates of a set of held bookings. */
export function funnelOf(counts: readonly OutcomeCount[]): Funnel {
  const sum = (matches: (count: OutcomeCount) => boolean): Count => addCounts(counts.filter(matches));
  const of = (...wanted: readonly Outcome[]) => sum(({ outcome }) => wanted.includes(outcome));
  const held = addCounts(counts);
  const requested = sum((count) => count.requested);
  const confirmed = sum(({ outcome }) => everConfirmed.has(outcome));
  const attended = of('ATTENDED');
  const noShow = of('NO_SHOW');
  const rejected = of('REJECTED');
  const accepted = sum(({ outcome, requested }) => requested && everConfirmed.has(outcome));
  return {
    held,
    requested,
    confirmed,
    attended,
    expiryRate: share(of('EXPIRED'), held),
    // A request that is withdrawn or still open has no answer.
    refusalRate: share(rejected, addCounts([rejected, accepted])),
    cancellationRate: share(of('CANCELLED'), confirmed),
    noShowRate: share(noShow, addCounts([noShow, attended])),
    conversion: share(confirmed, held),
  };
}

export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce<Count>(
    (sum, { bookings, seats }) => ({ bookings: sum.bookings + bookings, seats: sum.seats + seats }),
    {
      bookings: 0,
      seats: 0,
    },
  );
}

function share(part: Count, whole: Count): number | null {
  return whole.bookings === 0 ? null : part.bookings / whole.bookings;
}
