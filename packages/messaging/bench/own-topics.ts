import type { LogBatch, Transport } from '../src/transport.ts';

/**
 * A transport whose topics are a measure's own, although its events are those of the catalogue: what another measure left in the
 * log is not among them, and so not in the figures either.
 */
export function withOwnTopics(transport: Transport, measure: string): Transport {
  const prefix = `bench.${measure}.`;
  const own = (topic: string): string => `${prefix}${topic}`;
  const original = (topic: string): string => topic.slice(prefix.length);
  return {
    ...transport,
    ensureTopics: (topics) => transport.ensureTopics(topics.map(own)),
    publish: (messages) => transport.publish(messages.map((message) => ({ ...message, topic: own(message.topic) }))),
    subscribe: (request) =>
      transport.subscribe({
        ...request,
        topics: request.topics.map(own),
        onBatch: (batch: LogBatch, signal) => request.onBatch({ ...batch, topic: original(batch.topic) }, signal),
      }),
    endOffsets: async (topics) =>
      new Map([...(await transport.endOffsets(topics.map(own)))].map(([topic, ends]) => [original(topic), ends])),
  };
}
