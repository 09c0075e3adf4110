import { auditTables, leaveTables } from '@promtour/service-kit/audit/audit-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditedTables } from '../audit/audited-tables.ts';

/** Puts the bookings' tables under the audit trail, when all of them are there. */
export class AuditBookings1700000003990 implements MigrationInterface {
  name = 'AuditBookings1700000003990';

  async up(runner: QueryRunner): Promise<void> {
    await auditTables(runner, auditedTables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveTables(runner, auditedTables);
  }
}
