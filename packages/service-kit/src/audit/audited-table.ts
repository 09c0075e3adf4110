/** What of a table's rows goes into the audit trail, and whose the rows are. */
export type AuditedTable = {
  /**
   * Columns with personal data or secrets. That such a value was set, changed or removed is recorded; the value is not, nor a
   * digest of it: names and telephone numbers can be guessed from those.
   */
  readonly redact?: readonly string[];
  /**
   * The same of a field of each element of a `jsonb` array: `{ scores: 'note' }` redacts the notes of a column of scores and tells
   * the rest of it.
   */
  readonly redactWithin?: Readonly<Record<string, string>>;
  /** Columns that are computed from others, such as search texts. */
  readonly omit?: readonly string[];
  /** The column with the organisation whose row it is; `organization_id` unless said otherwise. */
  readonly organization?: string;
  /** The column with the region; `region_code` unless said otherwise. */
  readonly region?: string;
  /**
   * Where the row itself does not say whose it is: a SELECT of organisation and region (or NULL) by the row, which is `$1` (jsonb):
   * `SELECT NULL, p.region_code FROM plan p WHERE p.id = ($1 ->> 'plan_id')::uuid`.
   */
  readonly owner?: string;
  /** What is followed; all three unless said otherwise. Leave one out only where another table's row says the same. */
  readonly operations?: readonly AuditedOperation[];
};

export type AuditedOperation = 'INSERT' | 'UPDATE' | 'DELETE';

/** Tables under the trail by name; with the schema, where that is not `public`. */
export type AuditedTables = Readonly<Record<string, AuditedTable>>;

/** What the trail of each service follows beside the service's own tables. */
export const auditedInEachService: AuditedTables = {
  // Only grows. Who is told is an operator's account; no event carries personal data.
  'messaging.discarded_event': {},
};
