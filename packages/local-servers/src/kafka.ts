import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { unwrap } from '@promtour/kernel/result';
import { endOnAbort, startChild, type Child, type Exit } from './child.ts';
import { freePort } from './free-port.ts';
import { javaProgram, kafkaLibraries } from './kafka-libraries.ts';
import { kafkaAnswers } from './kafka-probe.ts';

export { kafkaAvailable, kafkaLibraries } from './kafka-libraries.ts';

const run = promisify(execFile);

export type KafkaOptions = {
  /** Holds the log, the configuration and the cluster id; created if missing. */
  dataDir: string;
  /** Default: a free port. */
  port?: number | undefined;
  /** Default: the directory shared by every Kafka of this repository. */
  libsDir?: string | undefined;
  logFile?: string;
  temporary?: string | undefined;
  /** Additional or overriding broker settings; `port` must keep answering metadata requests. */
  settings?: ((ports: { port: number; controllerPort: number }) => Readonly<Record<string, string>>) | undefined;
  /** Aborts the start. */
  signal?: AbortSignal | undefined;
};

export type Kafka = {
  /** `host:port`, in the format of `KAFKA_BROKERS`. */
  readonly brokers: string[];
  readonly port: number;
  readonly pid: number;
  readonly exited: Promise<Exit>;
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  lastLines(count?: number): string;
};

const START_WITHIN_MS = 60_000;

/**
 * Starts Apache Kafka as a single KRaft node, broker and controller, on 127.0.0.1, and resolves when it answers. Fetches the libraries if
 * they are missing. Check `kafkaAvailable` first: without Java or Maven this rejects.
 */
export async function startKafka(options: KafkaOptions): Promise<Kafka> {
  const libraries = unwrap(await kafkaLibraries(options.libsDir));
  const logFile = options.logFile ?? join(options.dataDir, 'kafka.log');
  const deadline = Date.now() + START_WITHIN_MS;
  mkdirSync(options.dataDir, { recursive: true });
  for (;;) {
    const port = options.port ?? (await freePort());
    const properties = await writeProperties(options.dataDir, port, options.settings);
    await format(libraries, options.dataDir, properties);
    const child = await startChild({
      part: 'kafka',
      command: javaProgram(),
      args: [...JVM, '-cp', join(libraries, '*'), 'kafka.Kafka', properties],
      cwd: options.dataDir,
      env: process.env,
      logFile,
      endWith: 'SIGKILL',
      temporary: options.temporary,
    });
    const started = endOnAbort(child, 'SIGKILL', options.signal);
    const ready = await answers(port, child, deadline);
    started();
    if (ready) return running(child, port);
    await child.stop('SIGTERM', 2000);
    const log = child.lastLines();
    options.signal?.throwIfAborted();
    if (Date.now() > deadline || options.port !== undefined || !log.includes('Address already in use')) {
      throw new Error(`Kafka did not start. End of ${logFile}:\n${log}`);
    }
  }
}

function running(child: Child, port: number): Kafka {
  return {
    brokers: [`127.0.0.1:${port}`],
    port,
    pid: child.pid,
    exited: child.exited,
    stop: async () => {
      // Acknowledged messages are in the page cache, which survives the process: SIGKILL only slows down the next start.
      await child.stop('SIGTERM', 2000);
    },
    kill: (signal) => {
      child.kill(signal);
    },
    lastLines: (count) => child.lastLines(count),
  };
}

/** Settings for a fast start and a small footprint, at the price of peak throughput. */
const JVM = [
  '-Xms64m',
  '-Xmx256m',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Djava.awt.headless=true',
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.showDateTime=true',
  "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS",
];

/** Formats an empty data directory with a cluster id; leaves a formatted one unchanged. */
async function format(libraries: string, dataDir: string, properties: string): Promise<void> {
  if (existsSync(join(dataDir, 'log', 'meta.properties'))) return;
  await run(javaProgram(), [
    ...JVM,
    '-cp',
    join(libraries, '*'),
    'kafka.tools.StorageTool',
    'format',
    // As one argument: an id may begin with a dash and would be taken for an option.
    `--cluster-id=${randomBytes(16).toString('base64url')}`,
    '--config',
    properties,
    '--ignore-formatted',
  ]);
}

async function writeProperties(dataDir: string, port: number, more: KafkaOptions['settings']): Promise<string> {
  const controllerPort = await freePort();
  const file = join(dataDir, 'server.properties');
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    // A backslash is an escape character in a properties file.
    'log.dirs': join(dataDir, 'log').replaceAll('\\', '\\\\'),
    'auto.create.topics.enable': 'false',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    // Tests kill members and must not wait for the default of 6 s.
    'group.min.session.timeout.ms': '1000',
    // After a kill -9, the controller waits this long before it accepts the same broker again (default 9 s).
    'broker.heartbeat.interval.ms': '500',
    'broker.session.timeout.ms': '3000',
    // Events are kept forever: any projection can be rebuilt from offset 0.
    'log.retention.ms': '-1',
    'log.retention.bytes': '-1',
    // Small memory-mapped index segments: many partitions, little data.
    'log.index.size.max.bytes': '1048576',
    'num.network.threads': '2',
    'num.io.threads': '4',
    'background.threads': '2',
    'log.cleaner.dedupe.buffer.size': '16777216',
    ...more?.({ port, controllerPort }),
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

async function answers(port: number, child: Child, deadline: number): Promise<boolean> {
  while (!child.exit() && Date.now() < deadline) {
    if (await kafkaAnswers(port, 2000)) return true;
    await delay(50);
  }
  return false;
}
