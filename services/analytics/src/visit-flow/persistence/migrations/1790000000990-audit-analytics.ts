import { AuditTablesMigration } from '@promtour/service-kit/audit/audit-tables-migration';
import { auditedTables } from '../audited-tables.ts';

/** Puts the tables of analytics under the audit trail, when messaging has made them. */
export class AuditAnalytics1790000000990 extends AuditTablesMigration {
  readonly name = 'AuditAnalytics1790000000990';
  protected readonly tables = auditedTables;
}
