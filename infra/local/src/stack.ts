import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@promtour/local-servers/free-port';
import type { Kafka } from '@promtour/local-servers/kafka';
import type { Postgres } from '@promtour/local-servers/postgres';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { settleAll } from '@promtour/local-servers/settle-all';
import { chooseBroker, recordBroker, recordedBroker, type BrokerChoice } from './broker-choice.ts';
import type { KeptServer, OnDeath } from './kept-server.ts';
import { startNodeService, type NodeService } from './node-service.ts';
import { internalPortOf, serviceNames, type ServiceName } from './parts.ts';
import { gatewayEnvironment, operatorEnvironment, serviceEnvironment } from './stack-environment.ts';
import { keepKeys } from './stack-keys.ts';
import { reporter, type Report, type StackOptions } from './stack-options.ts';
import { externalDatabases, fixed, startBroker, startDatabases, type DatabaseUrls } from './stack-servers.ts';
import { supervise } from './supervisor.ts';

export type Stack = {
  readonly broker: BrokerChoice;
  /** Origins, such as `http://127.0.0.1:4000`; the graph of each is at `/graphql`. */
  readonly urls: Readonly<Partial<Record<ServiceName | 'gateway', string>>>;
  readonly databaseUrls: DatabaseUrls;
  /** The same databases for their owner roles. */
  readonly ownerUrls: Partial<DatabaseUrls>;
  readonly kafkaBrokers: readonly string[];
  /** The variables for operators' commands (command.ts). */
  readonly operatorEnvironment: Readonly<Record<string, string>>;
  /** `AUDIT_PUBLIC_KEYS` of `audit:verify`. */
  readonly auditPublicKeys: string;
  /** The current process: a supervised one may be replaced. */
  readonly postgres: Postgres | undefined;
  readonly kafka: Kafka | undefined;
  readonly gateway: NodeService | undefined;
  readonly service: (name: ServiceName) => NodeService;
  /** The current processes, by part. */
  readonly pids: () => Readonly<Record<string, number>>;
  /** Stops gateway, services, broker and PostgreSQL, in this order, and kills what does not end in time. Idempotent. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the system on 127.0.0.1: PostgreSQL and the broker in parallel, then the services in parallel, then the gateway. If a part does
 * not start, stops everything and rejects with that part's last log lines.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const parts: Parts = { services: new Map(), stopping: false };
  try {
    return await startParts(options, parts);
  } catch (error) {
    await stopParts(options, parts);
    throw error;
  }
}

/** The running parts. */
type Parts = {
  postgres?: KeptServer<Postgres>;
  kafka?: KeptServer<Kafka>;
  readonly services: Map<ServiceName, NodeService>;
  gateway?: NodeService;
  stopping: boolean;
};

async function startParts(options: StackOptions, parts: Parts): Promise<Stack> {
  const report = reporter(options.onProgress);
  const logDir = options.logDir ?? join(options.dataDir, 'logs');
  mkdirSync(options.dataDir, { recursive: true });
  const revive = options.supervise === true ? supervise(report) : undefined;
  const onDeath: OnDeath = (dead, how) => {
    if (parts.stopping) return;
    report(dead.part, 'died', how);
    void revive?.(dead);
  };
  // PostgreSQL starts in parallel: the choice may have to download Kafka first.
  const [{ urls: databaseUrls, ownerUrls }, { broker, kafkaBrokers }] = await settleAll([
    externalDatabases(options) ?? startOwnDatabases(options, parts, logDir, report, onDeath),
    startEvents(options, parts, logDir, report, onDeath),
  ]);
  options.signal?.throwIfAborted();
  const keys = keepKeys(join(options.dataDir, 'keys.json'));
  // Chosen before the start, because the issuer's address is that of the gateway.
  const gatewayPort = fixed(options.ports?.gateway) ?? (await freePort());
  const gatewayOrigin = `http://127.0.0.1:${gatewayPort}`;
  const surroundings = { broker, databaseUrls, ownerUrls, kafkaBrokers, keys, gatewayOrigin };

  const start = async (part: ServiceName | 'gateway', directory: string, env: Record<string, string>) => {
    report(part, 'starting');
    const chosen = fixed(options.ports?.[part]);
    const service = await startNodeService({
      part,
      directory: join(options.sourceDir ?? repositoryRoot, directory),
      logFile: join(logDir, `${part}.log`),
      port: chosen ?? (part === 'gateway' ? gatewayPort : undefined),
      // The port above one that was found free may be in use.
      internalPort: chosen === undefined ? undefined : internalPortOf(chosen),
      env: { ...env, ...options.env?.[part] },
      heapMb: HEAP_MB[part],
      signal: options.signal,
      onDeath: (dead, how) => {
        onDeath(dead, `${how}. End of ${dead.logFile}:\n${dead.lastLines()}`);
      },
    });
    report(part, 'ready', service.origin);
    return service;
  };
  await settleAll(
    (options.services ?? serviceNames).map(async (name) => {
      const env = serviceEnvironment(options, name, surroundings);
      parts.services.set(name, await start(name, join('services', name), env));
    }),
  );
  options.signal?.throwIfAborted();
  if (options.gateway !== false) {
    parts.gateway = await start('gateway', 'gateway', gatewayEnvironment(options, parts.services, surroundings));
  }
  return describe(options, parts, {
    broker,
    databaseUrls,
    ownerUrls,
    kafkaBrokers,
    auditPublicKeys: JSON.stringify(keys.auditPublicKeys),
    operatorEnvironment: operatorEnvironment(surroundings),
  });
}

/** Heap limits in MB: far above the need of each process on one machine, and low enough to protect the others. */
const HEAP_MB: Readonly<Record<ServiceName | 'gateway', number>> = {
  registry: 192,
  routes: 192,
  bookings: 192,
  analytics: 192,
  gateway: 256,
};

async function startOwnDatabases(
  options: StackOptions,
  parts: Parts,
  logDir: string,
  report: Report,
  onDeath: OnDeath,
) {
  const { postgres, urls, ownerUrls } = await startDatabases(options, logDir, report, onDeath);
  parts.postgres = postgres;
  return { urls, ownerUrls };
}

/** Chooses the event transport, starts it if it is local, and records the choice with the data. */
async function startEvents(options: StackOptions, parts: Parts, logDir: string, report: Report, onDeath: OnDeath) {
  const file = join(options.dataDir, 'broker');
  const choice = await chooseBroker({
    ...options.broker,
    recorded: recordedBroker(file),
    onFetch: (what) => {
      report('kafka', 'starting', what);
    },
  });
  if (!choice.ok) throw new Error(choice.error.message);
  options.signal?.throwIfAborted();
  const broker = choice.value;
  const kafkaBrokers =
    broker.kind === 'kafka' ? await startOwnBroker(options, parts, logDir, report, onDeath) : externalBrokers(broker);
  recordBroker(file, broker);
  return { broker, kafkaBrokers };
}

function externalBrokers(broker: BrokerChoice): readonly string[] {
  return broker.kind === 'external-kafka' ? broker.brokers : [];
}

async function startOwnBroker(options: StackOptions, parts: Parts, logDir: string, report: Report, onDeath: OnDeath) {
  parts.kafka = await startBroker(options, logDir, report, onDeath);
  return parts.kafka.current().brokers;
}

function describe(
  options: StackOptions,
  parts: Parts,
  surroundings: Omit<Stack, 'urls' | 'postgres' | 'kafka' | 'gateway' | 'service' | 'pids' | 'stop'>,
): Stack {
  let stopping: Promise<void> | undefined;
  const nodes = [...parts.services.values(), ...(parts.gateway ? [parts.gateway] : [])];
  return {
    ...surroundings,
    urls: Object.fromEntries(nodes.map(({ part, origin }) => [part, origin])),
    get postgres() {
      return parts.postgres?.current();
    },
    get kafka() {
      return parts.kafka?.current();
    },
    gateway: parts.gateway,
    service: (name) => {
      const service = parts.services.get(name);
      if (!service) throw new Error(`This stack was started without ${name}`);
      return service;
    },
    pids: () => ({
      ...(parts.postgres ? { postgres: parts.postgres.current().pid } : {}),
      ...(parts.kafka ? { kafka: parts.kafka.current().pid } : {}),
      ...Object.fromEntries(nodes.map(({ part, pid }) => [part, pid])),
    }),
    stop: async () => (stopping ??= stopParts(options, parts)),
  };
}

async function stopParts(options: StackOptions, parts: Parts): Promise<void> {
  parts.stopping = true;
  const report = reporter(options.onProgress);
  const stop = async (part: string, server: { stop(): Promise<void> } | undefined) => {
    if (!server) return;
    report(part, 'stopping');
    await server.stop();
    report(part, 'stopped');
  };
  await stop('gateway', parts.gateway);
  await Promise.all([...parts.services].map(async ([name, service]) => stop(name, service)));
  await stop('kafka', parts.kafka);
  await stop('postgres', parts.postgres);
}
