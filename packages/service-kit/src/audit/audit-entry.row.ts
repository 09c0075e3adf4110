import { EntitySchema } from 'typeorm';

export type AuditEntryRow = {
  /** A string of digits: it may exceed the safe integers. */
  id: string;
  at: Date;
  tableName: string;
  operation: 'INSERT' | 'UPDATE' | 'DELETE';
  rowId: string;
  actor: string;
  subject: string | null;
  clientId: string | null;
  correlationId: string | null;
  organizationId: string | null;
  regionCode: string | null;
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>> | null;
};

/** The audit log, read-only: only triggers write it. */
export const auditEntrySchema = new EntitySchema<AuditEntryRow>({
  name: 'audit_entry',
  schema: 'audit',
  tableName: 'entry',
  columns: {
    id: { type: 'bigint', primary: true },
    at: { type: 'timestamptz' },
    tableName: { name: 'table_name', type: 'text' },
    operation: { type: 'text' },
    rowId: { name: 'row_id', type: 'text' },
    actor: { type: 'text' },
    subject: { type: 'text', nullable: true },
    clientId: { name: 'client_id', type: 'text', nullable: true },
    correlationId: { name: 'correlation_id', type: 'text', nullable: true },
    organizationId: { name: 'organization_id', type: 'uuid', nullable: true },
    regionCode: { name: 'region_code', type: 'text', nullable: true },
    before: { type: 'jsonb', nullable: true },
    after: { type: 'jsonb', nullable: true },
  },
});
