import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { backoff, pause } from '../backoff.ts';
import { createWakeSignal } from '../wake-signal.ts';
import type { LogBatch, SubscriptionRequest, SubscriptionState, TransportSubscription } from '../transport.ts';
import { beat, commitOffsets, leave, type Assignment } from './group-membership.ts';
import type { LogReader } from './log-reader.ts';
import { defaultBatchSize, type Wanted } from './read-batches.ts';

/** Bounds the delay of a lost notification. */
const pollInterval = 1_000;

type Place = {
  next: number;
  notBefore: number;
  busy: boolean;
  /** The messages after the batch in progress, read meanwhile. */
  ahead?: { readonly next: number; readonly batches: Promise<readonly LogBatch[]> } | undefined;
};

/** A member of a group of the embedded log. */
export function subscribeToLog(
  pool: Pool,
  reader: LogReader,
  request: SubscriptionRequest,
  logger: Logger,
  onAppended: (listener: () => void) => () => void,
  sessionTimeoutMs: number,
): TransportSubscription {
  const heartbeatInterval = Math.min(3_000, sessionTimeoutMs / 4);
  const memberId = randomUUID();
  const stopping = new AbortController();
  const wakeSignal = createWakeSignal();
  const positions = new Map<string, Place>();
  const running = new Set<Promise<void>>();
  let state: SubscriptionState = 'CONNECTING';
  let beatenAt = -Infinity;

  async function join(): Promise<void> {
    const assigned = await beat(pool, request.group, memberId, request.topics, sessionTimeoutMs);
    const held = new Set(assigned.map(({ topic, partition }) => positionKey(topic, partition)));
    for (const key of positions.keys()) if (!held.has(key)) positions.delete(key);
    if (assigned.some(({ topic, partition }) => !positions.has(positionKey(topic, partition)))) await take(assigned);
    beatenAt = performance.now();
    state = 'RUNNING';
  }

  async function take(assigned: readonly Assignment[]): Promise<void> {
    const own = (await request.positions?.())?.map(
      ({ topic, partition, next }) => [positionKey(topic, partition), next] as const,
    );
    const wanted = own && new Map(own);
    for (const { topic, partition, next } of assigned) {
      const key = positionKey(topic, partition);
      const first = wanted ? (wanted.get(key) ?? 0) : next;
      if (!positions.has(key)) positions.set(key, { next: first, notBefore: 0, busy: false });
    }
  }

  async function deliver(batch: LogBatch, position: Place): Promise<void> {
    position.busy = true;
    readAhead(batch, position);
    try {
      const { next, afterMs } = await request.onBatch(batch, stopping.signal);
      position.next = next;
      position.notBefore = performance.now() + afterMs;
      // A subscriber with positions of its own keeps them with its effect.
      if (request.positions === undefined)
        await commitOffsets(pool, request.group, [{ topic: batch.topic, partition: batch.partition, next }]);
    } catch (error) {
      position.notBefore = performance.now() + 1_000;
      if (!stopping.signal.aborted) {
        const { topic, partition } = batch;
        logger.error({ group: request.group, topic, partition, err: error }, 'batch failed; retrying');
      }
    } finally {
      position.busy = false;
      wakeSignal.notify();
    }
  }

  /** While a partition is far behind, the next batch is read while this one is applied. */
  function readAhead({ topic, partition, messages }: LogBatch, position: Place): void {
    const { batchSize = defaultBatchSize } = request;
    const last = messages.at(-1);
    if (last === undefined || messages.length < batchSize) return;
    const next = last.offset + 1;
    const batches = reader.read([{ topic, partition, next, batchSize }]);
    batches.catch(() => undefined);
    position.ahead = { next, batches };
  }

  async function readNext(idle: readonly (readonly [string, Place])[]): Promise<readonly LogBatch[]> {
    const ahead: Promise<readonly LogBatch[]>[] = [];
    const wanted: Wanted[] = [];
    for (const [key, position] of idle) {
      if (position.ahead?.next === position.next) ahead.push(position.ahead.batches);
      else wanted.push({ ...parseKey(key), next: position.next, batchSize: request.batchSize });
      position.ahead = undefined;
    }
    return (await Promise.all([...ahead, reader.read(wanted)])).flat();
  }

  /** Starts work on every idle partition with new messages; returns the milliseconds until the next round. */
  async function round(): Promise<number> {
    if (performance.now() - beatenAt > heartbeatInterval) await join();
    const now = performance.now();
    const idle = [...positions].filter(([, { busy, notBefore }]) => !busy && notBefore <= now);
    const batches = await readNext(idle);
    for (const batch of batches) {
      const position = positions.get(positionKey(batch.topic, batch.partition));
      if (position === undefined) continue;
      const work = deliver(batch, position).finally(() => running.delete(work));
      running.add(work);
    }
    const waiting = [...positions.values()].map(({ notBefore }) => notBefore - now).filter((rest) => rest > 0);
    return Math.min(pollInterval, heartbeatInterval, ...waiting);
  }

  async function run(): Promise<void> {
    const unsubscribe = onAppended(() => {
      wakeSignal.notify();
    });
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        await wakeSignal.wait(await round(), stopping.signal);
        failures = 0;
      } catch (error) {
        state = 'CONNECTING';
        beatenAt = -Infinity;
        logger.warn({ group: request.group, err: error }, 'event log does not answer');
        await pause(backoff(failures, 100, 3_000), stopping.signal);
        failures += 1;
      }
    }
    unsubscribe();
    await Promise.all(running);
    await leave(pool, request.group, memberId).catch(() => undefined);
    state = 'STOPPED';
  }

  const finished = run();
  return {
    state: () => state,
    async stop() {
      stopping.abort();
      await finished;
    },
  };
}

function positionKey(topic: string, partition: number): string {
  return `${partition}/${topic}`;
}

function parseKey(key: string): { topic: string; partition: number } {
  const slash = key.indexOf('/');
  return { partition: Number(key.slice(0, slash)), topic: key.slice(slash + 1) };
}
