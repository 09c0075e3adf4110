import { auditSigningKey, gatewayPublicKeys } from './access.ts';
import { copyTestDatabases, type TestDatabase } from './database.ts';

/** What `startService` of the service-kit gives back, as far as tests need it. */
type Running = { readonly url: string; readonly internalUrl?: string; stop(): Promise<void> };

export type TestService = {
  /** Where the subgraph answers GraphQL. */
  readonly url: string;
  /** Where its metrics and the state of its parts are. */
  readonly internalUrl: string;
  /** The service's own database, for looking at what was written. */
  readonly database: TestDatabase;
  /** The embedded event log, for publishing as another service would and for reading what was published. */
  readonly eventLog: TestDatabase;
  /** The service's environment: use it to restart the service, or to start a second instance. */
  readonly environment: Readonly<Record<string, string>>;
  /** Stops the service and drops both databases. */
  stop(): Promise<void>;
};

export type TestServiceDefinition = {
  readonly name: string;
  /** Usually `(environment) => migrateService(definition, readMigrationEnvironment(environment))`: run once for all tests. */
  readonly migrate: (environment: Record<string, string>) => Promise<unknown>;
  /** Usually `(environment) => startService(definition, readEnvironment(environment), clock)`. */
  readonly start: (environment: Record<string, string>) => Promise<Running>;
};

/**
 * A subgraph in this process on a free port, with a new database and event log.
 * @param variables additional or overriding environment variables
 */
export async function startTestService(
  { start, ...definition }: TestServiceDefinition,
  variables: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  const [database, eventLog] = await copyServiceDatabases(definition);
  const environment = { ...environmentOf(database, eventLog), ...variables };
  const running = await start(environment);
  return {
    url: running.url,
    internalUrl: running.internalUrl ?? '',
    database,
    eventLog,
    environment,
    async stop() {
      await running.stop();
      await Promise.all([database.drop(), eventLog.drop()]);
    },
  };
}

/** A migrated database and an event log for a service to start on. */
export async function copyServiceDatabases({
  name,
  migrate,
}: Omit<TestServiceDefinition, 'start'>): Promise<readonly [database: TestDatabase, eventLog: TestDatabase]> {
  return copyTestDatabases([name, `${name}_log`], ([database, log]) =>
    migrate({
      ...environmentOf(database, log),
      DATABASE_OWNER_URL: database.ownerUrl,
      EVENT_LOG_DATABASE_OWNER_URL: log.ownerUrl,
    }),
  );
}

/** The environment of a service whose database is already migrated: without the owners' URLs. */
function environmentOf(database: TestDatabase, eventLog: TestDatabase): Record<string, string> {
  return {
    NODE_ENV: 'test',
    PORT: '0',
    INTERNAL_PORT: '0',
    LOG_LEVEL: 'error',
    MAX_EVENT_LOOP_DELAY_MS: '0',
    GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
    AUDIT_SIGNING_KEY: auditSigningKey,
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '8',
    EVENT_TRANSPORT: 'embedded',
    EVENT_LOG_DATABASE_URL: eventLog.url,
  };
}
