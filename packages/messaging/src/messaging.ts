import { topics as publishedTopics } from '@promtour/events/catalogue/index';
import type { Clock } from '@promtour/kernel/clock';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { atMost, backoff, pause } from './backoff.ts';
import { createWakeSignal } from './wake-signal.ts';
import { purgeInbox } from './consumer/inbox.ts';
import { appliedOf, type Applied } from './applied.ts';
import { readTopicProgress } from './consumer/progress.ts';
import { createConsumers } from './consumers.ts';
import { readHealth, type MessagingHealth } from './health.ts';
import { createMetrics, type MetricsRegistry } from './metrics.ts';
import { activeSchema, type Projection } from './projection.ts';
import { createProjectionRebuildManager } from './generation/projection-rebuild-manager.ts';
import { readGenerationProgress, type RebuildProgress } from './generation/rebuild-progress.ts';
import { connectionOf } from '@promtour/postgres/connection-of';
import { createRelay } from './relay/relay.ts';
import { createStatus } from './status.ts';
import { definitionsOf, type Subscription } from './subscription.ts';
import type { Transport } from './transport.ts';

export type MessagingOptions = {
  /** The service's name: prefix of the projections' consumer groups, name of its connections. */
  readonly service: string;
  /** An initialized DataSource whose database has the messaging migrations. */
  readonly dataSource: DataSource;
  readonly transport: Transport;
  readonly subscriptions: readonly (Subscription | Projection)[];
  readonly logger: Logger;
  readonly clock: Clock;
  readonly registry: MetricsRegistry;
  readonly tuning?: MessagingTuning;
};

export type MessagingTuning = {
  /** Attempts before an event needs an operator. */
  readonly attempts?: number;
  /** Days that received ids are kept: longer than a duplicate can be delayed. */
  readonly inboxDays?: number;
  /** Seconds that a retired generation of a projection is kept for readers that still use it. */
  readonly graceSeconds?: number;
};

export interface Messaging {
  /** Starts publishing and consuming in the background. It neither waits nor fails while the broker is unavailable. */
  start(): void;
  /** Finishes the batches in progress, then leaves the groups and closes the transport. */
  stop(): Promise<void>;
  /** Call it after each commit that wrote to the outbox, so that the relay publishes at once. Never throws; cheap. */
  wake(): void;
  /**
   * The instant up to which a subscription, or the serving generation of a projection, has applied the log: every event in the log by then
   * has had its effect. Undefined until every partition has been read once.
   */
  asOf(name: string): Promise<Date | undefined>;
  /** {@link Messaging.asOf}, whether open dead letters make it incomplete, and the same for each service whose events it applies. */
  applied(name: string): Promise<Applied>;
  /** The schema of the projection's serving generation. */
  activeSchema(projection: string): Promise<string>;
  /**
   * State for operators. An unavailable broker is reported here and does not make the service unready.
   * @throws if the service's own database does not answer
   */
  health(): Promise<MessagingHealth>;
  /** The serving generations of the projections and those being built, with the progress and pace of these. */
  generations(): Promise<readonly RebuildProgress[]>;
}

/** How often the database is polled for requested retries and rebuilds. */
const tickInterval = 1_000;
/** While a rebuild is running: each of its phases begins with a tick. */
const rebuildTickInterval = 200;
/** Shortest pause between two replays. */
const retryInterval = 20;
const purgeInterval = 3_600_000;
const defaultInboxDays = 7;
/** Timeout of each half of the shutdown; a service has about 10 s in total. */
const shutdownTimeoutMs = 4_000;

/** A service's messaging: relay, consumers, projections, over one transport. */
export function createMessaging(options: MessagingOptions): Messaging {
  const { service, dataSource, transport, clock, tuning = {} } = options;
  const logger = options.logger.child({ component: 'messaging' });
  const metrics = createMetrics(options.registry);
  const subscriptions = options.subscriptions.filter((entry): entry is Subscription => !isProjection(entry));
  const projections = options.subscriptions.filter(isProjection);
  const topics = [
    ...new Set([
      ...publishedTopics,
      ...subscriptions.flatMap((subscription) => definitionsOf(subscription).map(({ topic }) => topic)),
      ...projections.flatMap(({ definitions }) => definitions.map(({ topic }) => topic)),
    ]),
  ];
  const relay = createRelay({
    connection: () => connectionOf(dataSource, `${service} relay`),
    dataSource,
    transport,
    topics,
    logger,
    metrics,
  });
  const wake = (): void => {
    relay.wake();
  };
  // Reads a new subscription's progress at once and not at the next round.
  const subscriptionStarted = createWakeSignal();
  // Schedules the retry of a new dead letter by its own pause and not by the next round.
  const deadLettered = createWakeSignal();
  const consumers = createConsumers({
    transport,
    onStart: () => {
      subscriptionStarted.notify();
    },
    processor: {
      dataSource,
      logger,
      clock,
      metrics,
      wake,
      onDeadLetter: () => {
        deadLettered.notify();
      },
      ...pick(tuning.attempts, 'attempts'),
    },
  });
  /** The rebuilds that were running at the last tick. */
  let paces: readonly RebuildProgress[] = [];
  const rebuilds = createProjectionRebuildManager({
    service,
    dataSource,
    transport,
    projections,
    consumers,
    logger,
    clock,
    graceSeconds: tuning.graceSeconds ?? 60,
    inboxDays: tuning.inboxDays ?? defaultInboxDays,
    onProgress: (running) => {
      paces = running;
      metrics.rebuildRemaining.reset();
      metrics.rebuildRate.reset();
      for (const { projection, generation, remaining, perSecond } of running) {
        metrics.rebuildRemaining.set({ projection, generation }, remaining);
        if (perSecond !== undefined) metrics.rebuildRate.set({ projection, generation }, perSecond);
      }
    },
  });
  const status = createStatus({
    dataSource,
    transport,
    topics,
    consumers,
    subscriptionStarted,
    clock,
    metrics,
    logger,
  });
  const stopping = new AbortController();
  const stopped = (): boolean => stopping.signal.aborted;
  let running: Promise<unknown> | undefined;
  let ended: Promise<void> | undefined;

  async function prepare(): Promise<void> {
    for (let failures = 0; !stopped(); failures += 1) {
      try {
        await transport.ensureTopics(topics);
        break;
      } catch (error) {
        if (failures === 0) logger.warn({ err: error }, 'broker unavailable; events wait in the outbox');
        await pause(backoff(failures, 200, 3_000), stopping.signal);
      }
    }
    if (stopped()) return;
    for (const subscription of subscriptions) consumers.start(subscription);
    await Promise.all([
      forever(
        'tick',
        () => (rebuilds.isRebuilding() ? rebuildTickInterval : tickInterval),
        () => rebuilds.tick(stopping.signal),
      ),
      replayForever(),
      status.run(stopping.signal),
      forever(
        'purge',
        () => purgeInterval,
        () => purgeInbox(dataSource.manager, tuning.inboxDays ?? defaultInboxDays),
      ),
    ]);
    await rebuilds.stopped();
  }

  async function applied(name: string): Promise<Applied> {
    const projection = projections.find((candidate) => candidate.name === name);
    const subscription = subscriptions.find((candidate) => candidate.name === name);
    const definitions = projection?.definitions ?? (subscription === undefined ? [] : definitionsOf(subscription));
    const group = projection === undefined ? name : await rebuilds.servingSubscription(projection.name);
    await consumers.savePositions(group);
    const progress = await readTopicProgress(dataSource.manager, group);
    return appliedOf(progress, [...new Set(definitions.map(({ topic }) => topic))], clock.now());
  }

  async function forever(name: string, interval: () => number, action: () => Promise<void>): Promise<void> {
    while (!stopped()) {
      try {
        await action();
      } catch (error) {
        logger.warn({ err: error, task: name }, 'background task failed; retrying');
      }
      await pause(interval(), stopping.signal);
    }
  }

  async function replayForever(): Promise<void> {
    while (!stopped()) {
      let next = tickInterval;
      let lookMs = 0;
      try {
        ({ next, lookMs } = await consumers.replayDue());
      } catch (error) {
        logger.warn({ err: error, task: 'replay' }, 'background task failed; retrying');
      }
      // With very many dead letters the query is expensive: spend a tenth of the time at most.
      await pause(Math.min(10_000, 9 * lookMs), stopping.signal);
      await deadLettered.wait(Math.min(tickInterval, Math.max(retryInterval, next)), stopping.signal);
    }
  }

  async function end(): Promise<void> {
    // A broker that hangs may be left behind: unacknowledged events are published again at the next start.
    const inTime =
      (await atMost(shutdownTimeoutMs, Promise.all([running, relay.stop(), consumers.stop()]))) &&
      (await atMost(shutdownTimeoutMs, transport.close()));
    if (!inTime) logger.warn('shutdown timed out waiting for the broker or the database');
  }

  return {
    start() {
      relay.start();
      running ??= prepare();
    },
    stop() {
      stopping.abort();
      ended ??= end();
      return ended;
    },
    wake,
    applied,
    asOf: async (name) => (await applied(name)).asOf,
    activeSchema: (projection) => activeSchema(dataSource.manager, projection),
    health: async () => ({ ...(await readHealth(dataSource, status.last(), consumers)), rebuilds: paces }),
    async generations() {
      const progress = await readGenerationProgress(dataSource.manager);
      return progress.map((one) => {
        const pace = paces.find(
          ({ projection, generation }) => projection === one.projection && generation === one.generation,
        );
        return { ...one, perSecond: pace?.perSecond, secondsLeft: pace?.secondsLeft };
      });
    },
  };
}

function isProjection(entry: Subscription | Projection): entry is Projection {
  return 'createTables' in entry;
}

/** An optional property that is absent if its value is undefined (exactOptionalPropertyTypes). */
function pick<Name extends string, Value>(value: Value | undefined, name: Name): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}
