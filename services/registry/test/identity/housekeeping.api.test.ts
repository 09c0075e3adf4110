import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createDataSource } from '@promtour/postgres/data-source';
import { createOidcRecordStore } from '../../src/identity/persistence/oidc-record.store.ts';
import { startRegistry, type TestRegistry } from '../registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

it('the records of a sign-in are unreadable after expiry, and deleted by the next purge', async () => {
  const dataSource = createDataSource({
    service: 'test',
    url: registry.database.url,
    poolSize: 2,
    entities: [],
    migrations: [],
  });
  await dataSource.initialize();
  const records = createOidcRecordStore(dataSource);
  await records.upsert('Session', 'old', { uid: 'u', kind: 'Session' }, -1);
  await records.upsert('Session', 'new', { uid: 'v', kind: 'Session' }, 60);
  expect([await records.find('Session', 'old'), await records.findByUid('Session', 'u')]).toEqual([
    undefined,
    undefined,
  ]);
  expect(await records.findByUid('Session', 'v')).toEqual({ uid: 'v', kind: 'Session' });
  await records.purgeExpired();
  await expect(registry.rows('SELECT id FROM oidc_record')).resolves.toEqual([{ id: 'new' }]);
  expect(await Promise.all([1, 2, 3].map(() => records.consume('Session', 'new', 60)))).toEqual(
    expect.arrayContaining([true, false, false]),
  );
  await dataSource.destroy();
});
