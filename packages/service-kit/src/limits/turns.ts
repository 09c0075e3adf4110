/** Longest that one request's resolvers run before others get their turn, in milliseconds. */
const sliceMs = 8;

/** Resolvers that run in one turn of those that wait. */
const perTurn = 32;

/**
 * Parts the resolvers of a large answer into slices, so that the event loop serves everybody else in between: without it, an answer of
 * 30,000 values keeps tokens and short queries waiting for its whole second.
 */
export class Turns {
  #startedAt: number | undefined;
  readonly #waiting: (() => void)[] = [];

  /** Undefined where the caller may go on; otherwise wait for it. */
  next(): Promise<void> | undefined {
    if (this.#waiting.length === 0) {
      const now = performance.now();
      if (this.#startedAt === undefined) {
        this.#startedAt = now;
        setImmediate(() => (this.#startedAt = undefined));
      }
      if (now - this.#startedAt < sliceMs) return undefined;
      setImmediate(this.#serve);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Forgets who waits: nobody needs what they would resolve. */
  drop(): void {
    this.#waiting.length = 0;
  }

  readonly #serve = (): void => {
    for (const resume of this.#waiting.splice(0, perTurn)) resume();
    if (this.#waiting.length > 0) setImmediate(this.#serve);
  };
}
