import type { InstantRange } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';

/** A change of one record. */
export type AuditEntry = {
  readonly id: string;
  readonly at: Date;
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly recordKind: string;
  readonly recordId: string;
  /** Null if the change was made directly in the database. */
  readonly actor: 'ANONYMOUS' | 'CLIENT' | 'PERSON' | 'SYSTEM' | null;
  readonly subject: string | null;
  readonly clientId: string | null;
  readonly correlationId: string | null;
  readonly changes: readonly AuditChange[];
};

/** JSON values; null if the record did not exist. */
export type AuditChange = { readonly field: string; readonly before: string | null; readonly after: string | null };

/** Undefined: no condition. */
export type AuditFilter = {
  readonly subjects: readonly string[] | undefined;
  readonly clientIds: readonly string[] | undefined;
  readonly tables: readonly string[] | undefined;
  readonly recordIds: readonly string[] | undefined;
  readonly correlationIds: readonly string[] | undefined;
  readonly at: InstantRange;
};

/** The entries that a viewer may see, newest first. */
export interface AuditReader {
  auditLog(filter: AuditFilter, page: PageRequest): Promise<AuditEntry[]>;
}
