import type { PageRequest } from '@promtour/service-kit/pagination/page';

/** One change of one row, as the audit trail has it. */
export type AuditEntry = {
  readonly id: string;
  readonly at: Date;
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly recordKind: string;
  readonly recordId: string;
  /** Null where a change was made past the services. */
  readonly actor: 'ANONYMOUS' | 'CLIENT' | 'PERSON' | 'SYSTEM' | null;
  readonly subject: string | null;
  readonly clientId: string | null;
  readonly correlationId: string | null;
  readonly changes: readonly AuditChange[];
};

/** A field's values before and after as JSON; null where there was no record. */
export type AuditChange = { readonly field: string; readonly before: string | null; readonly after: string | null };

/** Undefined means: any. */
export type AuditFilter = {
  readonly subject: string | undefined;
  readonly clientId: string | undefined;
  readonly kinds: readonly string[] | undefined;
  readonly recordId: string | undefined;
  readonly correlationId: string | undefined;
  readonly from: Date | undefined;
  readonly until: Date | undefined;
};

/** Reads what of the trail a viewer reaches, the last change first. */
export interface AuditReader {
  auditTrail(filter: AuditFilter, page: PageRequest): Promise<AuditEntry[]>;
}
