import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { wroteToOutbox } from '../outbox.ts';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { causeOf } from './cause-of.ts';
import type { DeadLetterReason, NewDeadLetter } from './dead-letter.ts';
import { HandlerFailed, type Effect } from './effect.ts';
import { admit } from './inbox.ts';
import type { Partition } from './progress.ts';
import type { MessageReader } from './read-message.ts';
import { letterAfter } from './retry-schedule.ts';
import { isTransient } from './transient.ts';

type Letter = {
  readonly id: string;
  readonly offset: string;
  readonly key: string | null;
  readonly payload: Buffer;
  readonly created_at: Date;
  readonly reason: DeadLetterReason;
  readonly attempts: number;
};
/** The open letters of one aggregate, or one letter that nothing waits behind. */
type Queue = { readonly topic: string; readonly partition: number; readonly key: string | null; readonly id: string };

/** Letters replayed in one transaction. */
const batchSize = 100;

/**
 * The first open letter of each aggregate, which the others wait behind; of what is not believed each letter. It is due where
 * somebody asked for it, where its pause is over, and where it only waited for one that is done by now.
 */
const heads = `
  SELECT DISTINCT ON (subscription, topic, coalesce(queue, id::text)) subscription, topic, partition, queue AS key, id,
    CASE WHEN retry_requested_at IS NOT NULL OR reason = 'PARKED' THEN clock_timestamp() ELSE next_attempt_at END AS due_at
  FROM (SELECT *, CASE WHEN reason <> 'REJECTED' THEN key END AS queue FROM messaging.dead_letter WHERE resolved_at IS NULL) AS open
  ORDER BY subscription, topic, coalesce(queue, id::text), "offset"`;

/** Per subscription in how many milliseconds a dead letter is due; none where no letter will be without an operator. */
export async function dueInMs(sql: SqlExecutor): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ subscription: string; wait: number }>(
    sql,
    `SELECT subscription, extract(epoch FROM min(due_at) - clock_timestamp())::float * 1000 AS wait
     FROM (${heads}) AS head WHERE due_at IS NOT NULL GROUP BY subscription`,
  );
  return new Map(rows.map(({ subscription, wait }) => [subscription, Math.max(0, wait)]));
}

export type Replayer = {
  readonly subscription: string;
  readonly read: MessageReader;
  readonly effect: Effect;
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly wake: () => void;
  /** How often an event is tried before an operator has to look at it. */
  readonly attempts: number | undefined;
};

/**
 * Applies the open dead letters of each aggregate whose first is due, in the order of the log; stops an aggregate at the first that
 * fails again. The partition goes on meanwhile: as long as a letter is open, whatever comes of its aggregate is parked behind it. How
 * often a letter was tried stands in its row: a restart goes on counting.
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
          const goOn = await replayQueue(replayer, queue, tx);
          if (wroteToOutbox(tx)) wake();
          return goOn;
        });
      }
    } catch (error) {
      // Of the surroundings: it stays due, and the other aggregates go on.
      logger.warn({ subscription, deadLetter: queue.id, cause: causeOf(error) }, 'dead letters not replayed for now');
    }
  }
}

/** Answers whether there is more to replay. */
async function replayQueue(replayer: Replayer, queue: Queue, tx: EntityManager): Promise<boolean> {
  const { subscription, logger } = replayer;
  const partition = { subscription, topic: queue.topic, partition: queue.partition };
  const letters = await lockLetters(tx, partition, queue);
  for (const letter of letters) {
    const failure = await replayLetter(replayer, partition, letter, tx);
    if (failure !== undefined) {
      await recordFailure(tx, partition, letter, failure);
      logger.warn({ subscription, deadLetter: letter.id, cause: failure.cause }, 'a dead letter failed again');
      return false;
    }
    await tx.query(`UPDATE messaging.dead_letter SET resolved_at = now(), attempted_at = now() WHERE id = $1`, [
      letter.id,
    ]);
    logger.info({ subscription, deadLetter: letter.id }, 'a dead letter was applied');
  }
  return letters.length === batchSize;
}

/** The open letters of a queue in order; none where another replica is at it, or has been since it was looked for. */
async function lockLetters(tx: EntityManager, partition: Partition, queue: Queue): Promise<readonly Letter[]> {
  // Whoever has the first has the queue.
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
    [letter.id, failure.attempts, failure.reason, failure.cause, failure.againInMs],
  );
  await tx.query(
    `UPDATE messaging.dead_letter SET retry_requested_at = NULL
     WHERE subscription = $1 AND topic = $2 AND (id = $4 OR key = $3 AND reason <> 'REJECTED')`,
    [subscription, topic, letter.reason === 'REJECTED' ? null : letter.key, letter.id],
  );
}

/** Applies one letter within a savepoint; answers what it is now where it failed again. */
async function replayLetter(
  { read, effect, attempts: mostAttempts }: Replayer,
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
  if (found.kind === 'PASSED_OVER') return undefined;
  if (found.kind !== 'EVENT') return { reason: found.kind, cause: found.cause, attempts };
  if (letter.reason === 'UNREADABLE' || letter.reason === 'REJECTED') {
    // It was not recorded as received while it could not be read.
    const { fresh } = await admit(tx, partition, [found.event.id], []);
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
    return letterAfter(attempts, causeOf(cause), mostAttempts);
  }
}
