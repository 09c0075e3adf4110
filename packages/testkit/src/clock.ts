import type { Clock } from '@promtour/kernel/clock';

/** A clock that does not advance until the test moves it. */
export type TestClock = Clock & {
  /** Advances the time by this many milliseconds (back, if negative). */
  advance(ms: number): void;
  set(instant: Date): void;
};

export function testClock(start: Date): TestClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance: (ms) => {
      now += ms;
    },
    set: (instant) => {
      now = instant.getTime();
    },
  };
}
