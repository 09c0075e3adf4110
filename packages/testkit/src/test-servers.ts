import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaAvailable, startKafka } from '@promtour/local/kafka';
import { endLeftovers } from '@promtour/local/leftovers';
import { startPostgres } from '@promtour/local/postgres';
import { runDirectory, stateDirectory } from '@promtour/local/repository';
import type { NeededParts } from './needed-parts.ts';

export type TestServers = {
  readonly postgresUrl: string | undefined;
  readonly kafkaBrokers: readonly string[] | undefined;
  /** Why there is no Kafka although one was wanted. */
  readonly noKafka: string | undefined;
  /** Ends the servers and removes their data. */
  stop(): Promise<void>;
};

/**
 * Starts the servers that a test run needs, on throw-away data. A run that is killed leaves them to the next run, which
 * ends them first.
 */
export async function startTestServers(needed: NeededParts): Promise<TestServers> {
  await endLeftovers(runDirectory());
  const directory = makeDirectory();
  const [postgres, kafka] = await Promise.allSettled([
    needed.postgres ? startTestPostgres(directory) : undefined,
    needed.kafka ? startTestKafka(directory) : undefined,
  ]);
  const stop = async () => {
    await Promise.all([
      postgres.status === 'fulfilled' ? postgres.value?.stop() : undefined,
      kafka.status === 'fulfilled' ? kafka.value?.server?.stop() : undefined,
    ]);
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  if (postgres.status === 'rejected' || kafka.status === 'rejected') {
    await stop();
    throw postgres.status === 'rejected' ? postgres.reason : (kafka as PromiseRejectedResult).reason;
  }
  return {
    postgresUrl: postgres.value?.url,
    kafkaBrokers: kafka.value?.server?.brokers,
    noKafka: kafka.value?.why,
    stop,
  };
}

/** Closed to others, but the account that PostgreSQL may have to run under must pass through. */
function makeDirectory(): string {
  const parent = join(stateDirectory(), 'test');
  mkdirSync(parent, { recursive: true });
  const directory = mkdtempSync(join(parent, 'run-'));
  chmodSync(directory, 0o711);
  return directory;
}

async function startTestPostgres(directory: string) {
  const dataDir = join(directory, 'postgres');
  return startPostgres({ dataDir, durable: false, maxConnections: 400, temporary: dataDir });
}

async function startTestKafka(directory: string) {
  const available = await kafkaAvailable();
  if (!available.ok) return { why: available.error.why, server: undefined };
  const dataDir = join(directory, 'kafka');
  return { why: undefined, server: await startKafka({ dataDir, temporary: dataDir }) };
}
