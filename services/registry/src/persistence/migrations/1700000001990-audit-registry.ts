import { auditTables, leaveTables } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditedTables } from '../audit/audited-tables.ts';

/** Puts the registry's tables under the audit trail, when all of them are there. */
export class AuditRegistry1700000001990 implements MigrationInterface {
  name = 'AuditRegistry1700000001990';

  async up(runner: QueryRunner): Promise<void> {
    await auditTables(runner, auditedTables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, auditedTables);
  }
}
