import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { DataSource } from 'typeorm';
import { messagingMigrations } from '../../src/migrations.ts';
import { createFixtureTables } from '../fixture/tables.ts';
import { ResilientClient } from '../../src/resilient-client.ts';

export type FixtureDatabase = { readonly url: string; readonly dataSource: DataSource; drop(): Promise<void> };

/** A service's database: messaging's tables, the fixture's tables, a pool. */
export async function createFixtureDatabase(): Promise<FixtureDatabase> {
  const database: TestDatabase = await createTestDatabase();
  const dataSource = await openDataSource(database.url);
  await dataSource.runMigrations();
  await createFixtureTables(dataSource);
  return {
    url: database.url,
    dataSource,
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
    extra: { Client: ResilientClient },
  });
  return dataSource.initialize();
}
