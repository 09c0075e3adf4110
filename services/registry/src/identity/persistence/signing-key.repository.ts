import type { EntityManager } from 'typeorm';
import type { SigningKeyRepository } from '../application/ports.ts';
import type { SigningKey } from '../domain/signing-key.ts';

/** An advisory lock key that nothing else in this database uses: ASCII «PTSK». */
const rotationLock = 0x50_54_53_4b;

export function signingKeyRepository(manager: EntityManager): SigningKeyRepository {
  return {
    async lockAll() {
      // An advisory lock, because at first there are no rows to lock: replicas that start together must still be serialized.
      await manager.query('SELECT pg_advisory_xact_lock($1)', [rotationLock]);
      return manager.query<SigningKey[]>(`SELECT kid, state, since FROM signing_key WHERE state <> 'GONE'`);
    },
    async add({ kid, state, since }, sealed) {
      await manager.query(
        'INSERT INTO signing_key (kid, state, since, sealed, created_at) VALUES ($1, $2, $3, $4, $3)',
        [kid, state, since, sealed],
      );
    },
    async move(kid, to, at) {
      await manager.query(
        `UPDATE signing_key SET state = $2, since = $3, sealed = CASE WHEN $2 = 'GONE' THEN NULL ELSE sealed END
          WHERE kid = $1`,
        [kid, to, at],
      );
    },
  };
}
