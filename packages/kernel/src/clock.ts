/** The time as a dependency, so that a test can control it. Everything that reads the time takes a clock. */
export interface Clock {
  /** The current instant (UTC). */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
