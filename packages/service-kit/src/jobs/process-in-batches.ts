/** Records of one transaction: enough to catch up after a long outage, few enough to block nobody for long. */
const batchSize = 100;

/** Bounds a call to some seconds, so that a supervisor can tell a long one from a dead one. */
const maxBatches = 50;

/**
 * Processes what is due batch by batch and returns how many records that was. After a long outage the rest is left to the next call.
 * Killed in between, it leaves whole batches done and the rest untouched.
 * @param work processes at most `limit` records in one transaction and returns how many it found
 */
export async function processInBatches(work: (limit: number) => Promise<number>): Promise<number> {
  let processed = 0;
  for (let batch = 0; batch < maxBatches; batch++) {
    const found = await work(batchSize);
    processed += found;
    // Fewer than were asked for: nothing more is due.
    if (found < batchSize) break;
  }
  return processed;
}
