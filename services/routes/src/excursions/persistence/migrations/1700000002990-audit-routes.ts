import { AuditTablesMigration } from '@promtour/service-kit/audit/audit-tables-migration';
import { auditedTables } from '../audited-tables.ts';

/** Puts the tables of routes under the audit trail, when all of them are there. */
export class AuditRoutes1700000002990 extends AuditTablesMigration {
  readonly name = 'AuditRoutes1700000002990';
  protected readonly tables = auditedTables;
}
