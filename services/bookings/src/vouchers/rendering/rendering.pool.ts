import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { RenderingTask } from './render.worker.ts';

/** Renders a voucher. Callers that wait are bounded by the admission of public pages. */
export type RenderVoucher = (task: RenderingTask) => Promise<Buffer>;

export type RenderingPool = { readonly render: RenderVoucher; stop(): Promise<void> };

/** Threads that keep their fonts: started with the first voucher, one fewer than processors, so that the event loop keeps one. */
export function createRenderingPool(threads = Math.max(1, availableParallelism() - 1)): RenderingPool {
  const pool = new Piscina<RenderingTask, Uint8Array>({
    filename: new URL('./render.worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Infinity,
    // Megabytes of a thread's heap.
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
  });
  return {
    render: async (task) => Buffer.from(await pool.run(task)),
    stop: () => pool.destroy(),
  };
}
