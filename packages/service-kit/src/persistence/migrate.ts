import type { DataSource } from 'typeorm';

/** Any number that nothing else of this database locks: ASCII «PTMG». */
const migrationLock = 0x50_54_4d_47;

/**
 * Brings the schema up to date. Replicas that start together take turns: one migrates, the others wait and find nothing to
 * do. Each migration is a transaction of its own, so a kill leaves whole steps only.
 */
export async function migrateUnderLock(dataSource: DataSource): Promise<void> {
  const lockHolder = dataSource.createQueryRunner();
  try {
    await lockHolder.query('SET lock_timeout = 0; SET statement_timeout = 0');
    await lockHolder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    // The session is not reused: ending it gives the lock back whatever happened.
    await lockHolder.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await lockHolder.query('RESET ALL').catch(() => undefined);
    await lockHolder.release();
  }
}
