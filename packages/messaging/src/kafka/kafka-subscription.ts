import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { backoff, pause } from '../backoff.ts';
import type { LogBatch, SubscriptionRequest, SubscriptionState, TransportSubscription } from '../transport.ts';

/** A consumer without a sign of life for so long is recreated. Longer than any request may take. */
const maxSilenceMs = 90_000;

/**
 * A member of a Kafka group. kafkajs restarts after some failures, gives up after others, and can hang after a broker's restart. In all
 * three cases the consumer is discarded and recreated, with backoff and without limit. This is safe because the subscriber keeps its own
 * position, and better than ending the process, which would stop the service's reads and writes too.
 */
export function subscribeToKafka(
  kafka: Kafka,
  request: SubscriptionRequest,
  logger: Logger,
  sessionTimeout: number,
): TransportSubscription {
  const stopping = new AbortController();
  const stopped = (): boolean => stopping.signal.aborted;
  let state: SubscriptionState = 'CONNECTING';

  async function supervise(): Promise<void> {
    for (let failures = 0; !stopped(); failures += 1) {
      const startedAt = performance.now();
      try {
        await consume(kafka, request, logger, sessionTimeout, stopping.signal, (running) => {
          state = running ? 'RUNNING' : 'CONNECTING';
        });
      } catch (error) {
        if (!stopped()) logger.warn({ group: request.group, err: error }, 'recreating consumer');
      }
      if (performance.now() - startedAt > 60_000) failures = 0;
      await pause(backoff(failures, 250, 5_000), stopping.signal);
    }
    state = 'STOPPED';
  }

  const supervised = supervise();
  return {
    state: () => state,
    async stop() {
      stopping.abort();
      await supervised;
    },
  };
}

/** Runs one kafkajs consumer until it crashes (rejects) or the signal fires (resolves). */
async function consume(
  kafka: Kafka,
  request: SubscriptionRequest,
  logger: Logger,
  sessionTimeout: number,
  signal: AbortSignal,
  onRunning: (running: boolean) => void,
): Promise<void> {
  const heartbeatInterval = Math.min(3_000, sessionTimeout / 4);
  const consumer = kafka.consumer({
    groupId: request.group,
    sessionTimeout,
    rebalanceTimeout: 60_000,
    heartbeatInterval,
    // The broker answers as soon as there is data; an idle fetch costs one request per second.
    minBytes: 1,
    maxWaitTimeInMs: 1_000,
    maxBytesPerPartition: 1_048_576,
    metadataMaxAge: 60_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 3, restartOnFailure: () => Promise.resolve(false) },
  });
  const commits = createCommitter(consumer, logger);
  let lastSign = performance.now();
  const sign = (): void => void (lastSign = performance.now());
  const ended = Promise.withResolvers<never>();
  // Awaited only while the consumer runs; `connect` and `run` report a crash during the start.
  ended.promise.catch(() => undefined);
  const { FETCH, HEARTBEAT, GROUP_JOIN, CRASH, REBALANCING } = consumer.events;
  for (const event of [FETCH, HEARTBEAT] as const) consumer.on(event, sign);
  consumer.on(GROUP_JOIN, ({ payload }) => {
    sign();
    onRunning(true);
    void startAtPositions(payload.memberAssignment);
  });
  consumer.on(REBALANCING, () => {
    onRunning(false);
  });
  consumer.on(CRASH, ({ payload }) => {
    ended.reject(payload.error);
  });
  const watchdog = setInterval(() => {
    if (performance.now() - lastSign > maxSilenceMs) ended.reject(new Error('consumer does not respond'));
  }, 5_000);
  const onAbort = (): void => {
    ended.reject(new Error('stopping'));
  };
  signal.addEventListener('abort', onAbort);
  const resumes = new Set<NodeJS.Timeout>();
  const over = new AbortController();

  /** Seeks the subscriber's own positions. Batches that were fetched before the seek are harmless: the subscriber knows what it has applied. */
  async function startAtPositions(assignment: Readonly<Record<string, readonly number[]>>): Promise<void> {
    for (let failures = 0; request.positions !== undefined && !over.signal.aborted; failures += 1) {
      try {
        const positions = await request.positions();
        for (const [topic, partitions] of Object.entries(assignment)) {
          for (const partition of partitions) {
            const own = positions.find((position) => position.topic === topic && position.partition === partition);
            consumer.seek({ topic, partition, offset: String(own?.next ?? 0) });
          }
        }
        return;
      } catch (error) {
        if (failures === 0) logger.warn({ group: request.group, err: error }, 'positions not read; retrying');
        await pause(backoff(failures, 100, 3_000), over.signal);
      }
    }
  }

  const onBatch = async (payload: EachBatchPayload): Promise<void> => {
    const { topic, partition } = payload.batch;
    if (payload.isStale() || !payload.isRunning()) return;
    const beat = setInterval(() => {
      sign();
      // Rejects on a rebalance; kafkajs's own heartbeat after the batch handles it.
      payload.heartbeat().catch(() => undefined);
    }, heartbeatInterval);
    const batch = toLogBatch(payload);
    const first = batch.messages[0]?.offset ?? 0;
    const last = batch.messages.at(-1)?.offset ?? first;
    let next = first;
    let afterMs = 1_000;
    try {
      ({ next, afterMs } = await request.onBatch(batch, signal));
    } catch (error) {
      logger.error({ group: request.group, topic, partition, err: error }, 'batch failed; retrying');
    } finally {
      clearInterval(beat);
      sign();
    }
    if (next === last + 1 && afterMs === 0) {
      payload.resolveOffset(String(last));
    } else {
      consumer.seek({ topic, partition, offset: String(next) });
      if (afterMs > 0) {
        const resume = payload.pause();
        const timer = setTimeout(() => {
          resumes.delete(timer);
          resume();
        }, afterMs);
        resumes.add(timer);
      }
    }
    commits.progressed(topic, partition, next);
  };

  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...request.topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 3,
      eachBatch: onBatch,
    });
    await ended.promise;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    onRunning(false);
    over.abort();
    clearInterval(watchdog);
    signal.removeEventListener('abort', onAbort);
    for (const timer of resumes) clearTimeout(timer);
    await commits.close();
    await within(3_500, consumer.disconnect()).catch((error: unknown) => {
      logger.debug({ group: request.group, err: error }, 'consumer did not disconnect');
    });
  }
}

function toLogBatch({ batch }: EachBatchPayload): LogBatch {
  return {
    topic: batch.topic,
    partition: batch.partition,
    endOffset: Number(batch.highWatermark),
    messages: batch.messages.map((message) => ({
      offset: Number(message.offset),
      key: message.key?.toString(),
      value: message.value ?? Buffer.alloc(0),
      appendedAt: new Date(Number(message.timestamp)),
    })),
  };
}

/** Commits the group's offsets to Kafka about once a second. They serve lag tools; a member starts at the subscriber's own positions. */
function createCommitter(consumer: Consumer, logger: Logger) {
  const pending = new Map<string, { topic: string; partition: number; offset: string }>();
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    timer = undefined;
    const offsets = [...pending.values()];
    pending.clear();
    if (offsets.length === 0) return;
    try {
      await consumer.commitOffsets(offsets);
    } catch (error) {
      logger.debug({ err: error }, 'offsets not committed');
    }
  }

  return {
    progressed(topic: string, partition: number, next: number) {
      pending.set(`${topic}/${partition}`, { topic, partition, offset: String(next) });
      timer ??= setTimeout(() => void flush(), 1_000);
    },
    async close() {
      clearTimeout(timer);
      await within(1_000, flush()).catch(() => undefined);
    },
  };
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`timed out after ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
