/**
 * Leads by the date on which they were opened and by their current status. Every lead is counted once among those with a status; a lead that is
 * still NEW is in `leads` only.
 */
export type LeadSums = {
  readonly leads: number;
  readonly contacted: number;
  readonly meeting: number;
  readonly agreement: number;
  readonly won: number;
  readonly lost: number;
  /** Stated value of all leads that are not lost, in kopecks. Values in other currencies are in no sum. */
  readonly value: number;
  /** Stated value of the leads won, in kopecks. */
  readonly wonValue: number;
};
