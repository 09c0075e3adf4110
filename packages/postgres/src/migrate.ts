import type { DataSource } from 'typeorm';
import { createDataSource, type MigrationClass } from './data-source.ts';
import { grantByDefault, roleOf } from './runtime-role.ts';
import { rowsOf } from './sql.ts';

/** Any number that is locked by nothing else in this database: ASCII «PTMG». */
const migrationLock = 0x50_54_4d_47;

export type MigrationOptions = {
  readonly service: string;
  /** The database as the role that owns it. */
  readonly ownerUrl: string;
  /** The same database as the service's runtime role, which gets only the rights a service needs. */
  readonly url: string;
  readonly migrations: readonly MigrationClass[];
};

/**
 * Brings the schema up to date, as its owner, and grants the service's role its rights. Replicas that start together take turns: one
 * migrates, the others wait and find nothing to do. Each migration is a separate transaction, so a kill leaves whole steps only.
 * @param afterwards further steps in the same turn, as the owner
 * @returns the names of the migrations that it ran
 */
export async function runMigrations(
  { service, ownerUrl, url, migrations }: MigrationOptions,
  afterwards: (owner: DataSource, runtimeRole: string) => Promise<void>,
): Promise<readonly string[]> {
  const owner = createDataSource({
    service: `${service}-migrations`,
    url: ownerUrl,
    poolSize: 2,
    entities: [],
    migrations,
  });
  await owner.initialize();
  try {
    return await underLock(owner, async () => {
      const role = roleOf(url);
      await grantByDefault(owner, role);
      const applied = await owner.runMigrations({ transaction: 'each' });
      await afterwards(owner, role);
      return applied.map(({ name }) => name);
    });
  } finally {
    await owner.destroy();
  }
}

async function underLock<Value>(owner: DataSource, work: () => Promise<Value>): Promise<Value> {
  const lockHolder = owner.createQueryRunner();
  try {
    await lockHolder.query('SET lock_timeout = 0; SET statement_timeout = 0');
    await lockHolder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    return await work();
  } finally {
    // The session is not reused: closing it releases the lock in any case.
    await lockHolder.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await lockHolder.query('RESET ALL').catch(() => undefined);
    await lockHolder.release();
  }
}

/**
 * Checks at the start of a service that the schema is up to date, and that the service's own role cannot change it.
 * @throws Error that says what is missing and who can fix it
 */
export async function checkSchema(dataSource: DataSource): Promise<void> {
  const [facts] = await rowsOf<{ made: boolean; owned: string | null }>(
    dataSource,
    `SELECT to_regclass('schema_migration') IS NOT NULL AS made,
            (SELECT min(c.oid::regclass::text) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND pg_has_role(c.relowner, 'USAGE')) AS owned`,
  );
  if (facts?.owned != null)
    throw new Error(
      `The role of DATABASE_URL owns ${facts.owned} (or is a superuser) and could disable the audit log. ` +
        'Give the service a role that owns nothing, and the owner role to DATABASE_OWNER_URL. Local start: npm start -- --reset',
    );
  const done =
    facts?.made === true ? await rowsOf<{ name: string }>(dataSource, 'SELECT name FROM schema_migration') : [];
  const known = new Set(done.map(({ name }) => name));
  const missing = dataSource.migrations.map(({ name }) => name ?? '?').filter((name) => !known.has(name));
  if (missing.length > 0)
    throw new Error(
      `The schema of the database is not up to date: ${missing.length} migrations are missing, ${missing[0] ?? ''} first. ` +
        "Run the service's bin/migrate.ts with DATABASE_OWNER_URL, or start the service with it",
    );
}
