import { join } from 'node:path';
import { startKafka, type Kafka } from '@promtour/local-servers/kafka';
import { startPostgres, type Postgres } from '@promtour/local-servers/postgres';
import { databaseUrl, ensureDatabases, keepPasswords, ownerOf } from './databases.ts';
import { keepServer, type KeptServer, type OnDeath } from './kept-server.ts';
import { databaseNames, type DatabaseName } from './parts.ts';
import type { Report, StackOptions } from './stack-options.ts';

export type DatabaseUrls = Readonly<Record<DatabaseName, string>>;

/** The URLs of a stack's databases, for the services and, as far as known, for their owner roles. */
export type Databases = { readonly urls: DatabaseUrls; readonly ownerUrls: Partial<DatabaseUrls> };

/** Starts PostgreSQL with a database, an owner and a runtime role for each service. */
export async function startDatabases(
  options: StackOptions,
  logDir: string,
  report: Report,
  onDeath: OnDeath,
): Promise<Databases & { postgres: KeptServer<Postgres> }> {
  report('postgres', 'starting');
  const logFile = join(logDir, 'postgres.log');
  const postgres = await keepServer(
    'postgres',
    async ({ port = fixed(options.ports?.postgres), signal = options.signal } = {}) =>
      startPostgres({
        dataDir: join(options.dataDir, 'postgres'),
        port,
        durable: options.durable ?? true,
        logFile,
        temporary: options.temporary,
        signal,
      }),
    (dead, how) => {
      onDeath(dead, `${how}; log: ${logFile}`);
    },
  );
  const { port, url } = postgres.current();
  const passwords = keepPasswords(join(options.dataDir, 'passwords.json'));
  try {
    await ensureDatabases(url, passwords);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  report('postgres', 'ready', postgres.origin);
  const urls: Partial<Record<DatabaseName, string>> = {};
  const ownerUrls: Partial<Record<DatabaseName, string>> = { ...options.ownerUrls };
  for (const name of databaseNames) {
    const given = options.databaseUrls?.[name];
    urls[name] = given ?? databaseUrl(port, name, passwords);
    if (given === undefined) ownerUrls[name] = databaseUrl(port, ownerOf(name), passwords);
  }
  return { postgres, urls: urls as DatabaseUrls, ownerUrls };
}

/** The databases if all of them are external; undefined if at least one is local. */
export function externalDatabases({ databaseUrls = {}, ownerUrls = {} }: StackOptions): Databases | undefined {
  return databaseNames.every((name) => databaseUrls[name] !== undefined)
    ? { urls: databaseUrls as DatabaseUrls, ownerUrls }
    : undefined;
}

export async function startBroker(
  options: StackOptions,
  logDir: string,
  report: Report,
  onDeath: OnDeath,
): Promise<KeptServer<Kafka>> {
  report('kafka', 'starting');
  const logFile = join(logDir, 'kafka.log');
  const kafka = await keepServer(
    'kafka',
    async ({ port = fixed(options.ports?.kafka), signal = options.signal } = {}) =>
      startKafka({
        dataDir: join(options.dataDir, 'kafka'),
        port,
        logFile,
        temporary: options.temporary,
        signal,
      }),
    (dead, how) => {
      onDeath(dead, `${how}; log: ${logFile}`);
    },
  );
  report('kafka', 'ready', kafka.origin);
  return kafka;
}

/** Port 0 means a free one. */
export function fixed(port: number | undefined): number | undefined {
  return port === 0 ? undefined : port;
}
