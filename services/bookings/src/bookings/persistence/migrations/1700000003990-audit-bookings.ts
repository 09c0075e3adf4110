import { AuditTablesMigration } from '@promtour/service-kit/audit/audit-tables-migration';
import { auditedTables } from '../audited-tables.ts';

/** Puts the bookings' tables under the audit trail, when all of them are there. */
export class AuditBookings1700000003990 extends AuditTablesMigration {
  readonly name = 'AuditBookings1700000003990';
  protected readonly tables = auditedTables;
}
