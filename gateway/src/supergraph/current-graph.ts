import type { Logger } from '@promtour/service-kit/logging';
import type { Graph } from './graph.ts';

/**
 * The graph that new requests get. A request keeps the graph it began with, from parsing to its last field, so a change
 * never shows it half of each; a graph that was replaced ends when its last request has been answered.
 */
export class CurrentGraph {
  readonly #logger: Logger;
  #current: InUse;

  constructor(first: Graph, logger: Logger) {
    this.#logger = logger;
    this.#current = new InUse(first);
  }

  get digest(): string {
    return this.#current.graph.digest;
  }

  async use<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    return this.#current.use(work);
  }

  replace(next: Graph): void {
    const old = this.#current;
    this.#current = new InUse(next);
    old.retire().catch((error: unknown) => {
      this.#logger.error({ err: error }, 'a replaced graph did not end well');
    });
  }

  /** Ends the graph when the requests in flight have been answered. */
  async stop(): Promise<void> {
    await this.#current.retire();
  }
}

class InUse {
  readonly graph: Graph;
  readonly #drained = Promise.withResolvers<undefined>();
  #requests = 0;
  #retired = false;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async use<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    this.#requests++;
    try {
      return await work(this.graph);
    } finally {
      this.#requests--;
      this.#settle();
    }
  }

  async retire(): Promise<void> {
    this.#retired = true;
    this.#settle();
    await this.#drained.promise;
    await this.graph.stop();
  }

  #settle(): void {
    if (this.#retired && this.#requests === 0) this.#drained.resolve(undefined);
  }
}
