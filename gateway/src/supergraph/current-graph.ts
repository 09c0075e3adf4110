import type { Logger } from '@promtour/service-kit/logging';
import type { Graph } from './graph.ts';

/**
 * The graph for new requests. A request keeps its graph from parsing to its last field, so it never sees parts of two; a replaced graph is
 * disposed after its last request.
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
      this.#logger.error({ err: error }, 'failed to dispose a replaced graph');
    });
  }

  /** Disposes the graph after the requests in flight. */
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
