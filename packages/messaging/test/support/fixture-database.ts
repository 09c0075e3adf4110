import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { DataSource } from 'typeorm';
import { registerProjections } from '../../src/generation/register-projections.ts';
import { messagingMigrations } from '../../src/migrations.ts';
import type { Projection } from '../../src/projection.ts';
import { createFixtureTables } from '../fixture/tables.ts';
import { TransactionClient } from '@promtour/postgres/transaction-client';
import { restrictMessaging } from '@promtour/messaging/restrict-messaging';
import { grantByDefault } from '@promtour/postgres/runtime-role';

export type FixtureDatabase = {
  readonly url: string;
  readonly owner: TestDatabase['owner'];
  readonly dataSource: DataSource;
  /** Stores the projections' definitions, as the migration of a release does. */
  register(...projections: readonly Projection[]): Promise<void>;
  drop(): Promise<void>;
};

/** A service's database with the tables of messaging and of the fixture, and a pool of the runtime role. */
export async function createFixtureDatabase(...projections: readonly Projection[]): Promise<FixtureDatabase> {
  const database: TestDatabase = await createTestDatabase();
  const owner = await openDataSource(database.ownerUrl, 1);
  await grantByDefault(owner, database.name);
  await owner.runMigrations();
  await createFixtureTables(owner);
  await restrictMessaging(owner, database.name);
  await owner.destroy();
  const dataSource = await openDataSource(database.url);
  async function register(...registered: readonly Projection[]): Promise<void> {
    const connection = await openDataSource(database.ownerUrl, 1);
    try {
      await registerProjections(connection, registered);
    } finally {
      await connection.destroy();
    }
  }
  await register(...projections);
  return {
    url: database.url,
    owner: database.owner,
    dataSource,
    register,
    async drop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export async function openDataSource(url: string, poolSize = 8): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    poolSize,
    migrations: [...messagingMigrations],
    poolErrorHandler: () => undefined,
    extra: { Client: TransactionClient },
  });
  return dataSource.initialize();
}
