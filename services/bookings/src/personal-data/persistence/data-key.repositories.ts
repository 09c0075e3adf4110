import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { DataKeyId } from '../domain/sealed-subject.ts';
import type { DataKeyStore, StoredKey } from '../keys/data-keys.ts';

type KeyRow = { readonly id: DataKeyId; readonly master_key: string; readonly wrapped: Buffer };

export function dataKeyStore(keyDatabase: DataSource): DataKeyStore {
  return {
    async add(keys, createdAt) {
      await keyDatabase.query(
        `INSERT INTO data_key (id, master_key, wrapped, created_at)
         SELECT new.id, new.master_key, new.wrapped, $4 FROM unnest($1::uuid[], $2::text[], $3::bytea[]) AS new (id, master_key, wrapped)`,
        [...columnsOf(keys), createdAt],
      );
    },
    async find(ids) {
      if (ids.length === 0) return [];
      const rows = await rowsOf<KeyRow>(
        keyDatabase,
        'SELECT id, master_key, wrapped FROM data_key WHERE id = ANY ($1)',
        [ids],
      );
      return rows.map(keyFromRow);
    },
    async delete(ids) {
      if (ids.length > 0) await keyDatabase.query('DELETE FROM data_key WHERE id = ANY ($1)', [ids]);
    },
    async createdBefore(instant, after, limit) {
      const rows = await rowsOf<{ id: DataKeyId }>(
        keyDatabase,
        'SELECT id FROM data_key WHERE created_at < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3',
        [instant, after ?? null, limit],
      );
      return rows.map(({ id }) => id);
    },
    rewrap: (currentId, limit, change) =>
      keyDatabase.transaction(async (tx) => {
        const rows = await rowsOf<KeyRow>(
          tx,
          `SELECT id, master_key, wrapped FROM data_key WHERE master_key <> $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
          [currentId, limit],
        );
        const changed = await Promise.all(
          rows.map(keyFromRow).map(async (key) => ({ id: key.id, wrapped: await change(key) })),
        );
        await tx.query(
          `UPDATE data_key k SET master_key = new.master_key, wrapped = new.wrapped
             FROM unnest($1::uuid[], $2::text[], $3::bytea[]) AS new (id, master_key, wrapped) WHERE k.id = new.id`,
          columnsOf(changed),
        );
        return changed.length;
      }),
    async countToRewrap(currentId) {
      const [row] = await rowsOf<{ count: number }>(
        keyDatabase,
        'SELECT count(*)::int AS count FROM data_key WHERE master_key <> $1',
        [currentId],
      );
      return row?.count ?? 0;
    },
  };
}

function keyFromRow({ id, master_key: masterKeyId, wrapped }: KeyRow): StoredKey {
  return { id, wrapped: { masterKeyId, bytes: wrapped } };
}

function columnsOf(keys: readonly StoredKey[]): unknown[] {
  return [
    keys.map(({ id }) => id),
    keys.map(({ wrapped }) => wrapped.masterKeyId),
    keys.map(({ wrapped }) => wrapped.bytes),
  ];
}
