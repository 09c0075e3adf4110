import { auditTables, leaveTables } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditedTables } from '../audit/audited-tables.ts';

/** Puts the tables of analytics under the audit trail. */
export class AuditAnalytics1700000004990 implements MigrationInterface {
  name = 'AuditAnalytics1700000004990';

  async up(runner: QueryRunner): Promise<void> {
    await auditTables(runner, auditedTables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, auditedTables);
  }
}
