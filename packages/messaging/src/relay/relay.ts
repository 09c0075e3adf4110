import type { ClientConfig } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { backoff, pause } from '../backoff.ts';
import { createWakeSignal } from '../wake-signal.ts';
import type { Metrics } from '../metrics.ts';
import type { Transport } from '../transport.ts';
import { becomeLeader, outboxChannel, type LeaderSession } from './leader-session.ts';
import { oldestRows, removeRows, type OutboxRow } from './outbox-queue.ts';

export type RelayOptions = {
  /** The service's database; read at every connect, because a password may change. */
  readonly connection: () => Promise<ClientConfig>;
  readonly dataSource: DataSource;
  readonly transport: Transport;
  readonly topics: readonly string[];
  readonly logger: Logger;
  readonly metrics: Metrics;
};

/** Bounds the delay of a lost notification. */
const pollInterval = 1_000;
/** Events that are written within this time are published together. A long batch is followed at once. */
const gatherInterval = 10;
const longBatch = 100;
/** Followers collect their notifications for so long. */
const wakeInterval = 5;

/**
 * Publishes the outbox, with one leader per service. Batches are sent one after another, which keeps the order per aggregate, also across
 * retries. While one is in flight, the previous one is removed and, of a long outbox, the next one is read. A row is removed only after the broker's
 * acknowledgement; a crash in between publishes it twice, and consumers discard the duplicate by its id.
 *
 * Two leaders for a moment (the old one has a batch in flight and has not noticed that its connection is lost) are harmless: both send rows
 * in outbox order from the oldest unpublished one. However their batches interleave, the first copy of each event is in order, and the
 * second copies are duplicates.
 */
export function createRelay({ connection, dataSource, transport, topics, logger, metrics }: RelayOptions) {
  const stopping = new AbortController();
  const stopped = (): boolean => stopping.signal.aborted;
  const wakeSignal = createWakeSignal();
  let leading = false;
  let running: Promise<void> | undefined;
  let notifying: Promise<void> | undefined;
  let notifyAgain = false;

  async function run(): Promise<void> {
    for (let failures = 0; !stopped(); failures += 1) {
      let session: LeaderSession | undefined;
      try {
        session = await becomeLeader(
          await connection(),
          () => {
            wakeSignal.notify();
          },
          stopping.signal,
        );
        if (session === undefined) return;
        logger.debug('relay: became leader');
        setLeading(true);
        failures = 0;
        await lead(session);
      } catch (error) {
        logger.warn({ err: error }, 'relay: database connection lost');
      } finally {
        setLeading(false);
        await session?.close();
      }
      await pause(backoff(failures, 100, 3_000), stopping.signal);
    }
  }

  /** Publishes until stopped; rejects if the session is lost. It waits while the broker is unavailable. */
  async function lead(session: LeaderSession): Promise<void> {
    for (let failures = 0; !stopped();) {
      try {
        await drain(session);
        failures = 0;
        await wakeSignal.wait(pollInterval, AbortSignal.any([stopping.signal, session.lost]));
      } catch (error) {
        if (!(error instanceof PublishFailed)) throw error;
        if (failures === 0) logger.warn({ err: error.cause }, 'relay: publishing failed; events stay in the outbox');
        await pause(backoff(failures, 100, 3_000), AbortSignal.any([stopping.signal, session.lost]));
        failures += 1;
        // A missing topic looks like an unavailable broker. Existing topics are left as they are.
        await transport.ensureTopics(topics).catch(() => undefined);
      }
      if (session.lost.aborted) throw new Error('lost the connection that holds the leader lock');
    }
  }

  async function drain({ client, lost }: LeaderSession): Promise<void> {
    let batch = await oldestRows(client, []);
    let acknowledged: string[] = [];
    while (batch.length > 0 && !stopped()) {
      const startedAt = performance.now();
      const isLong = batch.length >= longBatch;
      const positions = batch.map(({ position }) => position);
      const [published, following] = await Promise.allSettled([
        publish(batch),
        removeRows(client, acknowledged).then(() => (isLong ? oldestRows(client, positions) : undefined)),
      ]);
      if (following.status === 'rejected') throw following.reason;
      if (published.status === 'rejected') throw published.reason;
      if (lost.aborted) throw new Error('lost the connection that holds the leader lock');
      acknowledged = positions;
      if (!isLong)
        await pause(
          Math.max(0, gatherInterval - (performance.now() - startedAt)),
          AbortSignal.any([stopping.signal, lost]),
        );
      batch = following.value ?? (await oldestRows(client, positions));
    }
    await removeRows(client, acknowledged);
  }

  async function publish(batch: readonly OutboxRow[]): Promise<void> {
    try {
      await transport.publish(batch);
    } catch (error) {
      throw new PublishFailed('broker did not acknowledge', { cause: error });
    }
    metrics.published.inc(batch.length);
  }

  function setLeading(value: boolean): void {
    leading = value;
    metrics.leader.set(value ? 1 : 0);
  }

  /** One notification at a time, outside any writing transaction: NOTIFY would serialize their commits. */
  async function notify(): Promise<void> {
    do {
      notifyAgain = false;
      await pause(wakeInterval, stopping.signal);
      try {
        if (!stopped()) await dataSource.query(`SELECT pg_notify($1, '')`, [outboxChannel]);
      } catch (error) {
        logger.debug({ err: error }, 'relay: leader not notified; it polls');
      }
    } while (shouldNotifyAgain() && !stopped());
    notifying = undefined;
  }

  function shouldNotifyAgain(): boolean {
    return notifyAgain;
  }

  return {
    start(): void {
      running ??= run();
    },
    /** Makes the leader, in this or another process, read the outbox at once. Call it after a commit that wrote there. */
    wake(): void {
      if (leading) wakeSignal.notify();
      else if (notifying === undefined) notifying = notify();
      else notifyAgain = true;
    },
    isLeader: (): boolean => leading,
    /** Stops after the batch in flight, whose rows are removed from the outbox. */
    async stop(): Promise<void> {
      stopping.abort();
      await running;
      await notifying;
    },
  };
}

class PublishFailed extends Error {}
