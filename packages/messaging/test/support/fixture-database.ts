import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { DataSource } from 'typeorm';
import { registerProjections } from '../../src/generation/register-projections.ts';
import { messagingMigrations } from '../../src/migrations.ts';
import type { Projection } from '../../src/projection.ts';
import { createFixtureTables } from '../fixture/tables.ts';
import { ResilientClient } from '@promtour/postgres/resilient-client';
import { restrictMessaging } from '@promtour/messaging/restrict-messaging';
import { grantByDefault } from '@promtour/postgres/runtime-role';

export type FixtureDatabase = {
  readonly url: string;
  readonly owner: TestDatabase['owner'];
  readonly dataSource: DataSource;
  drop(): Promise<void>;
};

/** A service's database: messaging's tables and the fixture's, made by the owner; a pool of the runtime role. */
export async function createFixtureDatabase(...projections: readonly Projection[]): Promise<FixtureDatabase> {
  const database: TestDatabase = await createTestDatabase();
  const owner = await openDataSource(database.ownerUrl, 1);
  await grantByDefault(owner, database.name);
  await owner.runMigrations();
  await createFixtureTables(owner);
  await registerProjections(owner, projections);
  await restrictMessaging(owner, database.name);
  await owner.destroy();
  const dataSource = await openDataSource(database.url);
  return {
    url: database.url,
    owner: database.owner,
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
