/** Limits on running and waiting requests, in total and per client. */
export type QueueLimits = {
  /** Running requests, in total. */
  readonly running: number;
  /** Running requests of one client. */
  readonly runningOfClient: number;
  /** Waiting requests, in total. */
  readonly waiting: number;
  /** Waiting requests of one client. */
  readonly waitingOfClient: number;
  /** Longest wait, in milliseconds. */
  readonly waitMs: number;
};

/** `FULL`: too many are waiting. `LATE`: it waited for too long. `GONE`: the caller no longer waits for it. */
export type NotAdmitted = 'FULL' | 'LATE' | 'GONE';

type Waiting = { readonly admit: () => void };
type Client = { running: number; readonly waiting: Set<Waiting> };

/**
 * Bounds the number of running requests, in total and per client, so that a client's expensive requests wait for each other and not for
 * those of others. Clients take turns; each client's requests run in order.
 */
export class FairQueue {
  readonly #limits: QueueLimits;
  readonly #clients = new Map<string, Client>();
  /** Clients with waiting requests, in the order of their turns. */
  readonly #turns = new Set<string>();
  #running = 0;
  #waiting = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Resolves when the request may run, to a function that ends it: call it once, when the request is done.
   * @param whom aborted when the caller no longer waits for the request; its signal is read only if the request has to wait
   */
  enter(key: string, whom: { readonly signal: AbortSignal }): (() => void) | Promise<(() => void) | NotAdmitted> {
    const client = this.#clients.get(key) ?? { running: 0, waiting: new Set<Waiting>() };
    this.#clients.set(key, client);
    if (this.#hasRoom(client) && client.waiting.size === 0) return this.#start(key, client);
    return this.#wait(key, client, whom.signal);
  }

  #hasRoom(client: Client): boolean {
    return this.#running < this.#limits.running && client.running < this.#limits.runningOfClient;
  }

  #start(key: string, client: Client): () => void {
    this.#running++;
    client.running++;
    let done = false;
    return () => {
      if (done) return;
      done = true;
      this.#running--;
      client.running--;
      this.#forget(key, client);
      this.#serve();
    };
  }

  #wait(key: string, client: Client, signal: AbortSignal): Promise<(() => void) | NotAdmitted> {
    if (signal.aborted) return Promise.resolve('GONE');
    if (this.#waiting >= this.#limits.waiting || client.waiting.size >= this.#limits.waitingOfClient) {
      this.#forget(key, client);
      return Promise.resolve('FULL');
    }
    return new Promise((resolve) => {
      const leave = (answer: (() => void) | NotAdmitted): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        client.waiting.delete(waiting);
        this.#waiting--;
        if (client.waiting.size === 0) this.#turns.delete(key);
        this.#forget(key, client);
        resolve(answer);
      };
      const gone = (): void => {
        leave('GONE');
      };
      const timer = setTimeout(() => {
        leave('LATE');
      }, this.#limits.waitMs);
      // Does not keep a stopping process alive.
      timer.unref();
      const waiting: Waiting = {
        admit: () => {
          leave(this.#start(key, client));
        },
      };
      signal.addEventListener('abort', gone, { once: true });
      client.waiting.add(waiting);
      this.#turns.add(key);
      this.#waiting++;
    });
  }

  /** Starts requests that may run, one of each client in turn. */
  #serve(): void {
    for (const key of [...this.#turns]) {
      if (this.#running >= this.#limits.running) return;
      const client = this.#clients.get(key);
      const next = client?.waiting.values().next().value;
      if (client === undefined || next === undefined || !this.#hasRoom(client)) continue;
      // Moves the client to the end of the line first: its next request runs after those of all other clients.
      this.#turns.delete(key);
      this.#turns.add(key);
      next.admit();
    }
  }

  #forget(key: string, client: Client): void {
    if (client.running === 0 && client.waiting.size === 0) this.#clients.delete(key);
  }
}
