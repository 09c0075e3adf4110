import { column, jsonb, nullable, primary, table, text, timestamptz, uuid, type RowOf } from '@promtour/postgres/table';

/** The audit log, read-only: only triggers write it. */
export const auditEntrySchema = table(
  'audit_entry',
  {
    /** A string of digits: it may exceed the safe integers. */
    id: primary(column<string>('bigint')),
    at: timestamptz(),
    tableName: text(),
    operation: text<'INSERT' | 'UPDATE' | 'DELETE'>(),
    rowId: text(),
    actor: text(),
    subject: nullable(text()),
    clientId: nullable(text()),
    correlationId: nullable(text()),
    organizationId: nullable(uuid()),
    regionCode: nullable(text()),
    before: nullable(jsonb<Readonly<Record<string, unknown>>>()),
    after: nullable(jsonb<Readonly<Record<string, unknown>>>()),
  },
  { schema: 'audit', tableName: 'entry' },
);

export type AuditEntryRow = RowOf<typeof auditEntrySchema>;
