import type { Logger } from 'pino';
import { createEmbeddedTransport } from './embedded/embedded-transport.ts';
import { createKafkaTransport } from './kafka/kafka-transport.ts';
import type { Transport } from './transport.ts';

export type TransportOptions = {
  readonly kind: 'kafka' | 'embedded';
  /** `host:port` of Kafka's brokers; needed for kafka. */
  readonly brokers?: readonly string[] | undefined;
  /** URL of the database that holds the log; needed for embedded. */
  readonly eventLogUrl?: string | undefined;
  /** Names the service in the broker's logs and quotas. */
  readonly clientId: string;
  readonly logger: Logger;
};

/**
 * The transport of a service, by its configuration. Nothing is connected yet.
 * @throws RangeError where the address that the kind needs is missing
 */
export function createTransport({ kind, brokers, eventLogUrl, clientId, logger }: TransportOptions): Transport {
  switch (kind) {
    case 'kafka':
      if (brokers === undefined || brokers.length === 0)
        throw new RangeError('Kafka needs the addresses of its brokers');
      return createKafkaTransport({ brokers, clientId, logger });
    case 'embedded':
      if (eventLogUrl === undefined) throw new RangeError('The embedded log needs the URL of its database');
      return createEmbeddedTransport({ url: eventLogUrl, clientId, logger });
  }
}
