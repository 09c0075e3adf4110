import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { backoff, pause } from '../backoff.ts';
import { createWakeSignal } from '../wake-signal.ts';
import type { LogBatch, SubscriptionRequest, SubscriptionState, TransportSubscription } from '../transport.ts';
import type { AppendListener } from './append-listener.ts';
import { beat, commitOffsets, leave, type Assignment } from './group-membership.ts';
import type { LogReader } from './log-reader.ts';
import { defaultBatchSize, type Wanted } from './read-batches.ts';

/** Bounds the delay of a lost notification. */
const pollInterval = 1_000;

type Place = {
  readonly topic: string;
  readonly partition: number;
  next: number;
  notBefore: number;
  busy: boolean;
  /** There may be messages from `next` on that no read has returned. */
  due: boolean;
  /** The messages after the batch in progress, read meanwhile. */
  ahead?: { readonly next: number; readonly batches: Promise<readonly LogBatch[]> } | undefined;
};

/** A member of a group of the embedded log. */
export function subscribeToLog(
  pool: Pool,
  reader: LogReader,
  request: SubscriptionRequest,
  logger: Logger,
  onAppended: (listener: AppendListener) => () => void,
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
  let polledAt = -Infinity;

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
      if (!positions.has(key))
        positions.set(key, { topic, partition, next: first, notBefore: 0, busy: false, due: true });
    }
  }

  async function deliver(batch: LogBatch, position: Place): Promise<void> {
    position.busy = true;
    readAhead(batch, position);
    try {
      const { next, afterMs } = await request.onBatch(batch, stopping.signal);
      position.next = next;
      position.notBefore = performance.now() + afterMs;
      position.due ||= next < batch.endOffset || afterMs > 0;
      // A subscriber with positions of its own keeps them with its effect.
      if (request.positions === undefined)
        await commitOffsets(pool, request.group, [{ topic: batch.topic, partition: batch.partition, next }]);
    } catch (error) {
      position.notBefore = performance.now() + 1_000;
      position.due = true;
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

  async function readNext(idle: readonly Place[]): Promise<readonly LogBatch[]> {
    const ahead: Promise<readonly LogBatch[]>[] = [];
    const wanted: Wanted[] = [];
    for (const position of idle) {
      const { topic, partition, next } = position;
      // What was read ahead may lack what has been appended since.
      position.due = position.ahead?.next === next;
      if (position.ahead?.next === next) ahead.push(position.ahead.batches);
      else wanted.push({ topic, partition, next, batchSize: request.batchSize });
      position.ahead = undefined;
    }
    return (await Promise.all([...ahead, reader.read(wanted)])).flat();
  }

  /** Starts work on every idle partition with new messages; returns the milliseconds until the next round. */
  async function round(): Promise<number> {
    if (performance.now() - beatenAt > heartbeatInterval) await join();
    const now = performance.now();
    // The groups of a process poll at the same time, so that they read together.
    if (Math.floor(now / pollInterval) > Math.floor(polledAt / pollInterval)) expectAll();
    polledAt = now;
    const idle = [...positions.values()].filter(({ due, busy, notBefore }) => due && !busy && notBefore <= now);
    for (const batch of await readNext(idle)) {
      const position = positions.get(positionKey(batch.topic, batch.partition));
      if (position === undefined) continue;
      const work = deliver(batch, position).finally(() => running.delete(work));
      running.add(work);
    }
    const waiting = [...positions.values()]
      .filter(({ due, busy }) => due && !busy)
      .map(({ notBefore }) => Math.max(0, notBefore - now));
    return Math.min(pollInterval - (now % pollInterval), heartbeatInterval, ...waiting);
  }

  function expectAll(): void {
    for (const position of positions.values()) position.due = true;
  }

  async function run(): Promise<void> {
    const unsubscribe = onAppended((topics) => {
      for (const position of positions.values()) position.due ||= topics.includes(position.topic);
      wakeSignal.notify();
    });
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        await wakeSignal.wait(await round(), stopping.signal);
        failures = 0;
      } catch (error) {
        state = 'CONNECTING';
        beatenAt = -Infinity;
        expectAll();
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
