import { catalogue, topics } from '@promtour/events/catalogue/index';
import type { CloudEvent } from '@promtour/events/envelope';
import { pino } from 'pino';
import type { Transport } from '../src/transport.ts';
import { createEmbeddedTransport } from '../src/embedded/embedded-transport.ts';

/** Events per append. */
const batch = 500;

/** The embedded log as another service sees it. */
export type EventLogPeer = {
  readonly transport: Transport;
  /**
   * Appends events to the topics of their types, in this order.
   * @throws Error if the catalogue does not list a type
   */
  readonly publish: (events: readonly CloudEvent[]) => Promise<void>;
  /** Number of messages in these topics. */
  readonly written: (topics: readonly string[]) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Opens the log of a service under test, with all topics of the catalogue. */
export async function openEventLogPeer(eventLogUrl: string): Promise<EventLogPeer> {
  const transport = createEmbeddedTransport({
    url: eventLogUrl,
    clientId: 'peer',
    logger: pino({ level: 'silent' }),
  });
  await transport.ensureTopics(topics);
  return {
    transport,
    async publish(events) {
      for (let start = 0; start < events.length; start += batch) {
        await transport.publish(events.slice(start, start + batch).map(messageOf));
      }
    },
    async written(of) {
      return [...(await transport.endOffsets(of)).values()].flat().reduce((total, end) => total + end, 0);
    },
    close: () => transport.close(),
  };
}

function messageOf(event: CloudEvent) {
  const topic = catalogue.get(event.type)?.topic;
  if (topic === undefined) throw new Error(`${event.type} is not in the catalogue`);
  return { topic, key: event.subject, value: JSON.stringify(event) };
}
