import type { Logger } from 'pino';
import { createEmbeddedTransport } from './embedded/embedded-transport.ts';
import { createKafkaTransport, type KafkaCredentials } from './kafka/kafka-transport.ts';
import { parseBrokers } from './parse-brokers.ts';
import type { Transport } from './transport.ts';

export type TransportOptions = {
  readonly kind: 'kafka' | 'embedded';
  /** `host:port` of Kafka's brokers; required for kafka. */
  readonly brokers?: readonly string[] | undefined;
  /** Credentials; absent if the brokers do not authenticate. */
  readonly sasl?: KafkaCredentials | undefined;
  /** URL of the log's database; required for embedded. */
  readonly eventLogUrl?: string | undefined;
  /** Name of the service in the broker's logs and quotas. */
  readonly clientId: string;
  readonly logger: Logger;
};

/** Environment variables of the event log: address and credentials. */
export type EventLogVariables = {
  readonly KAFKA_BROKERS?: string | undefined;
  readonly KAFKA_SASL_USERNAME?: string | undefined;
  readonly KAFKA_SASL_PASSWORD?: string | undefined;
  readonly EVENT_LOG_DATABASE_URL?: string | undefined;
};

/** Reads them, for {@link createTransport}. An empty variable counts as not set. */
export function readTransportOptions(
  variables: EventLogVariables,
): Pick<TransportOptions, 'brokers' | 'sasl' | 'eventLogUrl'> {
  const { KAFKA_BROKERS: brokers, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = variables;
  return {
    brokers: parseBrokers(brokers),
    sasl: username && password ? { username, password } : undefined,
    eventLogUrl: variables.EVENT_LOG_DATABASE_URL === '' ? undefined : variables.EVENT_LOG_DATABASE_URL,
  };
}

/** Each batch of a partition is a transaction of its subscriber, and one machine has few cores. */
const embeddedPartitions = 1;

/**
 * Creates the transport that the options describe. It connects later.
 * @throws RangeError if the address is missing
 */
export function createTransport({ kind, brokers, sasl, eventLogUrl, clientId, logger }: TransportOptions): Transport {
  switch (kind) {
    case 'kafka':
      if (brokers === undefined || brokers.length === 0)
        throw new RangeError('Kafka requires the addresses of its brokers');
      return createKafkaTransport({ brokers, sasl, clientId, logger });
    case 'embedded':
      if (eventLogUrl === undefined) throw new RangeError('the embedded log requires the URL of its database');
      return createEmbeddedTransport({ url: eventLogUrl, clientId, logger, partitions: embeddedPartitions });
  }
}
