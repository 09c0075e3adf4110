import type { Clock } from '@promtour/kernel/clock';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { WakeSignal } from './wake-signal.ts';
import { markCaughtUp, readLags } from './consumer/progress.ts';
import type { Consumers } from './consumers.ts';
import { readDeadLetters, readOutbox } from './backlog.ts';
import type { Metrics } from './metrics.ts';
import type { Transport } from './transport.ts';

/** The last known state of the log. */
export type LogStatus = {
  readonly broker: 'UP' | 'DOWN';
  /** When the broker was last checked; undefined before the first check. */
  readonly checkedAt: Date | undefined;
  readonly ends: ReadonlyMap<string, readonly number[]>;
};

const interval = 5_000;

/** Reads the log's end offsets every few seconds: for lag, for `asOf` of idle subscriptions, and as the broker's health check. */
export function createStatus({
  dataSource,
  transport,
  topics,
  consumers,
  subscriptionStarted,
  clock,
  metrics,
  logger,
}: {
  readonly dataSource: DataSource;
  readonly transport: Transport;
  readonly topics: readonly string[];
  readonly consumers: Consumers;
  /** Ends the wait for the next round. */
  readonly subscriptionStarted: WakeSignal;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly logger: Logger;
}) {
  let last: LogStatus = { broker: 'DOWN', checkedAt: undefined, ends: new Map() };

  async function readLog(): Promise<void> {
    const at = clock.now();
    try {
      last = { broker: 'UP', checkedAt: at, ends: await transport.endOffsets(topics) };
    } catch (error) {
      if (last.broker === 'UP') logger.warn({ err: error }, 'broker does not answer');
      last = { ...last, broker: 'DOWN', checkedAt: at };
    }
    metrics.brokerUp.set(last.broker === 'UP' ? 1 : 0);
    if (last.broker === 'DOWN') return;
    await consumers.savePositions();
    for (const { name, topics: own } of consumers.states()) {
      const ends = new Map(
        own.flatMap((topic) => {
          const end = last.ends.get(topic);
          return end === undefined ? [] : [[topic, end] as const];
        }),
      );
      await markCaughtUp(dataSource.manager, name, ends, at);
    }
  }

  async function measure(): Promise<void> {
    const sql = dataSource.manager;
    const { backlog, oldestAgeSeconds } = await readOutbox(sql);
    metrics.outboxBacklog.set(backlog);
    metrics.outboxAge.set(oldestAgeSeconds);
    const lags = await readLags(sql, consumers.states(), last.ends);
    const deadLetters = await readDeadLetters(sql);
    // An unknown lag has no sample: 0 would mean that everything is applied.
    metrics.lag.reset();
    for (const [subscription, lag] of lags) metrics.lag.set({ subscription }, lag);
    for (const subscription of consumers.names()) {
      metrics.deadLettersOpen.set({ subscription }, deadLetters.get(subscription) ?? 0);
    }
  }

  return {
    last: (): LogStatus => last,
    async run(signal: AbortSignal): Promise<void> {
      while (!signal.aborted) {
        try {
          await readLog();
          await measure();
        } catch (error) {
          logger.warn({ err: error }, 'reading the state of messaging failed');
        }
        await subscriptionStarted.wait(interval, signal);
      }
    },
  };
}
