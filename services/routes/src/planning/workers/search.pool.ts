import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { ItinerarySearch } from '../application/ports.ts';
import type { PlanningOutcome } from '../domain/plan-itineraries.ts';
import type { SearchMessage } from './search.worker.ts';

/** Searches that wait for a thread. At the longest search of 2 s and a deadline of 10 s, no more would be answered in time. */
const maxWaiting = 4;
/** Megabytes of a thread's heap, besides the typed arrays of the solver. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

export type SearchPool = ItinerarySearch & { stop(): Promise<void> };

/** Long-lived threads for searches: started with the first search, one fewer than processors, so that the event loop keeps one. */
export function createSearchPool(threads = Math.max(1, availableParallelism() - 1)): SearchPool {
  const pool = new Piscina<SearchMessage, PlanningOutcome>({
    filename: new URL('./search.worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Infinity,
    resourceLimits,
  });
  return {
    async run(task, signal) {
      if (pool.queueSize >= maxWaiting * threads) return 'BUSY';
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const end = () => Atomics.store(stop, 0, 1);
      if (signal?.aborted === true) end();
      // The thread ends the search itself: it need not be replaced, and a waiting search ends as soon as it begins.
      signal?.addEventListener('abort', end, { once: true });
      try {
        return await pool.run({ task, stop });
      } finally {
        signal?.removeEventListener('abort', end);
      }
    },
    stop: () => pool.destroy(),
  };
}
