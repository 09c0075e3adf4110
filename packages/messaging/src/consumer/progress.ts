import { prepared } from '@promtour/postgres/prepared';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { Position } from '../transport.ts';

export type Partition = { readonly subscription: string; readonly topic: string; readonly partition: number };

/** Ends the transaction of a member that hangs, so that the partition's new member gets the lock. */
const idleTimeout = '30s';

const select = prepared(
  `SELECT position, set_config('idle_in_transaction_session_timeout', '${idleTimeout}', true)
     FROM messaging.consumer_progress WHERE subscription = $1 AND topic = $2 AND partition = $3 FOR UPDATE`,
);

/**
 * Locks a partition's progress until the transaction ends, and returns the offset of the last applied message (−1 before the first). Only
 * the holder of the lock applies events of the partition, whatever the broker's group state is. This fences a member that lost the
 * partition and does not know it yet.
 */
export async function lockProgress(tx: SqlExecutor, { subscription, topic, partition }: Partition): Promise<number> {
  const parameters = [subscription, topic, partition];
  const [row] = await rowsOf<{ position: string }>(tx, select, parameters);
  if (row !== undefined) return Number(row.position);
  await tx.query(
    `INSERT INTO messaging.consumer_progress (subscription, topic, partition) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING`,
    parameters,
  );
  const [created] = await rowsOf<{ position: string }>(tx, select, parameters);
  if (created === undefined) throw new Error('partition has no progress row');
  return Number(created.position);
}

const advance = prepared(
  `UPDATE messaging.consumer_progress SET position = $4, as_of = greatest(as_of, $5)
    WHERE subscription = $1 AND topic = $2 AND partition = $3`,
);

/** Advances a locked partition. `asOf` is the instant up to which the log is applied; it never decreases. */
export async function advanceProgress(
  tx: SqlExecutor,
  { subscription, topic, partition }: Partition,
  position: number,
  asOf: Date,
): Promise<void> {
  await tx.query(advance, [subscription, topic, partition, position, asOf]);
}

const mark = prepared(
  `WITH log AS (
       SELECT * FROM unnest($2::text[], $3::int[], $4::bigint[]) AS log (topic, partition, end_offset)
     ), moved AS (
       -- The member that holds a row's lock marks it itself.
       SELECT progress.ctid AS place FROM messaging.consumer_progress AS progress
       JOIN log USING (topic, partition)
       WHERE progress.subscription = $1 AND progress.position + 1 >= log.end_offset
       FOR UPDATE OF progress SKIP LOCKED
     ), marked AS (
       UPDATE messaging.consumer_progress SET as_of = greatest(as_of, $5) FROM moved WHERE ctid = moved.place
     )
     SELECT count(*)::int AS known FROM messaging.consumer_progress JOIN log USING (topic, partition)
     WHERE subscription = $1`,
);

/**
 * Gives every partition of a topic a row, and marks those at their end as applied up to `at`, the instant before the ends were read. So
 * `asOf` of an idle subscription advances too.
 */
export async function markCaughtUp(
  sql: SqlExecutor,
  subscription: string,
  ends: ReadonlyMap<string, readonly number[]>,
  at: Date,
): Promise<void> {
  const rows = [...ends].flatMap(([topic, offsets]) => offsets.map((end, partition) => ({ topic, partition, end })));
  if (rows.length === 0) return;
  const parameters = [
    subscription,
    rows.map(({ topic }) => topic),
    rows.map(({ partition }) => partition),
    rows.map(({ end }) => end),
    at,
  ];
  const marked = await rowsOf<{ known: number }>(sql, mark, parameters);
  if (marked[0]?.known === rows.length) return;
  await sql.query(
    `INSERT INTO messaging.consumer_progress (subscription, topic, partition)
     SELECT $1, topic, partition FROM unnest($2::text[], $3::int[]) AS log (topic, partition)
     ORDER BY topic, partition ON CONFLICT DO NOTHING`,
    parameters.slice(0, 3),
  );
}

/** The next offset of each partition that a subscription has begun. */
export async function readPositions(sql: SqlExecutor, subscription: string): Promise<readonly Position[]> {
  const rows = await rowsOf<{ topic: string; partition: number; next: string }>(
    sql,
    'SELECT topic, partition, position + 1 AS next FROM messaging.consumer_progress WHERE subscription = $1',
    [subscription],
  );
  return rows.map(({ topic, partition, next }) => ({ topic, partition, next: Number(next) }));
}

export type TopicProgress = {
  readonly topic: string;
  /** The instant up to which the topic is applied: the earliest of its partitions; undefined until each is known. */
  readonly asOf: Date | undefined;
  /** Whether there are open dead letters, other than rejected messages. */
  readonly incomplete: boolean;
};

/** How far a subscription has progressed in each topic. One statement. */
export async function readTopicProgress(sql: SqlExecutor, subscription: string): Promise<readonly TopicProgress[]> {
  const rows = await rowsOf<{ topic: string; as_of: Date | null; incomplete: boolean }>(
    sql,
    `SELECT topic, CASE WHEN bool_and(as_of IS NOT NULL) THEN min(as_of) END AS as_of,
       EXISTS (SELECT FROM messaging.dead_letter AS letter
               WHERE letter.subscription = $1 AND letter.topic = progress.topic
                 AND resolved_at IS NULL AND reason <> 'REJECTED') AS incomplete
     FROM messaging.consumer_progress AS progress WHERE subscription = $1 GROUP BY topic`,
    [subscription],
  );
  return rows.map(({ topic, as_of, incomplete }) => ({ topic, asOf: as_of ?? undefined, incomplete }));
}

/**
 * Consumer lag in messages by subscription. A subscription is missing while its lag is unknown: until each partition has been read once,
 * and while the log's ends are unknown.
 */
export async function readLags(
  sql: SqlExecutor,
  subscriptions: Iterable<{ readonly name: string; readonly topics: readonly string[] }>,
  ends: ReadonlyMap<string, readonly number[]>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ subscription: string; topic: string; partition: number; position: string }>(
    sql,
    'SELECT subscription, topic, partition, position FROM messaging.consumer_progress WHERE as_of IS NOT NULL',
  );
  const positions = new Map(
    rows.map((row) => [`${row.subscription} ${row.topic}/${row.partition}`, Number(row.position)]),
  );
  const lags = new Map<string, number>();
  for (const { name, topics } of subscriptions) {
    const behind = topics.flatMap(
      (topic) =>
        ends.get(topic)?.map((end, partition) => {
          const position = positions.get(`${name} ${topic}/${partition}`);
          return position === undefined ? Number.NaN : Math.max(0, end - 1 - position);
        }) ?? [Number.NaN],
    );
    const lag = behind.reduce((total, messages) => total + messages, 0);
    if (!Number.isNaN(lag)) lags.set(name, lag);
  }
  return lags;
}
