import { rowsOf } from '@promtour/postgres/sql';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTables, leaveTables } from './audit-table.ts';
import { auditedInEachService } from './audited-table.ts';

/**
 * Puts what operators discard under the audit trail of the service, where it keeps one. Later than messaging's own migrations,
 * which make the table.
 */
export class AuditDiscardedEvents1790000000995 implements MigrationInterface {
  readonly name = 'AuditDiscardedEvents1790000000995';

  async up(runner: QueryRunner): Promise<void> {
    const [trail] = await rowsOf<{ kept: boolean }>(runner, `SELECT to_regclass('audit.entry') IS NOT NULL AS kept`);
    if (trail?.kept === true) await auditTables(runner, auditedInEachService);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, auditedInEachService);
  }
}
