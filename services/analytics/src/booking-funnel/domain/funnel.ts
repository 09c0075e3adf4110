import type { Outcome } from './booked-item.ts';

/** Booked items and their seats. */
export type Count = { readonly bookings: number; readonly seats: number };

/** Items of one outcome, split by whether hosts had to accept them. */
export type OutcomeCount = Count & { readonly outcome: Outcome; readonly requested: boolean };

/** What a funnel is made of; sums of disjoint sets can be added. */
export const sumNames = [
  'heldBookings',
  'heldSeats',
  'requestedBookings',
  'requestedSeats',
  'confirmedBookings',
  'confirmedSeats',
  'attendedBookings',
  'attendedSeats',
  /** Bookings that expired, were rejected, were accepted by hosts, were cancelled after their confirmation. */
  'expired',
  'rejected',
  'accepted',
  'cancelled',
] as const;
export type SumName = (typeof sumNames)[number];
export type FunnelSums = Readonly<Record<SumName, number>>;

export const nothing: FunnelSums = sumsBy(() => 0);

function sumsBy(value: (name: SumName) => number): FunnelSums {
  return Object.fromEntries(sumNames.map((name) => [name, value(name)])) as FunnelSums;
}

/** Outcomes of bookings that were confirmed, whatever came after. */
export const confirmedOutcomes: readonly Outcome[] = ['CONFIRMED', 'CANCELLED', 'NO_SHOW', 'ATTENDED'];

export function sumsOf({ outcome, requested, bookings, seats }: OutcomeCount): FunnelSums {
  const isConfirmed = confirmedOutcomes.includes(outcome);
  const given = (condition: boolean, value: number) => (condition ? value : 0);
  return {
    heldBookings: bookings,
    heldSeats: seats,
    requestedBookings: given(requested, bookings),
    requestedSeats: given(requested, seats),
    confirmedBookings: given(isConfirmed, bookings),
    confirmedSeats: given(isConfirmed, seats),
    attendedBookings: given(outcome === 'ATTENDED', bookings),
    attendedSeats: given(outcome === 'ATTENDED', seats),
    expired: given(outcome === 'EXPIRED', bookings),
    rejected: given(outcome === 'REJECTED', bookings),
    accepted: given(requested && isConfirmed, bookings),
    cancelled: given(outcome === 'CANCELLED', bookings),
  };
}

export function addSums(a: FunnelSums, b: FunnelSums, sign: 1 | -1 = 1): FunnelSums {
  return sumsBy((name) => a[name] + sign * b[name]);
}

/** Sums that are added up in place: rollups of a batch have very many. */
export type Tally = Record<SumName, number>;

export function newTally(): Tally {
  return sumsBy(() => 0);
}

export function addTo(tally: Tally, sums: FunnelSums, sign: 1 | -1 = 1): void {
  for (const name of sumNames) tally[name] += sign * sums[name];
}

export function totalOf(all: readonly FunnelSums[]): FunnelSums {
  const total = newTally();
  for (const sums of all) addTo(total, sums);
  return total;
}

export function isNothing(sums: FunnelSums): boolean {
  return sumNames.every((name) => sums[name] === 0);
}

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
  /** Rejected ÷ (rejected + accepted) of the requests. A request that was withdrawn or is still open has no answer. */
  readonly refusalRate: number | null;
  /** Cancelled after confirmation ÷ confirmed. */
  readonly cancellationRate: number | null;
};

/** The stages and rates of a set of held bookings. */
export function funnelOf(sums: FunnelSums): Funnel {
  return {
    held: { bookings: sums.heldBookings, seats: sums.heldSeats },
    requested: { bookings: sums.requestedBookings, seats: sums.requestedSeats },
    confirmed: { bookings: sums.confirmedBookings, seats: sums.confirmedSeats },
    attended: { bookings: sums.attendedBookings, seats: sums.attendedSeats },
    conversion: share(sums.confirmedBookings, sums.heldBookings),
    expiryRate: share(sums.expired, sums.heldBookings),
    refusalRate: share(sums.rejected, sums.rejected + sums.accepted),
    cancellationRate: share(sums.cancelled, sums.confirmedBookings),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
