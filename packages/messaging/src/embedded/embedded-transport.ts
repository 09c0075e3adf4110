import { Pool } from 'pg';
import type { Logger } from 'pino';
import { ResilientClient } from '@promtour/postgres/resilient-client';
import type { Transport, TransportSubscription } from '../transport.ts';
import { listenForAppends } from './append-listener.ts';
import { appendMessages } from './append-messages.ts';
import { subscribeToLog } from './embedded-subscription.ts';
import { createLogReader } from './log-reader.ts';
import { findEventLog } from './log-schema.ts';

export type EmbeddedTransportOptions = {
  /** The log's database; its owner creates the tables (`createEventLog`). */
  readonly url: string;
  readonly clientId: string;
  readonly logger: Logger;
  readonly partitions?: number;
  /** A member without heartbeat for so long leaves its group, and its partitions go to others. Default 10,000. */
  readonly sessionTimeoutMs?: number;
};

/** The transport for a machine without Kafka: a log table in PostgreSQL. For one machine only; production uses Kafka. */
export function createEmbeddedTransport(options: EmbeddedTransportOptions): Transport {
  const { url, clientId, logger, partitions = 6, sessionTimeoutMs = 10_000 } = options;
  const pool = new Pool({
    Client: ResilientClient,
    connectionString: url,
    application_name: `${clientId} event log`,
    max: 5,
    // The plans of its named statements are made once, while the tables are small, and kept while they grow.
    options: '-c enable_seqscan=off -c enable_bitmapscan=off -c plan_cache_mode=force_generic_plan',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  pool.on('error', (error) => {
    logger.debug({ err: error }, 'event log: idle connection lost');
  });
  const listener = listenForAppends(url, logger);
  const reader = createLogReader(pool);
  const subscriptions = new Set<TransportSubscription>();
  let found: Promise<void> | undefined;
  let closed: Promise<void> | undefined;
  logger.info('using the embedded event log; production uses Kafka');

  function ready(): Promise<void> {
    found ??= findEventLog(pool).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  }

  async function close(): Promise<void> {
    await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
    await listener.close();
    await pool.end();
  }

  return {
    kind: 'embedded',

    async ensureTopics(topics) {
      await ready();
      // An existing topic keeps its partitions: more would move keys and break their order.
      await pool.query(
        `INSERT INTO event_log.partition (topic, partition)
         SELECT topic, partition FROM unnest($1::text[]) AS topic, generate_series(0, $2::int - 1) AS partition
         WHERE NOT EXISTS (SELECT FROM event_log.partition AS existing WHERE existing.topic = topic.topic)
         ORDER BY topic, partition
         ON CONFLICT DO NOTHING`,
        [topics, partitions],
      );
    },

    async publish(messages) {
      if (messages.length > 0) await appendMessages(pool, messages);
    },

    subscribe(request) {
      const subscription = subscribeToLog(
        pool,
        reader,
        request,
        logger,
        (notify) => listener.onAppended(request.topics, notify),
        sessionTimeoutMs,
      );
      const registered: TransportSubscription = {
        state: () => subscription.state(),
        async stop() {
          subscriptions.delete(registered);
          await subscription.stop();
        },
      };
      subscriptions.add(registered);
      return registered;
    },

    async endOffsets(topics) {
      const { rows } = await pool.query<{ topic: string; ends: string[] }>({
        name: 'ends',
        text: `SELECT topic, array_agg(next_offset ORDER BY partition)::text[] AS ends FROM event_log.partition
         WHERE topic = ANY($1) GROUP BY topic`,
        values: [topics],
      });
      return new Map(rows.map(({ topic, ends }) => [topic, ends.map(Number)]));
    },

    async ping() {
      await pool.query('SELECT');
    },

    async deleteGroup(group) {
      await pool.query('DELETE FROM event_log.group_offset WHERE group_name = $1', [group]);
      await pool.query('DELETE FROM event_log.member WHERE group_name = $1', [group]);
    },

    close() {
      closed ??= close();
      return closed;
    },
  };
}
