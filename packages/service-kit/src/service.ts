import { createGatewayTokenVerifier } from '@promtour/access/gateway-token';
import type { Viewer } from '@promtour/access/viewer';
import type { EventDefinition } from '@promtour/events/define-event';
import { isPrincipal } from '@promtour/events/topic-access';
import type { Clock } from '@promtour/kernel/clock';
import type { Applied } from '@promtour/messaging/applied';
import type { RebuildProgress } from '@promtour/messaging/generation/rebuild-progress';
import { createEventLog } from '@promtour/messaging/embedded/log-schema';
import type { MessagingHealth } from '@promtour/messaging/health';
import { createMessaging, type Messaging } from '@promtour/messaging/messaging';
import { messagingMigrations } from '@promtour/messaging/migrations';
import type { Projection } from '@promtour/messaging/projection';
import { roleOf } from '@promtour/postgres/runtime-role';
import { checkConsumers, definitionsOf, type Subscription } from '@promtour/messaging/subscription';
import { createTransport, readTransportOptions } from '@promtour/messaging/create-transport';
import type { FastifyInstance } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import type { DataSource, EntityManager, EntitySchema } from 'typeorm';
import { CreateAuditLog1700000000010 } from './audit/audit-migration.ts';
import type { AuditedTables } from './audit/audited-table.ts';
import { signCallersBy } from './audit/caller-signature.ts';
import type { MigrationEnvironment, ServiceEnvironment } from './environment.ts';
import { createHttpServer, type Readiness } from './http/http-server.ts';
import { createInternalServer, listenInternally } from './http/internal-server.ts';
import { createRefusalMetrics } from './http/refusal-metrics.ts';
import { serveSubgraph } from './http/graphql-route.ts';
import { createLogger, type Logger } from './logging.ts';
import { createMetrics, type MetricsRegistry } from './metrics.ts';
import type { MigrationClass } from '@promtour/postgres/data-source';
import { checkSchema } from '@promtour/postgres/migrate';
import { createRequestDataSource } from './persistence/request-data-source.ts';
import { idempotencyMigrations } from './persistence/idempotency-migration.ts';
import { createDatabaseClock, databaseTime } from './persistence/database-clock.ts';
import { startHousekeeping } from './persistence/housekeeping.ts';
import { migrateDatabase } from './persistence/migrate.ts';
import { createGroupedUnitOfWork } from './persistence/grouped-unit-of-work.ts';
import type { GroupMember } from './persistence/transaction-group.ts';
import { createUnitOfWork } from './persistence/unit-of-work.ts';
import type { Stoppable } from './shutdown.ts';
import { readSubgraphSdl } from './subgraph-sdl.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** The parts from which a service's composition builds its use cases, resolvers and consumers. */
export type ServiceParts<Environment = ServiceEnvironment> = {
  /** The environment of the service, its own variables included. */
  readonly environment: Environment;
  readonly dataSource: DataSource;
  /** The service's database, for a part with its own connections, such as a job queue. */
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  /** A unit of work over repositories that are bound to its transaction. */
  readonly unitOfWork: <Repositories>(
    repositories: (manager: EntityManager, viewer: Viewer) => Repositories,
  ) => UnitOfWork<Repositories>;
  /**
   * The same for frequent, small requests: those that wait at the same time share a transaction.
   * @param alone repositories of a request in a transaction of its own
   */
  readonly groupedUnitOfWork: <Repositories extends object>(
    repositories: (member: GroupMember, viewer: Viewer) => Repositories,
    alone: UnitOfWork<Repositories>,
  ) => UnitOfWork<Repositories>;
  /** Up to which time of the event log a subscription's events are applied; undefined before its first event. */
  readonly asOf: (subscription: string) => Promise<Date | undefined>;
  /** The same, whether events missing from it are dead-lettered, and both for each service whose events are applied. */
  readonly applied: (subscription: string) => Promise<Applied>;
  /** The serving generations of the projections and those being built, with their progress. */
  readonly generations: () => Promise<readonly RebuildProgress[]>;
};

/** The result of a service's composition. */
export type ServiceComposition<Loaders> = {
  /** GraphQL resolvers without the scalars and shared types. */
  readonly resolvers: object;
  /** New loaders for each request, bounded by the viewer's access scope. */
  readonly createLoaders: (viewer: Viewer) => Loaders;
  readonly subscriptions: readonly (Subscription | Projection)[];
  /** Background jobs: started when the schema is up to date, stopped before the database closes. */
  readonly background?: { start(): Promise<void>; stop(): Promise<void> };
  /** Routes in addition to `/graphql`: added when the schema is up to date; what they keep open closes with the server. */
  readonly http?: (server: FastifyInstance) => void | Promise<void>;
};

export type ServiceDefinition<Loaders, Environment extends ServiceEnvironment = ServiceEnvironment> = {
  /** `registry`, `routes`, …: also the events' source and the consumer groups' prefix. */
  readonly name: string;
  /** The service's folder, with its SDL in it, as a URL that ends with a slash. */
  readonly directory: URL;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
  /** Tables that its audit log follows; `{}` for only those of every service. */
  readonly auditedTables: AuditedTables;
  /** Its projections, whose generations it creates automatically. */
  readonly projections?: readonly Projection[];
  readonly compose: (parts: ServiceParts<Environment>) => ServiceComposition<Loaders>;
};

export type RunningService = Stoppable & {
  /** URL of the subgraph: `http://127.0.0.1:4001/graphql`. */
  readonly url: string;
  /** URL of its metrics and the state of its parts: `http://127.0.0.1:4101`; undefined if no port is configured. */
  readonly internalUrl?: string;
  readonly logger: Logger;
};

/** Connections to one service: some gateways with 96 each, and health checks. */
const maxConnections = 1_024;

/** The answer to a request while the event loop lags. */
const overloaded = {
  errors: [{ message: 'This part of the graph is overloaded', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
};

/** All migrations of a service's database. */
export function migrationsOf({ migrations }: Pick<ServiceDefinition<never>, 'migrations'>): readonly MigrationClass[] {
  return [...messagingMigrations, ...idempotencyMigrations, CreateAuditLog1700000000010, ...migrations];
}

/**
 * Brings the service's database up to date, as the role that owns it. Called by the start of a service with DATABASE_OWNER_URL, or by its
 * `bin/migrate.ts`, so that the service itself never has the owner's credentials.
 * @returns the names of the migrations that it ran
 * @throws Error if DATABASE_OWNER_URL is missing or a migration fails
 */
export async function migrateService(
  definition: Pick<ServiceDefinition<never>, 'name' | 'migrations' | 'auditedTables' | 'projections'>,
  environment: MigrationEnvironment,
): Promise<readonly string[]> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = environment;
  if (ownerUrl === undefined) throw new Error('DATABASE_OWNER_URL: missing; the database owner runs the migrations');
  const applied = await migrateDatabase({
    service: definition.name,
    ownerUrl,
    url,
    migrations: migrationsOf(definition),
    auditedTables: definition.auditedTables,
    projections: definition.projections ?? [],
    jobs: true,
    callerKey: environment.AUDIT_SIGNING_KEY,
  });
  const { EVENT_LOG_DATABASE_URL: logUrl, EVENT_LOG_DATABASE_OWNER_URL: logOwnerUrl } = environment;
  if (environment.EVENT_TRANSPORT === 'embedded' && logUrl !== undefined && logOwnerUrl !== undefined)
    await createEventLog(logOwnerUrl, roleOf(logUrl));
  return applied;
}

/**
 * Starts a subgraph: migrates if it has the database owner's URL, checks the schema, then starts the HTTP server and the messaging, which
 * connects in the background: an unavailable broker delays events and fails nothing.
 * @param fixedClock a clock for tests; by default that of the database (docs/adr/0191)
 * @throws Error if the database cannot be reached or migrated, or the port is taken
 */
export async function startService<Loaders, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Loaders, Environment>,
  environment: Environment,
  fixedClock?: Clock,
): Promise<RunningService> {
  const { name } = definition;
  const logger = createLogger({ service: name, level: environment.LOG_LEVEL });
  const metrics = createMetrics(name);
  const dataSource = createRequestDataSource({
    service: name,
    url: environment.DATABASE_URL,
    poolSize: environment.DATABASE_POOL_SIZE,
    entities: definition.entities,
    migrations: migrationsOf(definition),
  });
  if (environment.DATABASE_OWNER_URL !== undefined) await migrateService(definition, environment);
  await dataSource.initialize();

  try {
    await checkSchema(dataSource);
    const clock: Clock & Partial<Stoppable> =
      fixedClock ?? (await createDatabaseClock(() => databaseTime(dataSource), logger));
    signCallersBy(environment.AUDIT_SIGNING_KEY);
    const transport = createTransport({
      kind: environment.EVENT_TRANSPORT,
      ...readTransportOptions(environment),
      clientId: name,
      logger,
    });
    // Mutually dependent: the composition's use cases wake the relay; its consumers are part of the messaging.
    let messaging: Messaging | undefined = undefined as Messaging | undefined;
    const composition = definition.compose({
      environment,
      dataSource,
      databaseUrl: environment.DATABASE_URL,
      clock,
      logger,
      metrics,
      unitOfWork: (repositories) =>
        createUnitOfWork({ dataSource, clock, repositories, afterCommit: () => messaging?.wake() }),
      groupedUnitOfWork: (repositories, alone) =>
        createGroupedUnitOfWork({ dataSource, clock, repositories, alone, afterCommit: () => messaging?.wake() }),
      asOf: async (subscription) => messaging?.asOf(subscription),
      applied: async (subscription) =>
        (await messaging?.applied(subscription)) ?? { asOf: undefined, incomplete: false, sources: [] },
      generations: async () => (await messaging?.generations()) ?? [],
    });
    if (isPrincipal(name)) checkConsumers(name, composition.subscriptions.flatMap(subscribedTypes));
    messaging = createMessaging({
      service: name,
      dataSource,
      transport,
      subscriptions: composition.subscriptions,
      logger,
      clock,
      registry: metrics,
    });
    const events = messaging;

    const databaseAnswers = (): Promise<boolean> =>
      dataSource.query('SELECT 1').then(
        () => true,
        () => false,
      );
    const readiness: Readiness = {
      ready: databaseAnswers,
      detail: async () => {
        if (!(await databaseAnswers())) return { missing: ['database'], database: false };
        const health = await events.health();
        return { missing: missingOf(health), database: true, events: health };
      },
    };
    const refusals = createRefusalMetrics(metrics);
    const server = createHttpServer({
      logger,
      connections: { total: maxConnections },
      onConnectionRefused: (reason) => {
        refusals.connections.inc({ reason });
      },
      shedding: {
        maxEventLoopDelayMs: environment.MAX_EVENT_LOOP_DELAY_MS,
        // Exempts the issuer, without whose tokens no client can use the graph, and leases, which cost one statement.
        exempt: ({ url }) => url.startsWith('/oidc/') || url.startsWith('/internal/'),
        refuse: async (_request, reply) => {
          refusals.shed.inc();
          return reply.send(overloaded);
        },
      },
      // The gateway bounds client requests; its own contain lists of keys.
      bodyLimit: 4 * 1024 * 1024,
      readiness,
    });
    const subgraph = await serveSubgraph({
      server,
      sdl: await readSubgraphSdl(definition.directory),
      resolvers: composition.resolvers,
      createLoaders: composition.createLoaders,
      verifyToken: createGatewayTokenVerifier(environment.GATEWAY_PUBLIC_KEYS as JSONWebKeySet, name),
      logger,
      metrics,
      production: environment.NODE_ENV === 'production',
    });
    await composition.http?.(server);
    await composition.background?.start();
    const internal = createInternalServer({ logger, metrics, readiness });
    const internalUrl = await listenInternally(internal, environment);
    const address = await server.listen({ host: environment.HOST, port: environment.PORT });
    events.start();
    const housekeeping = startHousekeeping(dataSource, clock, logger);
    logger.info({ address, internal: internalUrl, transport: environment.EVENT_TRANSPORT }, 'listening');

    return {
      url: `${address}/graphql`,
      ...(internalUrl === undefined ? {} : { internalUrl }),
      logger,
      async stop() {
        // Requests first, then the jobs and messaging that they wake, then the database.
        await server.close();
        await subgraph.stop();
        await composition.background?.stop();
        await events.stop();
        await housekeeping.stop();
        await clock.stop?.();
        await internal.close();
        await dataSource.destroy();
      },
    };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

/** A stalled subscription keeps the service ready: it answers from its current data and states how old that is. */
function missingOf({ broker, subscriptions }: MessagingHealth): string[] {
  return [
    ...(broker.status === 'DOWN' ? ['broker'] : []),
    ...subscriptions
      .filter(({ stalled, openDeadLetters }) => stalled.length > 0 || openDeadLetters > 0)
      .map(({ name }) => `subscription ${name}`),
  ];
}

function subscribedTypes(subscription: Subscription | Projection): readonly EventDefinition[] {
  return 'createTables' in subscription ? subscription.definitions : definitionsOf(subscription);
}
