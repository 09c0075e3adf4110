import { randomUUID } from 'node:crypto';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { createTestDatabase } from '@promtour/testkit/database';
import { testKafka } from '@promtour/testkit/kafka';
import { pino, type Logger } from 'pino';
import { createEventLog } from '../../src/embedded/log-schema.ts';
import { createEmbeddedTransport } from '../../src/embedded/embedded-transport.ts';
import { createKafkaTransport } from '../../src/kafka/kafka-transport.ts';
import type { Transport } from '../../src/transport.ts';

/** A log's configuration for a process. */
export type LogAddress = { readonly kafka: readonly string[] } | { readonly embedded: string };

/** A separate log: all transports created from it share it. */
export type TestLog = {
  /** Prefix for topics and groups, so that runs that share a broker do not meet. */
  readonly prefix: string;
  /** Where other processes find it. */
  readonly address: LogAddress;
  connect(): Transport;
  close(): Promise<void>;
};

export const logger: Logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' });

/** For processes that are killed: how long their partitions stay theirs. */
export const session = 1_500;
/** For members that leave by themselves: long enough for a machine that is busy with other tests. */
const calmSession = 8_000;

/** The kinds of logs that can be had here; says loudly where Kafka is not among them. */
export function availableLogs(what: string): readonly [string, () => Promise<TestLog>][] {
  const kafka = testKafka();
  if (kafka === undefined) couldNotRun(what, 'Kafka is not available');
  const logs: [string, () => Promise<TestLog>][] = [['embedded', embeddedLog]];
  if (kafka !== undefined) logs.push(['kafka', () => Promise.resolve(kafkaLog(kafka.brokers))]);
  return logs;
}

export async function embeddedLog(): Promise<TestLog> {
  const database = await createTestDatabase();
  await createEventLog(database.ownerUrl, database.name);
  const transports: Transport[] = [];
  return {
    prefix: `t${randomUUID().slice(0, 8)}`,
    address: { embedded: database.url },
    connect() {
      const transport = createEmbeddedTransport({
        url: database.url,
        clientId: 'test',
        logger,
        sessionTimeoutMs: session,
      });
      transports.push(transport);
      return transport;
    },
    async close() {
      await Promise.all(transports.map((transport) => transport.close()));
      await database.drop();
    },
  };
}

export function kafkaLog(brokers: readonly string[]): TestLog {
  const transports: Transport[] = [];
  return {
    prefix: `t${randomUUID().slice(0, 8)}`,
    address: { kafka: brokers },
    connect() {
      const transport = createKafkaTransport({ brokers, clientId: 'test', logger, sessionTimeoutMs: calmSession });
      transports.push(transport);
      return transport;
    },
    async close() {
      await Promise.all(transports.map((transport) => transport.close()));
    },
  };
}
