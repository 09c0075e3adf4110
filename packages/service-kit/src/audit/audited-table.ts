/** Which of a table's columns the audit log records, and how it finds the owner of a row. */
export type AuditedTable = {
  /**
   * Columns with personal data or secrets. The audit log records that such a value was set, changed or removed, but neither the value nor a
   * digest of it: names and telephone numbers can be guessed from digests.
   */
  readonly redact?: readonly string[];
  /**
   * Redacts one field of each element of a `jsonb` array: `{ scores: 'note' }` redacts the notes in the column `scores` and records the
   * other fields.
   */
  readonly redactWithin?: Readonly<Record<string, string>>;
  /** Columns computed from others, such as search texts. */
  readonly omit?: readonly string[];
  /** The column with the organization that owns the row. Default `organization_id`. */
  readonly organization?: string;
  /** The column with the region. Default `region_code`. */
  readonly region?: string;
  /**
   * For rows that do not name their owner: a SELECT of organization and region (or NULL), given the row as `$1` (jsonb):
   * `SELECT NULL, p.region_code FROM plan p WHERE p.id = ($1 ->> 'plan_id')::uuid`.
   */
  readonly owner?: string;
  /**
   * The column whose id tells which of several callers changed the row, in a transaction that does the work of several
   * (`grouped-unit-of-work.ts`). Without it, such changes have an unknown actor.
   */
  readonly callerOf?: string;
  /** The recorded operations. Default: all three. Omit one only if a row of another table records the same. */
  readonly operations?: readonly AuditedOperation[];
};

export type AuditedOperation = 'INSERT' | 'UPDATE' | 'DELETE';

/** Audited tables by name, qualified with the schema unless it is `public`. */
export type AuditedTables = Readonly<Record<string, AuditedTable>>;

/** Tables that the audit log of every service covers in addition to the service's own. */
export const auditedInEachService: AuditedTables = {
  // Append-only. The actor is an operator's account; no event carries personal data.
  'messaging.discarded_event': {},
};
