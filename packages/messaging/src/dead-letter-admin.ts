import type { DeadLetterReason } from './consumer/dead-letter.ts';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

/** A dead letter in a list. */
export type ListedDeadLetter = {
  readonly id: string;
  readonly subscription: string;
  readonly key: string | null;
  readonly eventType: string | null;
  readonly reason: DeadLetterReason;
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
  /** Time of the automatic retry; null if it needs an operator. */
  readonly nextAttemptAt: Date | null;
  /** When it was applied or discarded. */
  readonly resolvedAt: Date | null;
  readonly discardedBy: string | null;
  readonly discardReason: string | null;
  readonly payload: Buffer;
};

/** Selects open dead letters; all of them if empty. */
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

/** One dead letter with all details, also a resolved one. */
export async function findDeadLetter(sql: SqlExecutor, id: string): Promise<DeadLetter | undefined> {
  const [letter] = await rowsOf<DeadLetter>(
    sql,
    `SELECT ${listed}, topic, partition, "offset", event_id AS "eventId", attempted_at AS "attemptedAt",
       retry_requested_at AS "retryRequestedAt", next_attempt_at AS "nextAttemptAt", resolved_at AS "resolvedAt",
       (SELECT discarded_by FROM messaging.discarded_event WHERE dead_letter_id = $1) AS "discardedBy",
       (SELECT discard_reason FROM messaging.discarded_event WHERE dead_letter_id = $1) AS "discardReason", payload
     FROM messaging.dead_letter WHERE id = $1`,
    [id],
  );
  return letter;
}

/**
 * Requests a retry. The running service notices it within about a second and applies each aggregate's dead letters in log order, including
 * those that wait behind the named one. Returns the ids of the selected dead letters.
 */
export async function requestRetry(sql: SqlExecutor, filter: DeadLetterFilter): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    sql,
    `UPDATE messaging.dead_letter AS letter SET retry_requested_at = now()
     WHERE resolved_at IS NULL AND ($1::text IS NULL OR subscription = $1)
       AND ($2::bigint IS NULL OR id = $2 OR EXISTS (
         SELECT FROM messaging.dead_letter AS named WHERE named.id = $2 AND named.subscription = letter.subscription
           AND named.topic = letter.topic AND named.key = letter.key AND 'REJECTED' NOT IN (named.reason, letter.reason)))
     RETURNING id`,
    [filter.subscription, filter.id],
  );
  return rows.map(({ id }) => id);
}

/** How many of these dead letters still wait for their retry, and how many are still open. */
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

/** An event that an operator discarded: it is never applied. */
export type DiscardedEvent = {
  readonly deadLetterId: string;
  readonly subscription: string;
  readonly key: string | null;
  readonly eventType: string | null;
  readonly cause: string;
  readonly discardedAt: Date;
  readonly discardedBy: string;
  readonly discardReason: string;
};

/** Discarded events, latest first. */
export async function listDiscardedEvents(
  sql: SqlExecutor,
  { subscription, id }: DeadLetterFilter,
  limit: number,
): Promise<readonly DiscardedEvent[]> {
  return rowsOf<DiscardedEvent>(
    sql,
    `SELECT dead_letter_id AS "deadLetterId", subscription, key, event_type AS "eventType", cause,
       discarded_at AS "discardedAt", discarded_by AS "discardedBy", discard_reason AS "discardReason"
     FROM messaging.discarded_event
     WHERE ($1::text IS NULL OR subscription = $1) AND ($2::bigint IS NULL OR dead_letter_id = $2)
     ORDER BY discarded_at DESC, dead_letter_id DESC LIMIT $3`,
    [subscription, id, limit],
  );
}

export type Discarded = 'DISCARDED' | 'NOT_FOUND' | 'ALREADY_APPLIED' | 'ALREADY_DISCARDED';

/**
 * Discards one dead letter in the caller's transaction: it is never applied, and the events behind it are applied next. A row with who,
 * when and why is kept, and the service's audit log records it.
 * @param by who discards it; not empty, at most 200 characters
 * @param reason why it can never be applied; not empty, at most 1,000 characters
 */
export async function discardDeadLetter(
  tx: SqlExecutor,
  { id, by, reason }: { readonly id: string; readonly by: string; readonly reason: string },
): Promise<Discarded> {
  const letter = await findDeadLetter(tx, id);
  if (letter === undefined) return 'NOT_FOUND';
  // A replay in progress holds the row's lock.
  const [discarded] = await rowsOf(
    tx,
    `WITH open AS (
       UPDATE messaging.dead_letter SET resolved_at = now(), retry_requested_at = NULL, next_attempt_at = NULL
       WHERE id = $1 AND resolved_at IS NULL RETURNING *
     )
     INSERT INTO messaging.discarded_event (dead_letter_id, subscription, topic, partition, "offset", key, event_id,
       event_type, dead_letter_reason, cause, discarded_by, discard_reason)
     SELECT id, subscription, topic, partition, "offset", key, event_id, event_type, reason, cause, $2, $3
     FROM open RETURNING dead_letter_id`,
    [id, by, reason],
  );
  if (discarded === undefined) {
    const { discardedBy } = (await findDeadLetter(tx, id)) ?? letter;
    return discardedBy === null ? 'ALREADY_APPLIED' : 'ALREADY_DISCARDED';
  }
  return 'DISCARDED';
}
