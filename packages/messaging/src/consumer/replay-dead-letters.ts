import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import { wroteToOutbox } from '../outbox.ts';
import { rowsOf, type SqlExecutor } from '../sql.ts';
import { causeOf } from './cause-of.ts';
import { HandlerFailed, type Effect } from './effect.ts';
import { lockProgress } from './progress.ts';
import type { MessageReader } from './read-message.ts';
import { isTransient } from './transient.ts';

type Letter = {
  readonly id: string;
  readonly offset: string;
  readonly key: string | null;
  readonly payload: Buffer;
  readonly created_at: Date;
};
type Queue = { readonly topic: string; readonly partition: number; readonly key: string | null; readonly id: string };

/** Letters replayed in one transaction, which holds the partition up meanwhile. */
const batchSize = 100;

/** Subscriptions that somebody asked to retry dead letters of. */
export async function retriesRequested(sql: SqlExecutor): Promise<readonly string[]> {
  const rows = await rowsOf<{ subscription: string }>(
    sql,
    `SELECT DISTINCT subscription FROM messaging.dead_letter
     WHERE resolved_at IS NULL AND retry_requested_at IS NOT NULL`,
  );
  return rows.map(({ subscription }) => subscription);
}

export type Replayer = {
  readonly subscription: string;
  readonly read: MessageReader;
  readonly effect: Effect;
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly wake: () => void;
};

/**
 * Applies the open dead letters of each aggregate that a retry was requested for, in the order of the log, those that wait
 * behind the failed one included; stops an aggregate at the first that fails again. It holds the partition's lock, so that
 * no event of the aggregate slips past meanwhile.
 */
export async function replayDeadLetters(replayer: Replayer): Promise<void> {
  const { dataSource, subscription, wake } = replayer;
  const queues = await rowsOf<Queue>(
    dataSource.manager,
    `SELECT DISTINCT ON (topic, partition, coalesce(key, id::text)) topic, partition, key, id
     FROM messaging.dead_letter
     WHERE subscription = $1 AND resolved_at IS NULL AND retry_requested_at IS NOT NULL
     ORDER BY topic, partition, coalesce(key, id::text), "offset"`,
    [subscription],
  );
  for (const queue of queues) {
    for (let more = true; more;) {
      more = await dataSource.transaction(async (tx) => {
        const goOn = await replayQueue(replayer, queue, tx);
        if (wroteToOutbox(tx)) wake();
        return goOn;
      });
    }
  }
}

/** Answers whether there is more to replay. */
async function replayQueue(replayer: Replayer, queue: Queue, tx: EntityManager): Promise<boolean> {
  const { subscription, logger } = replayer;
  await lockProgress(tx, { subscription, topic: queue.topic, partition: queue.partition });
  const letters = await rowsOf<Letter>(
    tx,
    `SELECT id, "offset", key, payload, created_at FROM messaging.dead_letter
     WHERE subscription = $1 AND topic = $2 AND resolved_at IS NULL
       AND CASE WHEN $3::text IS NULL THEN id = $4 ELSE key = $3 END
     ORDER BY "offset" LIMIT ${batchSize}`,
    [subscription, queue.topic, queue.key, queue.id],
  );
  for (const letter of letters) {
    const failure = await replayLetter(replayer, letter, tx);
    if (failure !== undefined) {
      await tx.query(
        `UPDATE messaging.dead_letter SET attempts = attempts + 1, attempted_at = now(), cause = $2 WHERE id = $1`,
        [letter.id, failure],
      );
      await tx.query(
        `UPDATE messaging.dead_letter SET retry_requested_at = NULL
         WHERE subscription = $1 AND topic = $2 AND (id = $4 OR key = $3)`,
        [subscription, queue.topic, queue.key, letter.id],
      );
      logger.warn({ subscription, deadLetter: letter.id, cause: failure }, 'a dead letter failed again');
      return false;
    }
    await tx.query(`UPDATE messaging.dead_letter SET resolved_at = now(), attempted_at = now() WHERE id = $1`, [
      letter.id,
    ]);
    logger.info({ subscription, deadLetter: letter.id }, 'a dead letter was applied');
  }
  return letters.length === batchSize;
}

/** Applies one letter within a savepoint; answers the cause where it failed again. */
async function replayLetter(replayer: Replayer, letter: Letter, tx: EntityManager): Promise<string | undefined> {
  const read = replayer.read({
    offset: Number(letter.offset),
    key: letter.key ?? undefined,
    value: letter.payload,
    appendedAt: letter.created_at,
  });
  if (read.kind === 'UNREADABLE') return read.cause;
  if (read.kind === 'PASSED_OVER') return undefined;
  await tx.query('SAVEPOINT letter');
  try {
    await replayer.effect([read.event], tx);
    await tx.query('RELEASE SAVEPOINT letter');
    return undefined;
  } catch (error) {
    if (isTransient(error)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT letter');
    return causeOf(error instanceof HandlerFailed ? error.cause : error);
  }
}
