import { rowsOf, type SqlExecutor } from './sql.ts';

/** What an operator sees of a dead letter in a list. */
export type ListedDeadLetter = {
  readonly id: string;
  readonly subscription: string;
  readonly key: string | null;
  readonly eventType: string | null;
  readonly reason: 'FAILED' | 'UNREADABLE' | 'PARKED';
  readonly cause: string;
  readonly attempts: number;
  readonly createdAt: Date;
};

export type DeadLetter = ListedDeadLetter & {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly eventId: string | null;
  readonly attemptedAt: Date;
  readonly retryRequestedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly payload: Buffer;
};

/** Which open dead letters are meant; all of them where empty. */
export type DeadLetterFilter = { readonly subscription?: string | undefined; readonly id?: string | undefined };

const listed = `id, subscription, key, event_type AS "eventType", reason, cause, attempts, created_at AS "createdAt"`;

/** The open dead letters, oldest first. */
export async function listDeadLetters(
  sql: SqlExecutor,
  filter: DeadLetterFilter,
  limit: number,
): Promise<readonly ListedDeadLetter[]> {
  return rowsOf<ListedDeadLetter>(
    sql,
    `SELECT ${listed} FROM messaging.dead_letter
     WHERE resolved_at IS NULL AND ($1::text IS NULL OR subscription = $1) AND ($2::bigint IS NULL OR id = $2)
     ORDER BY id LIMIT $3`,
    [filter.subscription, filter.id, limit],
  );
}

/** One dead letter with all that is known of it, resolved ones included. */
export async function findDeadLetter(sql: SqlExecutor, id: string): Promise<DeadLetter | undefined> {
  const [letter] = await rowsOf<DeadLetter>(
    sql,
    `SELECT ${listed}, topic, partition, "offset", event_id AS "eventId", attempted_at AS "attemptedAt",
       retry_requested_at AS "retryRequestedAt", resolved_at AS "resolvedAt", payload
     FROM messaging.dead_letter WHERE id = $1`,
    [id],
  );
  return letter;
}

/**
 * Asks for a retry. The running service, which has the handlers, sees it within a second or so and applies each aggregate's
 * letters in the order of the log, those that wait behind the named one included. Answers the ids of the letters meant.
 */
export async function requestRetry(sql: SqlExecutor, filter: DeadLetterFilter): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    sql,
    `UPDATE messaging.dead_letter AS letter SET retry_requested_at = now()
     WHERE resolved_at IS NULL AND ($1::text IS NULL OR subscription = $1)
       AND ($2::bigint IS NULL OR id = $2 OR EXISTS (
         SELECT FROM messaging.dead_letter AS named WHERE named.id = $2 AND named.subscription = letter.subscription
           AND named.topic = letter.topic AND named.key = letter.key))
     RETURNING id`,
    [filter.subscription, filter.id],
  );
  return rows.map(({ id }) => id);
}

/** How many of these letters still wait for the service to retry them, and how many are still open. */
export async function retryOutcome(
  sql: SqlExecutor,
  ids: readonly string[],
): Promise<{ readonly waiting: number; readonly open: number }> {
  const [row] = await rowsOf<{ waiting: number; open: number }>(
    sql,
    `SELECT count(*) FILTER (WHERE retry_requested_at IS NOT NULL AND resolved_at IS NULL)::int AS waiting,
       count(*) FILTER (WHERE resolved_at IS NULL)::int AS open
     FROM messaging.dead_letter WHERE id = ANY ($1::bigint[])`,
    [ids],
  );
  return { waiting: row?.waiting ?? 0, open: row?.open ?? 0 };
}
