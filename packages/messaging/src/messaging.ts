import { topics as publishedTopics } from '@promtour/events/catalogue/index';
import type { Clock } from '@promtour/kernel/clock';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { atMost, backoff, pause } from './backoff.ts';
import { createBell } from './bell.ts';
import { purgeInbox } from './consumer/inbox.ts';
import { readApplied, type Applied } from './consumer/progress.ts';
import { createConsumers } from './consumers.ts';
import { readHealth, type MessagingHealth } from './health.ts';
import { createMetrics, type MetricsRegistry } from './metrics.ts';
import { activeSchema, type Projection } from './projection.ts';
import { createProjectionRebuildManager } from './generation/projection-rebuild-manager.ts';
import { connectionOf } from './relay/connection-of.ts';
import { createRelay } from './relay/relay.ts';
import { createStatus } from './status.ts';
import { definitionsOf, type Subscription } from './subscription.ts';
import type { Transport } from './transport.ts';

export type MessagingOptions = {
  /** The service's name: prefix of the projections' consumer groups, name of its connections. */
  readonly service: string;
  /** An initialised DataSource whose database has the messaging migrations. */
  readonly dataSource: DataSource;
  readonly transport: Transport;
  readonly subscriptions: readonly (Subscription | Projection)[];
  readonly logger: Logger;
  readonly clock: Clock;
  readonly registry: MetricsRegistry;
  readonly tuning?: MessagingTuning;
};

export type MessagingTuning = {
  /** How often an event is tried before an operator has to look at it. */
  readonly attempts?: number;
  /** For how long received ids are remembered: longer than any duplicate can be under way. */
  readonly inboxDays?: number;
  /** For how long a retired generation of a projection is kept for readers that are still in it. */
  readonly graceSeconds?: number;
};

export interface Messaging {
  /** Begins to publish and to consume, in the background: it neither waits nor fails where the broker is away. */
  start(): void;
  /** Ends the batches under way, then leaves. The transport is closed too. */
  stop(): Promise<void>;
  /** Call it after each commit that wrote to the outbox: the relay then sends at once. Never throws, costs next to nothing. */
  wake(): void;
  /**
   * Up to when the log is applied by a subscription, or by the serving generation of a projection: every event that was
   * in the log by then has had its effect. Undefined until every partition was seen once.
   */
  asOf(name: string): Promise<Date | undefined>;
  /** {@link Messaging.asOf}, and whether events that should be in it are not: set aside as dead letters, or waiting behind one. */
  applied(name: string): Promise<Applied>;
  /** The schema of the projection's generation that answers questions now. */
  activeSchema(projection: string): Promise<string>;
  /**
   * What the operator wants to know. A broker that is away is a fact here, not a reason to call the service un-ready.
   * @throws where the service's own database does not answer
   */
  health(): Promise<MessagingHealth>;
}

/** How often durable requests (retries, rebuilds) are looked for. */
const tickInterval = 1_000;
/** How soon a replay is tried at the earliest after the one before. */
const retryInterval = 20;
const purgeInterval = 3_600_000;
/** How long each half of the stop may take; a service has about 10 s in all. */
const stopLimit = 4_000;

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
  // Rings when a subscription begins, so that its progress is known at once and not at the next round.
  const begun = createBell();
  // Rings when an event was set aside, so that it is tried again when its pause is over and not at the next round.
  const setAside = createBell();
  const consumers = createConsumers({
    transport,
    onStart: () => {
      begun.ring();
    },
    processor: {
      dataSource,
      logger,
      clock,
      metrics,
      wake,
      onSetAside: () => {
        setAside.ring();
      },
      ...pick(tuning.attempts, 'attempts'),
    },
  });
  const rebuilds = createProjectionRebuildManager({
    service,
    dataSource,
    transport,
    projections,
    consumers,
    logger,
    graceSeconds: tuning.graceSeconds ?? 60,
  });
  const status = createStatus({ dataSource, transport, topics, consumers, begun, clock, metrics, logger });
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
        if (failures === 0) logger.warn({ err: error }, 'the broker is away; writes go on, events wait in the outbox');
        await pause(backoff(failures, 200, 3_000), stopping.signal);
      }
    }
    if (stopped()) return;
    for (const subscription of subscriptions) consumers.start(subscription);
    await Promise.all([
      forever('tick', tickInterval, () => rebuilds.tick(stopping.signal)),
      replayForever(),
      status.run(stopping.signal),
      forever('purge', purgeInterval, () => purgeInbox(dataSource.manager, tuning.inboxDays ?? 7)),
    ]);
  }

  async function applied(name: string): Promise<Applied> {
    const projection = projections.find((candidate) => candidate.name === name);
    return readApplied(
      dataSource.manager,
      projection === undefined ? name : await rebuilds.servingSubscription(projection.name),
    );
  }

  async function forever(name: string, interval: number, action: () => Promise<void>): Promise<void> {
    while (!stopped()) {
      try {
        await action();
      } catch (error) {
        logger.warn({ err: error, task: name }, 'a background task failed and is done again');
      }
      await pause(interval, stopping.signal);
    }
  }

  async function replayForever(): Promise<void> {
    while (!stopped()) {
      let next = tickInterval;
      let lookMs = 0;
      try {
        ({ next, lookMs } = await consumers.replayDue());
      } catch (error) {
        logger.warn({ err: error, task: 'replay' }, 'a background task failed and is done again');
      }
      // Where very many letters are open, looking for those that are due is no small thing: a tenth of the time at most.
      await pause(Math.min(10_000, 9 * lookMs), stopping.signal);
      await setAside.wait(Math.min(tickInterval, Math.max(retryInterval, next)), stopping.signal);
    }
  }

  async function end(): Promise<void> {
    // Nothing is lost by not waiting for a broker that stands still: what it was sent is sent again at the next start.
    const inTime =
      (await atMost(stopLimit, Promise.all([running, relay.stop(), consumers.stop()]))) &&
      (await atMost(stopLimit, transport.close()));
    if (!inTime) logger.warn('the broker or the database did not let go in time');
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
    health: () => readHealth(dataSource, status.last(), consumers),
  };
}

function isProjection(entry: Subscription | Projection): entry is Projection {
  return 'createTables' in entry;
}

/** An optional property that is absent where its value is, as exact optional types want it. */
function pick<Name extends string, Value>(value: Value | undefined, name: Name): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}
