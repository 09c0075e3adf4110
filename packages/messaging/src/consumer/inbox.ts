import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { Partition } from './progress.ts';

export type Admission = {
  /** Ids that this subscription had not seen before; they are recorded now. */
  readonly fresh: ReadonlySet<string>;
  /** Keys with an open dead letter of an event that is believed: their later events wait behind it. */
  readonly parkedKeys: ReadonlySet<string>;
};

/**
 * Records event ids as received, in the handler's transaction, and tells which are new: the relay publishes an event again
 * when it was killed between the broker's acknowledgement and its own mark. One round trip for a batch.
 */
export async function admit(
  tx: SqlExecutor,
  { subscription, topic }: Partition,
  eventIds: readonly string[],
  keys: readonly string[],
): Promise<Admission> {
  const [row] = await rowsOf<{ fresh: string[]; parked: string[] }>(
    tx,
    `WITH fresh AS (
       INSERT INTO messaging.inbox (subscription, event_id) SELECT $1, unnest($2::uuid[])
       ON CONFLICT DO NOTHING RETURNING event_id
     )
     SELECT ARRAY(SELECT event_id::text FROM fresh) AS fresh,
       ARRAY(SELECT DISTINCT key FROM messaging.dead_letter
             WHERE subscription = $1 AND topic = $3 AND key = ANY($4) AND resolved_at IS NULL AND reason <> 'REJECTED') AS parked`,
    [subscription, eventIds, topic, keys],
  );
  return { fresh: new Set(row?.fresh), parkedKeys: new Set(row?.parked) };
}

/** Forgets what was received longer ago than any duplicate can come. Answers how many rows went. */
export async function purgeInbox(sql: SqlExecutor, days: number): Promise<void> {
  await sql.query(`DELETE FROM messaging.inbox WHERE received_at < now() - make_interval(days => $1)`, [days]);
  await sql.query(`DELETE FROM messaging.dead_letter WHERE resolved_at < now() - make_interval(days => $1)`, [days]);
}
