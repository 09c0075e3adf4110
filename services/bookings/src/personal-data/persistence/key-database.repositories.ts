import { createDataSource } from '@promtour/postgres/data-source';
import { runMigrations } from '@promtour/postgres/migrate';
import type { DataSource } from 'typeorm';
import { CreateDataKeys1700000003036 } from './migrations/1700000003036-create-data-keys.ts';

const service = 'bookings-keys';
const migrations = [CreateDataKeys1700000003036];

export type KeyDatabaseUrls = { readonly url: string; readonly ownerUrl: string };

/** @returns the names of the migrations that it ran */
export async function migrateKeyDatabase(urls: KeyDatabaseUrls): Promise<readonly string[]> {
  return runMigrations({ service, migrations, ...urls }, () => Promise.resolve());
}

/** Two connections: keys are stored many at a time, and read for a whole list at once. */
export function keyDatabase(url: string): DataSource {
  return createDataSource({ service, url, poolSize: 2, entities: [], migrations });
}
