import { auditTables, leaveTables } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditedTables } from '../audit/audited-tables.ts';

/** Puts the tables of routes under the audit trail, when all of them are there. */
export class AuditRoutes1700000002990 implements MigrationInterface {
  name = 'AuditRoutes1700000002990';

  async up(runner: QueryRunner): Promise<void> {
    await auditTables(runner, auditedTables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, auditedTables);
  }
}
