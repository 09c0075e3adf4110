import type { ClientConfig } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { backoff, pause } from '../backoff.ts';
import { createBell } from '../bell.ts';
import type { Metrics } from '../metrics.ts';
import type { Transport } from '../transport.ts';
import { becomeLeader, outboxChannel, type LeaderSession } from './leader-session.ts';
import { oldestRows, removeRows, type OutboxRow } from './outbox-queue.ts';

export type RelayOptions = {
  /** How to reach the service's database; asked at every connect, since a password may change. */
  readonly connection: () => Promise<ClientConfig>;
  readonly dataSource: DataSource;
  readonly transport: Transport;
  readonly topics: readonly string[];
  readonly logger: Logger;
  readonly metrics: Metrics;
};

/** Bounds what a lost notification costs. */
const pollInterval = 1_000;
/** Processes that do not lead gather their wake-ups for so long. */
const wakeInterval = 5;

/**
 * Publishes the outbox, one leader per service. Batches are sent one after another (that keeps the order per aggregate,
 * retries included); while one is on its way, the one before is removed and the next is read. A row is removed only after
 * the broker's acknowledgement, so that a crash between the two publishes it again, which consumers recognise by its id.
 *
 * Two leaders for a moment (the old one has lost its connection, not yet noticed, and has a batch on its way) are
 * harmless: both send rows in outbox order from the oldest unpublished one on, so that in whatever way their batches
 * interleave, the first copy of each event stands in the right order, and the second copies are duplicates.
 */
export function createRelay({ connection, dataSource, transport, topics, logger, metrics }: RelayOptions) {
  const stopping = new AbortController();
  const stopped = (): boolean => stopping.signal.aborted;
  const bell = createBell();
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
            bell.ring();
          },
          stopping.signal,
        );
        if (session === undefined) return;
        logger.debug('this process publishes the outbox');
        setLeading(true);
        failures = 0;
        await lead(session);
      } catch (error) {
        logger.warn({ err: error }, 'the relay lost its database');
      } finally {
        setLeading(false);
        await session?.close();
      }
      await pause(backoff(failures, 100, 3_000), stopping.signal);
    }
  }

  /** Publishes until stopped, or rejects where the session is lost. A broker that is away only makes it wait. */
  async function lead(session: LeaderSession): Promise<void> {
    for (let failures = 0; !stopped();) {
      try {
        await drain(session);
        failures = 0;
        await bell.wait(pollInterval, AbortSignal.any([stopping.signal, session.lost]));
      } catch (error) {
        if (!(error instanceof PublishFailed)) throw error;
        if (failures === 0) logger.warn({ err: error.cause }, 'the broker took no events; the outbox keeps them');
        await pause(backoff(failures, 100, 3_000), AbortSignal.any([stopping.signal, session.lost]));
        failures += 1;
        // Told apart from a broker that is away only by asking it; where the topics are there, nothing happens.
        await transport.ensureTopics(topics).catch(() => undefined);
      }
      if (session.lost.aborted) throw new Error('The connection that holds the lock was lost');
    }
  }

  async function drain({ client, lost }: LeaderSession): Promise<void> {
    let batch = await oldestRows(client, []);
    let acknowledged: string[] = [];
    while (batch.length > 0 && !stopped()) {
      const positions = batch.map(({ position }) => position);
      const [published, following] = await Promise.allSettled([
        publish(batch),
        removeRows(client, acknowledged).then(() => oldestRows(client, positions)),
      ]);
      if (following.status === 'rejected') throw following.reason;
      if (published.status === 'rejected') throw published.reason;
      if (lost.aborted) throw new Error('The connection that holds the lock was lost');
      acknowledged = positions;
      batch = following.value;
    }
    await removeRows(client, acknowledged);
  }

  async function publish(batch: readonly OutboxRow[]): Promise<void> {
    try {
      await transport.publish(batch);
    } catch (error) {
      throw new PublishFailed('The broker did not acknowledge', { cause: error });
    }
    metrics.published.inc(batch.length);
  }

  function setLeading(value: boolean): void {
    leading = value;
    metrics.leader.set(value ? 1 : 0);
  }

  /** One notification under way at a time, outside any transaction that writes: NOTIFY would serialise their commits. */
  async function notify(): Promise<void> {
    do {
      notifyAgain = false;
      await pause(wakeInterval, stopping.signal);
      try {
        if (!stopped()) await dataSource.query(`SELECT pg_notify($1, '')`, [outboxChannel]);
      } catch (error) {
        logger.debug({ err: error }, 'the leader was not woken; it polls');
      }
    } while (isAskedAgain() && !stopped());
    notifying = undefined;
  }

  function isAskedAgain(): boolean {
    return notifyAgain;
  }

  return {
    start(): void {
      running ??= run();
    },
    /** Makes the leader, wherever it runs, look at the outbox at once. Call it after a commit that wrote there. */
    wake(): void {
      if (leading) bell.ring();
      else if (notifying === undefined) notifying = notify();
      else notifyAgain = true;
    },
    isLeader: (): boolean => leading,
    /** Ends after the batch under way: what it published is removed from the outbox. */
    async stop(): Promise<void> {
      stopping.abort();
      await running;
      await notifying;
    },
  };
}

class PublishFailed extends Error {}
