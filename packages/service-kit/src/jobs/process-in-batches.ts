import { setTimeout as delay } from 'node:timers/promises';

/** Records per transaction: enough to catch up after a long outage, few enough to keep locks short. */
const usualSize = 100;

/** Bounds a call to some seconds, so that a supervisor can distinguish a long call from a stuck one. */
const maxBatches = 50;

export type BatchOptions = {
  readonly batchSize?: number;
  /** How long to pause after a full batch, as a share of the time that it took: other work gets the database meanwhile. Default 0. */
  readonly rest?: number;
};

/**
 * Processes what is due in batches and returns the number of records. After a long outage the rest is left to the next call. If killed, it
 * leaves whole batches done and the rest untouched.
 * @param work processes at most `limit` records in one transaction and returns how many it found
 */
export async function processInBatches(
  work: (limit: number) => Promise<number>,
  { batchSize = usualSize, rest = 0 }: BatchOptions = {},
): Promise<number> {
  let processed = 0;
  for (let batch = 0; batch < maxBatches; batch++) {
    const startedAt = performance.now();
    const found = await work(batchSize);
    processed += found;
    // Fewer than the limit: nothing more is due.
    if (found < batchSize) break;
    if (rest > 0) await delay(rest * (performance.now() - startedAt));
  }
  return processed;
}
