import { join } from 'node:path';
import { databaseUrl, ensureDatabases, keepPasswords } from './databases.ts';
import { startKafka, type Kafka } from './kafka.ts';
import { databaseNames, type DatabaseName } from './parts.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import type { Report, StackOptions } from './stack-options.ts';

export type DatabaseUrls = Readonly<Record<DatabaseName, string>>;

/** Starts PostgreSQL with a database and a role for each service. */
export async function startDatabases(
  options: StackOptions,
  logDir: string,
  report: Report,
): Promise<{ postgres: Postgres; urls: DatabaseUrls }> {
  report('postgres', 'starting');
  const postgres = await startPostgres({
    dataDir: join(options.dataDir, 'postgres'),
    port: fixed(options.ports?.postgres),
    durable: options.durable ?? true,
    logFile: join(logDir, 'postgres.log'),
    temporary: options.temporary,
    signal: options.signal,
  });
  const passwords = keepPasswords(join(options.dataDir, 'passwords.json'));
  try {
    await ensureDatabases(postgres.url, passwords);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  report('postgres', 'ready', `127.0.0.1:${postgres.port}`);
  const urls = databaseNames.map((name) => [
    name,
    options.databaseUrls?.[name] ?? databaseUrl(postgres.port, name, passwords),
  ]);
  return { postgres, urls: Object.fromEntries(urls) as DatabaseUrls };
}

/** The databases when all of them are on real servers; undefined when at least one is to be ours. */
export function externalDatabases({ databaseUrls = {} }: StackOptions): DatabaseUrls | undefined {
  return databaseNames.every((name) => databaseUrls[name] !== undefined) ? (databaseUrls as DatabaseUrls) : undefined;
}

export async function startBroker(options: StackOptions, logDir: string, report: Report): Promise<Kafka> {
  report('kafka', 'starting');
  const kafka = await startKafka({
    dataDir: join(options.dataDir, 'kafka'),
    port: fixed(options.ports?.kafka),
    logFile: join(logDir, 'kafka.log'),
    temporary: options.temporary,
    signal: options.signal,
  });
  report('kafka', 'ready', `127.0.0.1:${kafka.port}`);
  return kafka;
}

/** A port of 0 asks for a free one. */
export function fixed(port: number | undefined): number | undefined {
  return port === 0 ? undefined : port;
}
