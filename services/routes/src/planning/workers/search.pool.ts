import { availableParallelism } from 'node:os';
import { FairQueue } from '@promtour/service-kit/limits/fair-queue';
import { Piscina } from 'piscina';
import type { ItinerarySearch } from '../application/ports.ts';
import type { PlanningOutcome } from '../domain/plan-itineraries.ts';
import type { SearchMessage } from './search.worker.ts';

/** Per thread. At the longest search of 2 s, what waits longer would miss its deadline. */
const limits = { waiting: 8, waitingOfClient: 2, waitMs: 5_000 };
/** Megabytes of a thread's heap, besides the typed arrays of the solver. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

export type SearchPool = ItinerarySearch & { stop(): Promise<void> };

/**
 * Long-lived threads for searches: started with the first search, one fewer than processors, so that the event loop keeps one. Searches that
 * wait for a thread take turns by client.
 */
export function createSearchPool(threads = Math.max(1, availableParallelism() - 1)): SearchPool {
  const pool = new Piscina<SearchMessage, PlanningOutcome>({
    filename: new URL('./search.worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Infinity,
    resourceLimits,
  });
  const queue = new FairQueue({
    running: threads,
    runningOfClient: threads,
    waiting: limits.waiting * threads,
    waitingOfClient: limits.waitingOfClient * threads,
    waitMs: limits.waitMs,
  });
  return {
    async run(task, { clientKey, signal }) {
      const leave = await queue.enter(clientKey, { signal });
      if (typeof leave === 'string') return 'BUSY';
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const end = () => Atomics.store(stop, 0, 1);
      if (signal.aborted) end();
      // The thread ends the search itself, so it need not be replaced.
      signal.addEventListener('abort', end, { once: true });
      try {
        return await pool.run({ task, stop });
      } finally {
        signal.removeEventListener('abort', end);
        leave();
      }
    },
    stop: () => pool.destroy(),
  };
}
