import { auditTable } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditedTables } from '../audit/audited-tables.ts';

/** Puts the registry's tables under the audit trail, when all of them are there. */
export class AuditRegistry1700000001990 implements MigrationInterface {
  name = 'AuditRegistry1700000001990';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, terms] of Object.entries(auditedTables)) await auditTable(runner, table, terms);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(auditedTables)) {
      await runner.query(`DROP TRIGGER audited ON ${table}`);
      await runner.query(`DROP TRIGGER not_emptied ON ${table}`);
    }
  }
}
