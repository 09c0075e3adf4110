import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { copyTestDatabases, type TestDatabase } from '@promtour/testkit/database';
import type { DataKeys } from '../../src/personal-data/application/ports.ts';
import type { DataKeyId } from '../../src/personal-data/domain/sealed-subject.ts';
import { migrateKeyDatabase } from '../../src/personal-data/persistence/key-database.repositories.ts';
import { createVoucherKeys, voucherKeysSchema, type VoucherKeySet } from '../../src/vouchers/signing/voucher-keys.ts';

/** @returns a JWK set of fresh private keys; the first signs */
export function voucherKeySet(count = 1): VoucherKeySet {
  const keys = Array.from({ length: count }, () => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
  return voucherKeysSchema.parse({ keys });
}

/** Data keys in memory, for tests of use cases without the service. */
export function dataKeysInMemory(): DataKeys {
  const keys = new Map<DataKeyId, Buffer>();
  return {
    take: () => {
      const key = { id: randomUUID() as DataKeyId, key: randomBytes(32) };
      keys.set(key.id, key.key);
      return Promise.resolve(key);
    },
    find: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const key = keys.get(id);
            return key === undefined ? [] : [[id, key] as const];
          }),
        ),
      ),
    destroy: (ids) => {
      for (const id of ids) keys.delete(id);
      return Promise.resolve();
    },
  };
}

const keySet = voucherKeySet();
export const voucherKeys = createVoucherKeys(keySet);

/** Variables of bookings alone, in addition to those of every service. */
const variables = {
  VOUCHER_SIGNING_KEYS: JSON.stringify(keySet),
  PERSONAL_DATA_MASTER_KEYS: `test:${randomBytes(32).toString('base64')}`,
  PERSONAL_DATA_INDEX_KEY: randomBytes(32).toString('base64'),
};

/** The same with this database of data keys. */
export function bookingsVariables(keys: Pick<TestDatabase, 'url'>): typeof variables & { KEY_DATABASE_URL: string } {
  return { ...variables, KEY_DATABASE_URL: keys.url };
}

/** A migrated database for data keys. */
export async function createKeyDatabase(): Promise<TestDatabase> {
  const [database] = await copyTestDatabases(['bookings_keys'], ([template]) => migrateKeyDatabase(template));
  return database;
}
