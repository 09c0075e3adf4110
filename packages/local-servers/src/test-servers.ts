import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaAvailable, kafkaLibraries, startKafka, type Kafka } from './kafka.ts';
import { endLeftovers } from './leftovers.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { serverStateDirectory } from './postgres-place.ts';
import { runDirectory } from './repository.ts';
import { settleAll } from './settle-all.ts';

export type NeededServers = { readonly postgres: boolean; readonly kafka: boolean };

export type TestServers = {
  readonly postgresUrl: string | undefined;
  readonly kafkaBrokers: readonly string[] | undefined;
  /** The reason why a requested Kafka is missing. */
  readonly noKafka: string | undefined;
  /** Stops the servers and removes their data. */
  stop(): Promise<void>;
};

/** Starts the servers of a test run, on throw-away data. Servers of a killed run are ended by the next run. */
export async function startTestServers(needed: NeededServers): Promise<TestServers> {
  await endLeftovers(runDirectory());
  const directory = makeDirectory();
  const running: { postgres?: Postgres; kafka?: Kafka; noKafka?: string } = {};
  const stop = async () => {
    await Promise.all([running.postgres?.stop(), running.kafka?.stop()]);
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  const startPostgresIfNeeded = async () => {
    if (!needed.postgres) return;
    const dataDir = join(directory, 'postgres');
    running.postgres = await startPostgres({ dataDir, durable: false, maxConnections: 400, temporary: directory });
  };
  const startKafkaIfNeeded = async () => {
    if (!needed.kafka) return;
    const available = await kafkaAvailable();
    const libraries = available.ok ? await kafkaLibraries() : available;
    if (!libraries.ok) {
      running.noKafka = libraries.error.why;
      return;
    }
    const dataDir = join(directory, 'kafka');
    running.kafka = await startKafka({ dataDir, temporary: directory });
  };
  try {
    await settleAll([startPostgresIfNeeded(), startKafkaIfNeeded()]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    postgresUrl: running.postgres?.url,
    kafkaBrokers: running.kafka?.brokers,
    noKafka: running.noKafka,
    stop,
  };
}

/** Closed to others, except that the account which runs PostgreSQL must be able to pass through. */
function makeDirectory(): string {
  const parent = join(serverStateDirectory(), 'test');
  mkdirSync(parent, { recursive: true });
  const directory = mkdtempSync(join(parent, 'run-'));
  chmodSync(directory, 0o711);
  return directory;
}
