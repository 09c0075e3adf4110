import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTables, leaveTables } from './audit-table.ts';
import type { AuditedTables } from './audited-table.ts';

/** Puts a service's tables under the audit trail, when all of them are there: a service's own migration says which, and its name. */
export abstract class AuditTablesMigration implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly tables: AuditedTables;

  async up(runner: QueryRunner): Promise<void> {
    await auditTables(runner, this.tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, this.tables);
  }
}
