import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

/** Events that are committed and not yet published. */
export async function readOutbox(sql: SqlExecutor): Promise<{ backlog: number; oldestAgeSeconds: number }> {
  const [row] = await rowsOf<{ backlog: number; age: number | null }>(
    sql,
    // Bounded: after hours without a broker the full count would be expensive.
    `SELECT (SELECT count(*)::int FROM (SELECT FROM messaging.outbox LIMIT 100001) AS pending) AS backlog,
       (SELECT extract(epoch FROM now() - recorded_at)::float FROM messaging.outbox ORDER BY position LIMIT 1) AS age`,
  );
  return { backlog: row?.backlog ?? 0, oldestAgeSeconds: Math.max(0, row?.age ?? 0) };
}

/** Open dead letters by subscription, including parked ones. */
export async function readDeadLetters(sql: SqlExecutor): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ subscription: string; open: number }>(
    sql,
    `SELECT subscription, count(*)::int AS open FROM messaging.dead_letter WHERE resolved_at IS NULL
     GROUP BY subscription`,
  );
  return new Map(rows.map(({ subscription, open }) => [subscription, open]));
}
