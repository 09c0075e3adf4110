/** Steps whose duration is measured. */
export const steps = ['holdToConfirmation', 'requestToAnswer', 'confirmationToVisit'] as const;
export type Step = (typeof steps)[number];

const hour = 60;
const day = 24 * hour;

/**
 * To what lead times are rounded, in minutes: to the minute up to 4 hours, then by at most 1.1 %. So the bookings of a month have some
 * hundred different lead times, however many they are, and percentiles are computed from how often each occurs.
 */
export const roundings: readonly { readonly below: number; readonly unit: number }[] = [
  { below: 4 * hour, unit: 1 },
  { below: day, unit: 5 },
  { below: 10 * day, unit: 30 },
  { below: 60 * day, unit: 4 * hour },
  { below: Infinity, unit: day },
];

/** How many bookings took so many minutes. */
export type Histogram = ReadonlyMap<number, number>;
export type Histograms = Readonly<Record<Step, Histogram>>;

export const noLeadTimes: Histograms = {
  holdToConfirmation: new Map(),
  requestToAnswer: new Map(),
  confirmationToVisit: new Map(),
};

/** Sums of disjoint sets of bookings. */
export function addHistograms(all: readonly Histograms[]): Histograms {
  const add = (step: Step): Histogram => {
    const sum = new Map<number, number>();
    for (const histograms of all)
      for (const [minutes, bookings] of histograms[step]) sum.set(minutes, (sum.get(minutes) ?? 0) + bookings);
    return sum;
  };
  return {
    holdToConfirmation: add('holdToConfirmation'),
    requestToAnswer: add('requestToAnswer'),
    confirmationToVisit: add('confirmationToVisit'),
  };
}

export function bookingsIn(histogram: Histogram): number {
  let bookings = 0;
  for (const count of histogram.values()) bookings += count;
  return bookings;
}

/**
 * Minutes within which these shares of the bookings took the step, interpolated between two bookings as PostgreSQL's `percentile_cont`
 * does; null if there are no bookings.
 */
export function percentilesOf(histogram: Histogram, shares: readonly number[]): readonly (number | null)[] {
  const sorted = [...histogram].sort(([a], [b]) => a - b);
  const last = bookingsIn(histogram) - 1;
  const nth = (rank: number): number => {
    let before = 0;
    for (const [minutes, bookings] of sorted) {
      before += bookings;
      if (rank < before) return minutes;
    }
    return NaN;
  };
  return shares.map((share) => {
    if (last < 0) return null;
    const rank = share * last;
    const [below, above] = [nth(Math.floor(rank)), nth(Math.ceil(rank))];
    return below + (rank - Math.floor(rank)) * (above - below);
  });
}
