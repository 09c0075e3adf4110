import { prepared } from '@promtour/postgres/prepared';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { Partition } from './progress.ts';

export type Deduplication = {
  /** Ids that are new to this subscription; they are recorded now. */
  readonly fresh: ReadonlySet<string>;
  /** Keys with an open dead letter that blocks later events of the aggregate. */
  readonly parkedKeys: ReadonlySet<string>;
};

const record = prepared(
  `WITH fresh AS (
       INSERT INTO messaging.inbox (subscription, event_id) SELECT $1, unnest($2::uuid[])
       ON CONFLICT DO NOTHING RETURNING event_id
     )
     SELECT ARRAY(SELECT event_id::text FROM fresh) AS fresh,
       -- Thousands of keys are sorted before they are looked up: nearly always there is nothing to find.
       CASE WHEN EXISTS (SELECT FROM messaging.dead_letter WHERE subscription = $1 AND topic = $3 AND resolved_at IS NULL)
       THEN ARRAY(SELECT DISTINCT key FROM messaging.dead_letter
             WHERE subscription = $1 AND topic = $3 AND key = ANY($4) AND resolved_at IS NULL AND reason <> 'REJECTED')
       END AS parked`,
);

/**
 * Records event ids as received, in the handler's transaction, and returns the new ones. The relay publishes an event twice if it is killed
 * between the broker's acknowledgement and the removal from the outbox. One round trip per batch.
 */
export async function deduplicate(
  tx: SqlExecutor,
  { subscription, topic }: Partition,
  eventIds: readonly string[],
  keys: readonly string[],
): Promise<Deduplication> {
  const [row] = await rowsOf<{ fresh: string[]; parked: string[] | null }>(tx, record, [
    subscription,
    eventIds,
    topic,
    keys,
  ]);
  return { fresh: new Set(row?.fresh), parkedKeys: new Set(row?.parked ?? []) };
}

/** Deletes inbox rows and resolved dead letters older than any duplicate can be. */
export async function purgeInbox(sql: SqlExecutor, days: number): Promise<void> {
  await sql.query(`DELETE FROM messaging.inbox WHERE received_at < now() - make_interval(days => $1)`, [days]);
  await sql.query(`DELETE FROM messaging.dead_letter WHERE resolved_at < now() - make_interval(days => $1)`, [days]);
}
