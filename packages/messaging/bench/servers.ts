import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaAvailable, startKafka } from '@promtour/local-servers/kafka';
import { startPostgres } from '@promtour/local-servers/postgres';
import { TransactionClient } from '@promtour/postgres/transaction-client';
import { DataSource } from 'typeorm';
import { messagingMigrations } from '../src/migrations.ts';
import { createEventLog } from '../src/embedded/log-schema.ts';
import { roleOf } from '@promtour/postgres/runtime-role';
import { createFixtureTables } from '../test/fixture/tables.ts';

export type BenchServers = {
  /** Undefined where there is no Kafka; the embedded log is then measured. */
  readonly brokers: readonly string[] | undefined;
  /** A fresh database with messaging's and the fixture's tables; fsync on, as in production. */
  createDatabase(name: string): Promise<{ readonly url: string; readonly dataSource: DataSource }>;
  stop(): Promise<void>;
};

/** PostgreSQL and Kafka of the benchmark's own, on throw-away data, on this machine's cores beside the benchmark itself. */
export async function startServers(): Promise<BenchServers> {
  const directory = mkdtempSync(join(tmpdir(), 'promtour-bench-'));
  chmodSync(directory, 0o711);
  const available = await kafkaAvailable();
  const [postgres, kafka] = await Promise.all([
    startPostgres({ dataDir: join(directory, 'postgres'), temporary: directory }),
    available.ok ? startKafka({ dataDir: join(directory, 'kafka'), temporary: directory }) : undefined,
  ]);
  const sources: DataSource[] = [];
  return {
    brokers: kafka?.brokers,
    async createDatabase(name) {
      const admin = await new DataSource({ type: 'postgres', url: postgres.url }).initialize();
      await admin.query(`CREATE DATABASE ${name}`);
      await admin.destroy();
      const url = new URL(postgres.url);
      url.pathname = `/${name}`;
      const dataSource = await new DataSource({
        type: 'postgres',
        url: url.href,
        poolSize: 16,
        migrations: [...messagingMigrations],
        extra: { Client: TransactionClient },
      }).initialize();
      await dataSource.runMigrations();
      await createFixtureTables(dataSource);
      await createEventLog(url.href, roleOf(url.href));
      sources.push(dataSource);
      return { url: url.href, dataSource };
    },
    async stop() {
      await Promise.all(sources.map((source) => source.destroy()));
      await Promise.all([postgres.stop(), kafka?.stop()]);
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
