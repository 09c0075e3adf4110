import type { Clock } from '@promtour/kernel/clock';

/** A clock that stands still until the test moves it. */
export type TestClock = Clock & {
  /** Moves the time on by so many milliseconds (back, if negative). */
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
