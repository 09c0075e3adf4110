import { registerProjections } from '@promtour/messaging/generation/register-projections';
import type { Projection } from '@promtour/messaging/projection';
import { restrictMessaging } from '@promtour/messaging/restrict-messaging';
import { runMigrations, type MigrationOptions } from '@promtour/postgres/migrate';
import type { AuditSigningKey } from '../audit/anchor-signature.ts';
import { auditTables } from '../audit/audit-table.ts';
import { auditedInEachService, type AuditedTables } from '../audit/audited-table.ts';
import { registerCallerKey } from '../audit/caller-signature.ts';
import { restrictAudit } from '../audit/restrict-audit.ts';
import { installJobQueue } from '../jobs/install-job-queue.ts';

export type SchemaOptions = MigrationOptions & {
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
 * Runs the migrations, then brings what a service has besides its tables up to date: jobs, projections, the audit log, grants.
 * @returns the names of the migrations that it ran
 */
export async function migrateDatabase(options: SchemaOptions): Promise<readonly string[]> {
  const { auditedTables, projections = [], jobs = false, callerKey } = options;
  return runMigrations(options, async (owner, role) => {
    if (jobs) await installJobQueue(options.ownerUrl);
    await registerProjections(owner, projections);
    if (callerKey !== undefined) await registerCallerKey(owner, callerKey);
    await owner.transaction(async (tx) => {
      if (auditedTables !== undefined) await auditTables(tx, { ...auditedInEachService, ...auditedTables });
      await restrictMessaging(tx, role);
      await restrictAudit(tx, role);
    });
  });
}
