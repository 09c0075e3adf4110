/**
 * Organizations by the last day of a period. They are counted for the region of their seat, each once: counts of different keys can be
 * added, those of different periods cannot.
 */
export type EnterpriseSums = {
  /** With a session held in one of the 12 calendar months that end with the month of the last day. */
  readonly open: number;
  /** With a REGISTERED entry in a registry of industrial enterprises on the last day. */
  readonly registered: number;
  /** Both. */
  readonly openRegistered: number;
};
