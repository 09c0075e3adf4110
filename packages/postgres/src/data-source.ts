import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { TransactionClient } from './transaction-client.ts';

export type MigrationClass = new () => MigrationInterface;

export type DatabaseOptions = {
  readonly service: string;
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
  /** The class of the pool's connections. */
  readonly client?: typeof TransactionClient;
};

/**
 * How similar a word must be for a search to match it despite an error: one of eight letters may differ. PostgreSQL's default of 0.6 allows
 * that only in words of twelve.
 */
const wordSimilarity = 0.5;

/**
 * A connection pool. A statement waits at most 3 s for a lock and runs at most 15 s: by then the client has given up, and
 * abandoned statements must not fill the pool.
 */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: 'schema_migration',
    synchronize: false,
    poolSize: options.poolSize,
    applicationName: `promtour-${options.service}`,
    extra: {
      Client: options.client ?? TransactionClient,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      options: [
        '-c lock_timeout=3s -c statement_timeout=15s -c idle_in_transaction_session_timeout=30s -c timezone=UTC',
        `-c pg_trgm.word_similarity_threshold=${wordSimilarity}`,
      ].join(' '),
    },
  });
}
