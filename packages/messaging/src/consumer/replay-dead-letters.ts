import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { wroteToOutbox } from '../outbox.ts';
import { prepared } from '@promtour/postgres/prepared';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { causeOf } from './cause-of.ts';
import type { DeadLetterReason, NewDeadLetter } from './dead-letter.ts';
import { HandlerFailed, type Effect } from './effect.ts';
import { deduplicate } from './inbox.ts';
import type { Partition } from './progress.ts';
import type { MessageReader } from './read-message.ts';
import { deadLetterAfter } from './retry-schedule.ts';
import { isTransient } from '@promtour/postgres/transient';

type Letter = {
  readonly id: string;
  readonly offset: string;
  readonly key: string | null;
  readonly payload: Buffer;
  readonly created_at: Date;
  readonly reason: DeadLetterReason;
  readonly attempts: number;
};
/** The open dead letters of one aggregate, or one rejected dead letter. */
type Queue = { readonly topic: string; readonly partition: number; readonly key: string | null; readonly id: string };

/** Most dead letters replayed in one transaction. */
const batchSize = 100;

/**
 * The first open dead letter of each aggregate, and each rejected one. It is due if a retry was requested, if its pause has passed, or if
 * it waited for one that is resolved.
 */
const heads = `
  SELECT DISTINCT ON (subscription, topic, coalesce(queue, id::text)) subscription, topic, partition, queue AS key, id,
    CASE WHEN retry_requested_at IS NOT NULL OR reason = 'PARKED' THEN clock_timestamp() ELSE next_attempt_at END AS due_at
  FROM (SELECT *, CASE WHEN reason <> 'REJECTED' THEN key END AS queue FROM messaging.dead_letter WHERE resolved_at IS NULL) AS open
  ORDER BY subscription, topic, coalesce(queue, id::text), "offset"`;

const dueLetters = prepared(
  `SELECT subscription, extract(epoch FROM min(due_at) - clock_timestamp())::float * 1000 AS wait
   FROM (${heads}) AS head WHERE due_at IS NOT NULL GROUP BY subscription`,
);

/** Milliseconds until a dead letter is due, by subscription; none if all of them need an operator. */
export async function dueInMs(sql: SqlExecutor): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ subscription: string; wait: number }>(sql, dueLetters);
  return new Map(rows.map(({ subscription, wait }) => [subscription, Math.max(0, wait)]));
}

export type Replayer = {
  readonly subscription: string;
  readonly read: MessageReader;
  readonly effect: Effect;
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly wake: () => void;
  /** Attempts before an event needs an operator. */
  readonly attempts: number | undefined;
};

/**
 * Applies the open dead letters of each aggregate whose first one is due, in log order, and stops an aggregate at the first failure. The
 * partition continues: while a dead letter is open, later events of its aggregate are parked behind it. Attempts are counted in the row,
 * across restarts.
 */
export async function replayDueLetters(replayer: Replayer): Promise<void> {
  const { dataSource, subscription, logger, wake } = replayer;
  const queues = await rowsOf<Queue>(
    dataSource.manager,
    `SELECT topic, partition, key, id FROM (${heads}) AS head
     WHERE subscription = $1 AND due_at <= clock_timestamp() ORDER BY due_at, id::bigint`,
    [subscription],
  );
  for (const queue of queues) {
    try {
      for (let more = true; more;) {
        more = await dataSource.transaction(async (tx) => {
          const remaining = await replayQueue(replayer, queue, tx);
          if (wroteToOutbox(tx)) wake();
          return remaining;
        });
      }
    } catch (error) {
      // Transient: it stays due, and the other aggregates continue.
      logger.warn(
        { subscription, deadLetter: queue.id, cause: causeOf(error) },
        'transient failure; retrying dead letters',
      );
    }
  }
}

/** Returns whether there is more to replay. */
async function replayQueue(replayer: Replayer, queue: Queue, tx: EntityManager): Promise<boolean> {
  const { subscription, logger } = replayer;
  const partition = { subscription, topic: queue.topic, partition: queue.partition };
  const letters = await lockLetters(tx, partition, queue);
  for (const letter of letters) {
    const failure = await replayLetter(replayer, partition, letter, tx);
    if (failure !== undefined) {
      await recordFailure(tx, partition, letter, failure);
      logger.warn({ subscription, deadLetter: letter.id, cause: failure.cause }, 'dead letter failed again');
      return false;
    }
    await tx.query(`UPDATE messaging.dead_letter SET resolved_at = now(), attempted_at = now() WHERE id = $1`, [
      letter.id,
    ]);
    logger.info({ subscription, deadLetter: letter.id }, 'dead letter applied');
  }
  return letters.length === batchSize;
}

/** The open dead letters of a queue in order; none if another replica replays it or has replayed it meanwhile. */
async function lockLetters(tx: EntityManager, partition: Partition, queue: Queue): Promise<readonly Letter[]> {
  // Locking the first one locks the queue.
  const [first] = await rowsOf<{ id: string; due: boolean }>(
    tx,
    `SELECT id, retry_requested_at IS NOT NULL OR reason = 'PARKED' OR next_attempt_at <= clock_timestamp() AS due
     FROM messaging.dead_letter
     WHERE subscription = $1 AND topic = $2 AND resolved_at IS NULL
       AND CASE WHEN $3::text IS NULL THEN id = $4 ELSE key = $3 AND reason <> 'REJECTED' END
     ORDER BY "offset" LIMIT 1`,
    [partition.subscription, queue.topic, queue.key, queue.id],
  );
  if (first?.due !== true) return [];
  const [locked] = await rowsOf<{ due: boolean }>(
    tx,
    `SELECT retry_requested_at IS NOT NULL OR reason = 'PARKED' OR next_attempt_at <= clock_timestamp() AS due
     FROM messaging.dead_letter WHERE id = $1 AND resolved_at IS NULL FOR UPDATE SKIP LOCKED`,
    [first.id],
  );
  if (locked?.due !== true) return [];
  return rowsOf<Letter>(
    tx,
    `SELECT id, "offset", key, payload, created_at, reason, attempts FROM messaging.dead_letter
     WHERE subscription = $1 AND topic = $2 AND resolved_at IS NULL
       AND CASE WHEN $3::text IS NULL THEN id = $4 ELSE key = $3 AND reason <> 'REJECTED' END
     ORDER BY "offset" LIMIT ${batchSize} FOR UPDATE`,
    [partition.subscription, queue.topic, queue.key, queue.id],
  );
}

async function recordFailure(
  tx: EntityManager,
  { subscription, topic }: Partition,
  letter: Letter,
  failure: NewDeadLetter,
): Promise<void> {
  await tx.query(
    `UPDATE messaging.dead_letter SET attempts = $2, attempted_at = now(), reason = $3, cause = $4,
       next_attempt_at = clock_timestamp() + make_interval(secs => $5::float / 1000)
     WHERE id = $1`,
    [letter.id, failure.attempts, failure.reason, failure.cause, failure.retryInMs],
  );
  await tx.query(
    `UPDATE messaging.dead_letter SET retry_requested_at = NULL
     WHERE subscription = $1 AND topic = $2 AND (id = $4 OR key = $3 AND reason <> 'REJECTED')`,
    [subscription, topic, letter.reason === 'REJECTED' ? null : letter.key, letter.id],
  );
}

/** Applies one dead letter within a savepoint; returns its new state if it failed again. */
async function replayLetter(
  { read, effect, attempts: maxAttempts }: Replayer,
  partition: Partition,
  letter: Letter,
  tx: EntityManager,
): Promise<NewDeadLetter | undefined> {
  const attempts = letter.attempts + 1;
  const message = {
    offset: Number(letter.offset),
    key: letter.key ?? undefined,
    value: letter.payload,
    appendedAt: letter.created_at,
  };
  const found = read(message, partition.topic);
  if (found.kind === 'SKIPPED') return undefined;
  if (found.kind !== 'EVENT') return { reason: found.kind, cause: found.cause, attempts };
  if (letter.reason === 'UNREADABLE' || letter.reason === 'REJECTED') {
    // It was not in the inbox while it could not be read.
    const { fresh } = await deduplicate(tx, partition, [found.event.id], []);
    if (fresh.size === 0) return undefined;
  }
  await tx.query('SAVEPOINT letter');
  try {
    await effect([found.event], tx);
    await tx.query('RELEASE SAVEPOINT letter');
    return undefined;
  } catch (error) {
    const cause = error instanceof HandlerFailed ? error.cause : error;
    if (isTransient(cause)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT letter');
    return deadLetterAfter(attempts, causeOf(cause), maxAttempts);
  }
}
