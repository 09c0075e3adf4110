/** Longest time that resolvers run before they yield to the event loop, in milliseconds. */
const sliceMs = 8;

/** Waiting resolvers of one request that run per turn. */
const perTurn = 32;

/** When the first resolver of this turn of the event loop ran. */
let turnStartedAt: number | undefined;

const endTurn = (): void => {
  turnStartedAt = undefined;
};

/** Whether resolvers have used their time in this turn of the event loop. */
function isTurnOver(): boolean {
  const now = performance.now();
  if (turnStartedAt === undefined) {
    turnStartedAt = now;
    setImmediate(endTurn);
  }
  return now - turnStartedAt >= sliceMs;
}

/**
 * Splits the resolvers of a request with a large answer into slices, so that the event loop serves other requests in between: otherwise one
 * such answer delays tokens and short queries until it is complete.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #afterwards: (() => void)[] = [];

  /** Undefined if the caller may continue; otherwise the promise to wait for. */
  next(): Promise<void> | undefined {
    if (this.#waiting.length === 0) {
      if (!isTurnOver()) return undefined;
      setImmediate(this.#serve);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Registers a callback for when no resolver waits, so that loaders load once for all and not once per slice. */
  afterwards(callback: () => void): void {
    if (this.#waiting.length === 0 && this.#afterwards.length === 0) callback();
    else this.#afterwards.push(callback);
  }

  /** Drops the waiting resolvers: their values are no longer needed. */
  drop(): void {
    this.#waiting.length = 0;
    this.#afterwards.length = 0;
  }

  readonly #serve = (): void => {
    for (const resume of this.#waiting.splice(0, perTurn)) resume();
    // Resumed resolvers run before the next immediate, and may make others wait.
    setImmediate(this.#waiting.length > 0 ? this.#serve : this.#finish);
  };

  readonly #finish = (): void => {
    if (this.#waiting.length > 0) return;
    for (const callback of this.#afterwards.splice(0)) callback();
  };
}
