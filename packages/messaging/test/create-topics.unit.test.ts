import { beforeEach, describe, expect, it } from '@jest/globals';
import kafkajs, { type ITopicConfig } from 'kafkajs';
import { pino } from 'pino';
import { createTopics } from '../src/kafka/create-topics.ts';

// Exported by spreading, which an import by name does not find.
const { KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError } = kafkajs;

type Answer = Error | 'ready';

const settings = { partitions: 6, replicationFactor: -1 };

describe('creating topics', () => {
  let created: { topics: ITopicConfig[]; waitForLeaders?: boolean }[];
  let answers: Map<string, Answer[]>;
  let asked: string[];
  let closing: AbortController;

  beforeEach(() => {
    created = [];
    answers = new Map();
    asked = [];
    closing = new AbortController();
  });

  /** An administrator's client whose broker gives these answers about a topic; the last one stays. */
  const admin = {
    createTopics(request: { topics: ITopicConfig[]; waitForLeaders?: boolean }) {
      created.push(request);
      // As if another service had created one of the topics.
      return Promise.resolve(false);
    },
    fetchTopicOffsets(topic: string) {
      asked.push(topic);
      const left = answers.get(topic) ?? [];
      const answer = left.length > 1 ? left.shift() : left[0];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve([]);
    },
  };

  const create = (topics: readonly string[], limitMs = 60_000): Promise<void> =>
    createTopics(admin, topics, settings, { logger: pino({ level: 'silent' }), signal: closing.signal, limitMs });

  it('waits until the broker knows a topic and its leaders answer', async () => {
    answers.set('late', [
      protocolError('UNKNOWN_TOPIC_OR_PARTITION'),
      new KafkaJSNumberOfRetriesExceeded(protocolError('LEADER_NOT_AVAILABLE'), { retryCount: 2, retryTime: 100 }),
      protocolError('NOT_LEADER_FOR_PARTITION'),
      'ready',
    ]);
    await create(['early', 'late']);
    expect(asked).toEqual(['early', 'late', 'late', 'late', 'late']);
    expect(created).toMatchObject([{ waitForLeaders: false, topics: [{ topic: 'early' }, { topic: 'late' }] }]);
  });

  it('fails with the last error if a topic is not ready within the limit', async () => {
    answers.set('never', [protocolError('UNKNOWN_TOPIC_OR_PARTITION')]);
    await expect(create(['never'], 0)).rejects.toMatchObject({ type: 'UNKNOWN_TOPIC_OR_PARTITION' });
  });

  it('does not wait after any other error', async () => {
    answers.set('secret', [protocolError('TOPIC_AUTHORIZATION_FAILED'), 'ready']);
    await expect(create(['secret'])).rejects.toMatchObject({ type: 'TOPIC_AUTHORIZATION_FAILED' });
    expect(asked).toEqual(['secret']);
  });

  it('stops waiting when the transport closes', async () => {
    answers.set('never', [protocolError('UNKNOWN_TOPIC_OR_PARTITION')]);
    const creating = create(['never']);
    closing.abort();
    await expect(creating).rejects.toMatchObject({ name: 'AbortError' });
  });
});

function protocolError(type: string): Error {
  return new KafkaJSProtocolError(Object.assign(new Error(type), { type, code: 0, retriable: true }));
}
