import { catalogue, topics } from '@promtour/events/catalogue/index';
import type { CloudEvent } from '@promtour/events/envelope';
import { pino } from 'pino';
import type { Transport } from '../transport.ts';
import { createEmbeddedTransport } from './embedded-transport.ts';

/** Most events in one append. */
const batch = 500;

/** The embedded log as another service sees it. */
export type EventLogPeer = {
  readonly transport: Transport;
  /**
   * Appends events to the topics of their types, in this order.
   * @throws Error where the catalogue does not list a type
   */
  readonly publish: (events: readonly CloudEvent[]) => Promise<void>;
  /** How many messages these topics hold in all. */
  readonly written: (topics: readonly string[]) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Opens a log that a service under test shares, with every published topic there. */
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
