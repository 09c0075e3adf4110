/** Sums over a set of held sessions. Sums of disjoint sets can be added; measures derived from them cannot. */
export type VisitSums = {
  /** Sessions held. */
  readonly groups: number;
  readonly attended: number;
  readonly capacity: number;
  /** Seats of the bookings that were confirmed and not cancelled. */
  readonly confirmed: number;
};

/** Shares are 0 to 1; null if no session was held. */
export type VisitMeasures = {
  readonly visits: number;
  readonly capacity: number;
  readonly load: number | null;
  readonly groups: number;
  readonly averageGroup: number | null;
  readonly noShow: number | null;
};

export const nothingHeld: VisitSums = { groups: 0, attended: 0, capacity: 0, confirmed: 0 };

export function addSums(a: VisitSums, b: VisitSums): VisitSums {
  return {
    groups: a.groups + b.groups,
    attended: a.attended + b.attended,
    capacity: a.capacity + b.capacity,
    confirmed: a.confirmed + b.confirmed,
  };
}

/** The formulas of the programme: load = attended ÷ capacity, no-show = 1 − attended ÷ confirmed, of held sessions only. */
export function measuresOf({ groups, attended, capacity, confirmed }: VisitSums): VisitMeasures {
  const shareOfConfirmed = quotient(attended, confirmed);
  return {
    visits: attended,
    capacity,
    load: quotient(attended, capacity),
    groups,
    averageGroup: quotient(attended, groups),
    noShow: shareOfConfirmed === null ? null : 1 - shareOfConfirmed,
  };
}

function quotient(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
}
