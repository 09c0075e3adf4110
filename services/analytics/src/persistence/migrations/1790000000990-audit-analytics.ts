import { auditTables, leaveTables } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditedTables } from '../audit/audited-tables.ts';

/** Puts the tables of analytics under the audit trail, when messaging has made them. */
export class AuditAnalytics1790000000990 implements MigrationInterface {
  name = 'AuditAnalytics1790000000990';

  async up(runner: QueryRunner): Promise<void> {
    await auditTables(runner, auditedTables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, auditedTables);
  }
}
