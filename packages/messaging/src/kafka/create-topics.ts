import type { Admin } from 'kafkajs';
import type { Logger } from 'pino';
import { backoff, pause } from '../backoff.ts';

export type TopicSettings = {
  readonly partitions: number;
  /** -1 for the cluster's default. */
  readonly replicationFactor: number;
};

export type ReadinessWait = {
  readonly logger: Logger;
  /** Ends the wait. */
  readonly signal: AbortSignal;
  readonly limitMs?: number;
};

/** Protocol errors of a topic that was just created: the broker has not applied the controller's metadata yet. */
const notReady: ReadonlySet<unknown> = new Set([
  'UNKNOWN_TOPIC_OR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'NOT_LEADER_FOR_PARTITION',
]);

/**
 * Creates topics, without expiry, and resolves when the leader of every partition answers. A busy broker needs seconds for that.
 * @throws the broker's error if it refuses, or if a topic is not ready within the limit
 */
export async function createTopics(
  admin: Pick<Admin, 'createTopics' | 'fetchTopicOffsets'>,
  topics: readonly string[],
  { partitions, replicationFactor }: TopicSettings,
  wait: ReadinessWait,
): Promise<void> {
  // Several services may do this at once: resolves to false if some of the topics exist meanwhile.
  await admin.createTopics({
    // kafkajs fails if the topic is unknown to the broker, and does not wait if another client created one of the topics.
    waitForLeaders: false,
    timeout: 10_000,
    topics: topics.map((topic) => ({
      topic,
      numPartitions: partitions,
      replicationFactor,
      configEntries: [
        { name: 'cleanup.policy', value: 'delete' },
        { name: 'retention.ms', value: '-1' },
        { name: 'retention.bytes', value: '-1' },
      ],
    })),
  });
  await untilReady(admin, topics, wait);
}

async function untilReady(
  admin: Pick<Admin, 'fetchTopicOffsets'>,
  topics: readonly string[],
  { logger, signal, limitMs = 30_000 }: ReadinessWait,
): Promise<void> {
  const startedAt = performance.now();
  for (const topic of topics) {
    for (let failures = 0; ; failures += 1) {
      try {
        await admin.fetchTopicOffsets(topic);
        break;
      } catch (error) {
        if (!notReady.has(protocolErrorOf(error)) || performance.now() - startedAt >= limitMs) throw error;
        if (failures === 0) logger.info({ topic, err: error }, 'new topic not ready yet; waiting');
        await pause(backoff(failures, 50, 1_000), signal);
        signal.throwIfAborted();
      }
    }
  }
}

/** Kafka's name of the error. kafkajs wraps it after its last retry. */
function protocolErrorOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return 'type' in error ? error.type : protocolErrorOf(error.cause);
}
