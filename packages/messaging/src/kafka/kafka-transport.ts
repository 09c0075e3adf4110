import { CompressionTypes, Kafka, logLevel, Partitioners, type Admin, type Producer } from 'kafkajs';
import type { Logger } from 'pino';
import type { OutgoingMessage, Transport, TransportSubscription } from '../transport.ts';
import { createTopics } from './create-topics.ts';
import { patchRequestQueue } from './patch-request-queue.ts';
import { kafkaLogger } from './kafka-logger.ts';
import { subscribeToKafka } from './kafka-subscription.ts';

/** Credentials of a client. SASL/PLAIN sends the password in clear text: use a private network. */
export type KafkaCredentials = { readonly username: string; readonly password: string };

export type KafkaConnection = {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly logger: Logger;
  /** Absent if the broker does not authenticate. */
  readonly sasl?: KafkaCredentials | undefined;
};

export type KafkaTransportOptions = KafkaConnection & {
  /** Partitions of a new topic: an upper bound of the members of a group that share it. */
  readonly partitions?: number;
  /** Replicas of a new topic; the cluster's default if absent. */
  readonly replicationFactor?: number;
  /** A member without heartbeat for so long leaves its group, and its partitions go to others. Default 10,000. */
  readonly sessionTimeoutMs?: number;
};

/** The transport for production: Apache Kafka. Connects on first use and reconnects. */
export function createKafkaTransport(options: KafkaTransportOptions): Transport {
  const kafka = connectionTo(options);
  const producer = reconnecting(() =>
    kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      // Not idempotent: kafkajs reuses a sequence number after a failed send, and the broker then drops the next message as a
      // duplicate although both were acknowledged. Consumers discard duplicates by event id.
      idempotent: false,
      maxInFlightRequests: 1,
      // No retries inside kafkajs: if a partition's leader moves to a broker that has already answered for others, its retry
      // counts that answer and resolves without sending. The relay sends the whole batch again.
      retry: { retries: 0 },
    }),
  );
  const admin = reconnecting(() => kafka.admin({ retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 1_000 } }));
  const subscriptions = new Set<TransportSubscription>();
  const closing = new AbortController();
  let existing: ReadonlySet<string> = new Set();

  return {
    kind: 'kafka',

    async ensureTopics(topics) {
      await admin.use(async (client) => {
        const present = new Set(await client.listTopics());
        const missing = topics.filter((topic) => !present.has(topic));
        if (missing.length === 0) return;
        await createTopics(
          client,
          missing,
          { partitions: options.partitions ?? 6, replicationFactor: options.replicationFactor ?? -1 },
          { logger: options.logger, signal: closing.signal },
        );
      });
    },

    async publish(messages) {
      if (messages.length === 0) return;
      await producer.use(async (client) => {
        const topicMessages = byTopic(messages);
        const acknowledged = await client.sendBatch({
          topicMessages,
          acks: -1,
          timeout: 10_000,
          compression: CompressionTypes.None,
        });
        const topics = new Set(acknowledged.map(({ topicName }) => topicName));
        const failed = acknowledged.find(({ errorCode }) => errorCode !== 0);
        if (failed !== undefined || topicMessages.some(({ topic }) => !topics.has(topic))) {
          throw new Error(`broker did not acknowledge every message (code ${failed?.errorCode ?? 'missing'})`);
        }
      });
    },

    subscribe(request) {
      const subscription = subscribeToKafka(kafka, request, options.logger, options.sessionTimeoutMs ?? 10_000);
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

    endOffsets(topics) {
      return admin.use(async (client) => {
        // Topics are never removed, so the list is read only while one is missing.
        if (topics.some((topic) => !existing.has(topic))) existing = new Set(await client.listTopics());
        const ends = new Map<string, readonly number[]>();
        for (const topic of topics) {
          if (!existing.has(topic)) continue;
          const offsets: number[] = [];
          for (const { partition, high } of await client.fetchTopicOffsets(topic)) offsets[partition] = Number(high);
          ends.set(topic, offsets);
        }
        return ends;
      });
    },

    async ping() {
      await admin.use((client) => client.listTopics());
    },

    async deleteGroup(group) {
      await admin.use((client) => client.deleteGroups([group]));
    },

    async close() {
      closing.abort();
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
      await Promise.all([producer.close(), admin.close()]);
    },
  };
}

/** Connects as an administrator of the broker. */
export async function connectKafkaAdmin(connection: KafkaConnection): Promise<Admin> {
  const admin = connectionTo(connection).admin({ retry: { retries: 8, initialRetryTime: 250, maxRetryTime: 5_000 } });
  await admin.connect();
  return admin;
}

function connectionTo({ brokers, clientId, logger, sasl }: KafkaConnection): Kafka {
  patchRequestQueue();
  return new Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: 3_000,
    // Detects a broker that hangs. It may still execute requests that it received.
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 3 },
    logLevel: logLevel.WARN,
    logCreator: kafkaLogger(logger),
    ...(sasl === undefined ? {} : { sasl: { mechanism: 'plain', ...sasl } }),
  });
}

function byTopic(
  messages: readonly OutgoingMessage[],
): { topic: string; messages: { key: string; value: string }[] }[] {
  const topics = Map.groupBy(messages, ({ topic }) => topic);
  return [...topics].map(([topic, group]) => ({ topic, messages: group.map(({ key, value }) => ({ key, value })) }));
}

/** Connects a client on first use and replaces it after a failure: kafkajs's state is unreliable then. */
function reconnecting<Client extends Producer | Admin>(create: () => Client) {
  let connecting: Promise<Client> | undefined;

  async function connect(): Promise<Client> {
    const client = create();
    await client.connect();
    return client;
  }

  async function discard(): Promise<void> {
    const old = connecting;
    connecting = undefined;
    // It may never have connected; a failed client holds nothing to keep.
    await old?.then((client) => client.disconnect()).catch(() => undefined);
  }

  return {
    async use<Value>(action: (client: Client) => Promise<Value>): Promise<Value> {
      connecting ??= connect();
      const current = connecting;
      try {
        return await action(await current);
      } catch (error) {
        if (connecting === current) void discard();
        throw error;
      }
    },
    close: discard,
  };
}
