import { createHash } from 'node:crypto';

/** A row of the audit log as it is hashed: all columns as text that does not depend on session settings. */
export type SealedContent = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: string;
  readonly txid: string;
  readonly table_name: string;
  readonly operation: string;
  readonly row_id: string;
  readonly actor: string;
  readonly subject: string | null;
  readonly client_id: string | null;
  readonly correlation_id: string | null;
  readonly organization_id: string | null;
  readonly region_code: string | null;
  /** The text of a `jsonb`, which is canonical. */
  readonly before: string | null;
  readonly after: string | null;
};

/** Reads a row `e` of `audit.entry` as {@link SealedContent}. */
export const sealedColumns = `
  e.id::text AS id, (extract(epoch FROM e.at) * 1000)::bigint::text AS at, e.txid::text AS txid, e.table_name, e.operation,
  e.row_id, e.actor, e.subject, e.client_id, e.correlation_id, e.organization_id::text AS organization_id, e.region_code,
  e.before::text AS before, e.after::text AS after`;

/** The hash that precedes the first seal. */
export const genesis = Buffer.alloc(32);

/** SHA-256 of the preceding hash and the row: a change to a row changes every later hash. */
export function sealOf(previous: Buffer, content: SealedContent): Buffer {
  const row = [
    content.id,
    content.at,
    content.txid,
    content.table_name,
    content.operation,
    content.row_id,
    content.actor,
    content.subject,
    content.client_id,
    content.correlation_id,
    content.organization_id,
    content.region_code,
    content.before,
    content.after,
  ];
  // JSON delimits the fields: no two rows have the same text.
  return createHash('sha256').update(previous).update(JSON.stringify(row)).digest();
}
