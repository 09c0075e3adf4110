import type { Pool } from 'pg';
import type { LogBatch } from '../transport.ts';
import { defaultBatchSize, keyOf, readBatches, type Wanted } from './read-batches.ts';

/** Messages that follow within this time are read, and applied, together. */
const gatherInterval = 25;

type Request = {
  readonly positions: readonly Wanted[];
  readonly resolve: (batches: readonly LogBatch[]) => void;
  readonly reject: (error: unknown) => void;
};

/** Reads the log for the members of all groups of a process. */
export type LogReader = {
  /** At most one batch per position, none where there is nothing new. */
  read(positions: readonly Wanted[]): Promise<readonly LogBatch[]>;
};

/**
 * What is asked for within {@link gatherInterval} is read by one statement, and members at the same position share the messages. After a
 * pause, the read begins at once.
 */
export function createLogReader(pool: Pool): LogReader {
  let waiting: Request[] = [];
  let startedAt = -Infinity;

  async function readWaiting(): Promise<void> {
    const requests = waiting;
    waiting = [];
    startedAt = performance.now();
    const wanted = new Map<string, Wanted>();
    // Of members at one position, the one that wants most decides.
    for (const position of requests.flatMap(({ positions }) => positions)) {
      const known = wanted.get(keyOf(position));
      if (known === undefined || sizeOf(known) < sizeOf(position)) wanted.set(keyOf(position), position);
    }
    try {
      const batches = await readBatches(pool, [...wanted.values()]);
      for (const { positions, resolve } of requests)
        resolve(positions.flatMap((position) => batches.get(keyOf(position)) ?? []));
    } catch (error) {
      for (const { reject } of requests) reject(error);
    }
  }

  return {
    read(positions) {
      if (positions.length === 0) return Promise.resolve([]);
      return new Promise((resolve, reject) => {
        waiting.push({ positions, resolve, reject });
        if (waiting.length > 1) return;
        const rest = startedAt + gatherInterval - performance.now();
        // Not at once: the notification that woke this member wakes the others too.
        if (rest > 0) setTimeout(() => void readWaiting(), rest);
        else setImmediate(() => void readWaiting());
      });
    },
  };
}

function sizeOf({ batchSize = defaultBatchSize }: Wanted): number {
  return batchSize;
}
