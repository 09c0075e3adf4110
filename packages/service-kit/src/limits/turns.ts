/** Longest that resolvers run before the event loop goes on, in milliseconds. */
const sliceMs = 8;

/** Resolvers of one request that run in one turn of those that wait. */
const perTurn = 32;

/** When the first resolver of this turn of the event loop ran. */
let turnStartedAt: number | undefined;

const endTurn = (): void => {
  turnStartedAt = undefined;
};

/** Whether resolvers have had their time in this turn of the event loop. */
function isTurnOver(): boolean {
  const now = performance.now();
  if (turnStartedAt === undefined) {
    turnStartedAt = now;
    setImmediate(endTurn);
  }
  return now - turnStartedAt >= sliceMs;
}

/**
 * Parts the resolvers of a request with a large answer into slices, so that the event loop serves everybody else in between: without
 * it, one such answer keeps tokens and short queries waiting until it is whole.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #afterwards: (() => void)[] = [];

  /** Undefined where the caller may go on; otherwise wait for it. */
  next(): Promise<void> | undefined {
    if (this.#waiting.length === 0) {
      if (!isTurnOver()) return undefined;
      setImmediate(this.#serve);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Calls back when nobody waits: what is loaded for all is loaded once, and not once a slice. */
  afterwards(callback: () => void): void {
    if (this.#waiting.length === 0 && this.#afterwards.length === 0) callback();
    else this.#afterwards.push(callback);
  }

  /** Forgets who waits: nobody needs what they would resolve. */
  drop(): void {
    this.#waiting.length = 0;
    this.#afterwards.length = 0;
  }

  readonly #serve = (): void => {
    for (const resume of this.#waiting.splice(0, perTurn)) resume();
    // What has been resumed runs before the next immediate, and may have others wait.
    setImmediate(this.#waiting.length > 0 ? this.#serve : this.#finish);
  };

  readonly #finish = (): void => {
    if (this.#waiting.length > 0) return;
    for (const callback of this.#afterwards.splice(0)) callback();
  };
}
