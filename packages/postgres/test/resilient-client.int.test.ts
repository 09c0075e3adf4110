import { expect, it } from '@jest/globals';
import { createTestDatabase } from '@promtour/testkit/database';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ResilientClient } from '../src/resilient-client.ts';

const lost = new Error('terminating connection due to unexpected postmaster exit');

it('survives a lost connection without listeners; the plain client, as a control, does not', () => {
  expect(new ResilientClient().emit('error', lost)).toBe(true);
  expect(() => new pg.Client().emit('error', lost)).toThrow('terminating connection');
});

it('is used by TypeORM’s pool if requested', async () => {
  const database = await createTestDatabase();
  const dataSource = await new DataSource({
    type: 'postgres',
    url: database.url,
    extra: { Client: ResilientClient },
  }).initialize();
  const runner = dataSource.createQueryRunner();
  await expect(runner.connect()).resolves.toBeInstanceOf(ResilientClient);
  await runner.release();
  await dataSource.destroy();
  await database.drop();
});
