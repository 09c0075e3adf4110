import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { endOnAbort, startChild, type Child, type Exit } from './child.ts';
import { freePort } from './free-port.ts';
import { postgresAccount } from './postgres-account.ts';
import { openCluster } from './postgres-cluster.ts';
import { canEnter, runnableBinaries } from './postgres-place.ts';

export type PostgresOptions = {
  /** Holds the cluster and the superuser's password; created if missing. */
  dataDir: string;
  /** Default: a free port. */
  port?: number | undefined;
  /**
   * False disables fsync: a crash of the machine (not of the server alone) may then lose or damage data. For throw-away data only. Default
   * true.
   */
  durable?: boolean;
  /** Default 120. */
  maxConnections?: number;
  /** Default `<dataDir>/postgres.log`. */
  logFile?: string;
  /** Throw-away data: if this process is killed, the next run removes the directory together with the server. */
  temporary?: string | undefined;
  /** Aborts the start. */
  signal?: AbortSignal | undefined;
};

export type Postgres = {
  /** A connection string of the superuser, to the database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** Ends connections, flushes all data, and stops the server. */
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  lastLines(count?: number): string;
};

const START_WITHIN_MS = 60_000;

/**
 * Starts PostgreSQL 18 on 127.0.0.1 and resolves when it answers. Recovers data after a crash: removes stale pid files and waits for
 * processes that still hold the old shared memory. Rejects with the end of the server's log if it does not start.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const account = postgresAccount();
  if (account && !canEnter(dirname(options.dataDir), account)) {
    throw new Error(`PostgreSQL runs as ${account.name} here, who cannot enter ${dirname(options.dataDir)}`);
  }
  const binaries = await runnableBinaries(account);
  const cluster = await openCluster(options.dataDir, binaries, account, options.durable ?? true);
  const logFile = options.logFile ?? join(options.dataDir, 'postgres.log');
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const port = options.port ?? (await freePort());
    const child = await startChild({
      part: 'postgres',
      command: binaries.postgres,
      args: ['-D', cluster.directory, '-p', String(port), ...settings(options).flatMap((setting) => ['-c', setting])],
      cwd: account ? '/' : undefined,
      env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' },
      logFile,
      // Immediate shutdown also ends the server's child processes, which SIGKILL does not; recovery handles the rest.
      endWith: 'SIGQUIT',
      temporary: options.temporary,
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    const url = `postgres://postgres:${cluster.superuserPassword}@127.0.0.1:${port}/postgres`;
    const started = endOnAbort(child, 'SIGQUIT', options.signal);
    const ready = await answers(url, child, deadline);
    started();
    if (ready) return running(child, url, port);
    await child.stop('SIGQUIT', 5000);
    const log = child.lastLines();
    options.signal?.throwIfAborted();
    if (Date.now() > deadline || !worthAnotherTry(log, options.port === undefined)) {
      throw new Error(`PostgreSQL did not start. End of ${logFile}:\n${log}`);
    }
    await delay(200);
  }
}

function running(child: Child, url: string, port: number): Postgres {
  return {
    url,
    port,
    pid: child.pid,
    exited: child.exited,
    stop: async () => {
      // SIGINT is PostgreSQL's fast shutdown: roll back, disconnect, checkpoint.
      child.kill('SIGINT');
      const timer = setTimeout(() => {
        // Immediate shutdown loses no committed data; the next start replays the log.
        child.kill('SIGQUIT');
      }, 1500);
      await child.stop('SIGINT', 3000);
      clearTimeout(timer);
    },
    kill: (signal) => {
      child.kill(signal);
    },
    lastLines: (count) => child.lastLines(count),
  };
}

async function answers(url: string, child: Child, deadline: number): Promise<boolean> {
  while (!child.exit() && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.query('SELECT 1');
      return true;
    } catch {
      await delay(25);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

/**
 * Child processes of a killed server hold its shared memory until they notice; a free port may have been taken in the meantime. Both
 * conditions are temporary.
 */
function worthAnotherTry(log: string, portIsOurs: boolean): boolean {
  if (/pre-existing shared memory block|lock file ".*postmaster\.pid" already exists/.test(log)) return true;
  return portIsOurs && log.includes('could not bind');
}

function settings({ durable = true, maxConnections = 120 }: PostgresOptions): string[] {
  return [
    'listen_addresses=127.0.0.1',
    // TCP only: a socket file would need a short path and would outlive a kill -9.
    'unix_socket_directories=',
    `max_connections=${maxConnections}`,
    'password_encryption=scram-sha-256',
    'shared_buffers=64MB',
    'max_wal_size=512MB',
    'max_worker_processes=4',
    'max_parallel_workers_per_gather=0',
    'max_logical_replication_workers=0',
    'max_wal_senders=0',
    'wal_level=minimal',
    'autovacuum_max_workers=2',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_destination=stderr',
    'logging_collector=off',
    // Acknowledged commits are on disk.
    'synchronous_commit=on',
    `fsync=${durable ? 'on' : 'off'}`,
    `full_page_writes=${durable ? 'on' : 'off'}`,
  ];
}
