/** Additive sums of visits. Except `online`, they exclude online excursions. */
export type VisitSums = {
  /** Sessions held: at least one booking has an attendance above 0. Like `capacity`, 0 where a question is not by sessions. */
  readonly sessions: number;
  /** Of the sessions held. */
  readonly capacity: number;
  /** Visits: V = Σ attended. */
  readonly attended: number;
  /** Seats confirmed in the sessions held. */
  readonly confirmed: number;
  /** Visits of citizens of other countries. */
  readonly foreign: number;
  /** Visits of people under 18. */
  readonly minors: number;
  /** Visits whose region of origin is not that of the site. */
  readonly interregional: number;
  /** Visits of online excursions. */
  readonly online: number;
};
