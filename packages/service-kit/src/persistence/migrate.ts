import { registerProjections } from '@promtour/messaging/generation/register-projections';
import type { Projection } from '@promtour/messaging/projection';
import { restrictMessaging } from '@promtour/messaging/restrict-messaging';
import { grantByDefault, roleOf } from '@promtour/postgres/runtime-role';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { AuditSigningKey } from '../audit/anchor-signature.ts';
import { auditTables } from '../audit/audit-table.ts';
import { auditedInEachService, type AuditedTables } from '../audit/audited-table.ts';
import { registerCallerKey } from '../audit/caller-signature.ts';
import { restrictAudit } from '../audit/restrict-audit.ts';
import { installJobQueue } from '../jobs/install-job-queue.ts';
import { createDataSource, type MigrationClass } from './data-source.ts';

/** Any number that is locked by nothing else in this database: ASCII «PTMG». */
const migrationLock = 0x50_54_4d_47;

export type SchemaOptions = {
  readonly service: string;
  /** The database as the role that owns it. */
  readonly ownerUrl: string;
  /** The same database as the service's runtime role, which gets only the rights a service needs. */
  readonly url: string;
  readonly migrations: readonly MigrationClass[];
  /** Tables that the audit log follows; without them the service has no audit log. */
  readonly auditedTables?: AuditedTables | undefined;
  /** Projections whose generations the service creates automatically. */
  readonly projections?: readonly Pick<Projection, 'name' | 'version' | 'definitions' | 'createTables'>[];
  /** Whether to create the job queue's tables too. */
  readonly jobs?: boolean;
  /** The service's key; the database then accepts only callers that are signed with it. */
  readonly callerKey?: AuditSigningKey;
};

/**
 * Brings the schema up to date, as its owner, and grants the service's role its rights. Replicas that start together take turns: one
 * migrates, the others wait and find nothing to do. Each migration is a separate transaction, so a kill leaves whole steps only.
 */
export async function migrateDatabase(options: SchemaOptions): Promise<void> {
  const { service, ownerUrl, url, migrations, auditedTables, projections = [], jobs = false, callerKey } = options;
  const owner = createDataSource({
    service: `${service}-migrations`,
    url: ownerUrl,
    poolSize: 2,
    entities: [],
    migrations,
  });
  await owner.initialize();
  try {
    await underLock(owner, async () => {
      const role = roleOf(url);
      await grantByDefault(owner, role);
      await owner.runMigrations({ transaction: 'each' });
      if (jobs) await installJobQueue(ownerUrl);
      await registerProjections(owner, projections);
      if (callerKey !== undefined) await registerCallerKey(owner, callerKey);
      await owner.transaction(async (tx) => {
        if (auditedTables !== undefined) await auditTables(tx, { ...auditedInEachService, ...auditedTables });
        await restrictMessaging(tx, role);
        await restrictAudit(tx, role);
      });
    });
  } finally {
    await owner.destroy();
  }
}

async function underLock(owner: DataSource, work: () => Promise<void>): Promise<void> {
  const lockHolder = owner.createQueryRunner();
  try {
    await lockHolder.query('SET lock_timeout = 0; SET statement_timeout = 0');
    await lockHolder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await work();
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
