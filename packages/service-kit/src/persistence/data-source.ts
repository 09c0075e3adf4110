import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { busy } from '../limits/busy.ts';
import { FairQueue } from '../limits/fair-queue.ts';
import { currentWork, type RequestWork } from '../limits/request-work.ts';
import { RequestClient } from './request-client.ts';

export type MigrationClass = new () => MigrationInterface;

export type DatabaseOptions = {
  readonly service: string;
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
};

/**
 * How similar a word must be for a search to match it despite an error: one of eight letters may differ. PostgreSQL's default of 0.6 allows
 * that only in words of twelve.
 */
const wordSimilarity = 0.5;

/**
 * The service's connection pool. A statement waits at most 3 s for a lock and runs at most 15 s: by then the client has given up, and
 * abandoned statements must not fill the pool.
 */
export function createDataSource(options: DatabaseOptions): DataSource {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: 'schema_migration',
    synchronize: false,
    poolSize: options.poolSize,
    applicationName: `promtour-${options.service}`,
    extra: {
      Client: RequestClient,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      options: [
        '-c lock_timeout=3s -c statement_timeout=15s -c idle_in_transaction_session_timeout=30s -c timezone=UTC',
        `-c pg_trgm.word_similarity_threshold=${wordSimilarity}`,
      ].join(' '),
    },
  });
  shareConnections(dataSource.driver as PostgresDriver, options.poolSize);
  return dataSource;
}

/** The share of the pool that all queries together may use. */
const shareOfQueries = 3 / 8;

/** Connections that one client's queries use at a time. */
const mostOfClient = 4;

/**
 * Gives connections to queries client by client in turn, however many lists they read at once, and leaves the rest of the pool to
 * mutations, the token issuer, events and jobs.
 */
function shareConnections(driver: PostgresDriver, poolSize: number): void {
  const queue = new FairQueue({
    running: Math.max(Math.floor(poolSize * shareOfQueries), 1),
    runningOfClient: mostOfClient,
    waiting: 10_000,
    waitingOfClient: 1_000,
    waitMs: 15_000,
  });
  const obtain = driver.obtainMasterConnection.bind(driver) as () => Promise<[unknown, (error?: Error) => unknown]>;
  driver.obtainMasterConnection = async () => {
    const work = currentWork();
    if (work?.isEndable !== true) return obtain();
    const turn = work.turn();
    if (turn !== undefined) await turn;
    if (work.ended !== undefined) throw work.ended;
    const entering = queue.enter(work.clientKey, work);
    const leave = entering instanceof Promise ? await entering : entering;
    if (typeof leave === 'string') throw reasonOf(work);
    try {
      const [connection, release] = await obtain();
      return [
        connection,
        (error?: Error) => {
          leave();
          return release(error);
        },
      ];
    } catch (error) {
      leave();
      throw error;
    }
  };
}

function reasonOf({ ended }: RequestWork): Error {
  return ended ?? busy;
}
