import { AuditTablesMigration } from '@promtour/service-kit/audit/audit-tables-migration';
import { auditedTables } from '../audit/audited-tables.ts';

/** Puts the registry's tables under the audit trail, when all of them are there. */
export class AuditRegistry1700000001990 extends AuditTablesMigration {
  readonly name = 'AuditRegistry1700000001990';
  protected readonly tables = auditedTables;
}
