/** The time as a dependency, so that a test can choose it. Everything that asks what time it is takes a clock. */
export interface Clock {
  /** The current instant (UTC). */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
