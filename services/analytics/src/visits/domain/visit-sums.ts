/**
 * Additive sums of visits. Except `online`, they exclude online excursions. The base of a share is the number of visits for which it is
 * known and may be shown: the share is its count ÷ its base, not ÷ `attended`.
 */
export type VisitSums = {
  /** Sessions held: at least one booking has an attendance above 0. Like `capacity`, 0 where a question is not by sessions. */
  readonly sessions: number;
  /** Of the sessions held. */
  readonly capacity: number;
  /** Visits: V = Σ attended. */
  readonly attended: number;
  /** Seats confirmed in the sessions held. */
  readonly confirmed: number;
  /** Visits of the groups whose number of confirmed seats is known: no-show = 1 − confirmedBase ÷ confirmed. */
  readonly confirmedBase: number;
  /** Visits of online excursions. */
  readonly online: number;
  /** Visits of citizens of other countries. */
  readonly foreign: number;
  readonly foreignBase: number;
  /** Visits of people under 18. */
  readonly minors: number;
  readonly minorsBase: number;
  /** Visits whose region of origin is not that of the site. */
  readonly interregional: number;
  readonly interregionalBase: number;
};

export const sumNames = [
  'sessions',
  'capacity',
  'attended',
  'confirmed',
  'confirmedBase',
  'online',
  'foreign',
  'foreignBase',
  'minors',
  'minorsBase',
  'interregional',
  'interregionalBase',
] as const satisfies readonly (keyof VisitSums)[];

export const nothing: VisitSums = Object.fromEntries(sumNames.map((name) => [name, 0])) as VisitSums;

export function add(a: VisitSums, b: VisitSums, sign: 1 | -1 = 1): VisitSums {
  return {
    sessions: a.sessions + sign * b.sessions,
    capacity: a.capacity + sign * b.capacity,
    attended: a.attended + sign * b.attended,
    confirmed: a.confirmed + sign * b.confirmed,
    confirmedBase: a.confirmedBase + sign * b.confirmedBase,
    online: a.online + sign * b.online,
    foreign: a.foreign + sign * b.foreign,
    foreignBase: a.foreignBase + sign * b.foreignBase,
    minors: a.minors + sign * b.minors,
    minorsBase: a.minorsBase + sign * b.minorsBase,
    interregional: a.interregional + sign * b.interregional,
    interregionalBase: a.interregionalBase + sign * b.interregionalBase,
  };
}

export function isNothing(sums: VisitSums): boolean {
  return sumNames.every((name) => sums[name] === 0);
}
