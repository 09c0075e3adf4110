import type { SqlExecutor } from '@promtour/postgres/sql';
import type { LogMessage } from '../transport.ts';
import type { Partition } from './progress.ts';
import type { ReadMessage } from './read-message.ts';

/**
 * Why a message is a dead letter. `RETRYING`: its handler failed and is retried at `next_attempt_at`. `FAILED`: all attempts failed.
 * `UNREADABLE`: the owner's event has invalid data. `PARKED`: it waits behind one of these of its aggregate. `REJECTED`: its origin is
 * not verified, so no event waits behind it.
 */
export type DeadLetterReason = 'FAILED' | 'RETRYING' | 'UNREADABLE' | 'PARKED' | 'REJECTED';

export type NewDeadLetter = {
  readonly reason: DeadLetterReason;
  readonly cause: string;
  readonly attempts: number;
  /** Milliseconds until the automatic retry. */
  readonly retryInMs?: number;
};

/** Dead-letters a message, in the transaction that moves the partition past it. */
export async function insertDeadLetter(
  tx: SqlExecutor,
  { subscription, topic, partition }: Partition,
  read: ReadMessage,
  letter: NewDeadLetter,
): Promise<void> {
  const { message } = read;
  const { id, type } = identityOf(read);
  await tx.query(
    `INSERT INTO messaging.dead_letter
       (subscription, topic, partition, "offset", key, event_id, event_type, payload, reason, cause, attempts, next_attempt_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp() + make_interval(secs => $12::float / 1000))
     ON CONFLICT (subscription, topic, partition, "offset") DO NOTHING`,
    [
      subscription,
      topic,
      partition,
      message.offset,
      keyOf(message),
      id,
      type,
      message.value,
      letter.reason,
      letter.cause,
      letter.attempts,
      letter.retryInMs,
    ],
  );
}

function identityOf(read: ReadMessage): { readonly id?: string | undefined; readonly type?: string | undefined } {
  switch (read.kind) {
    case 'EVENT':
      return read.event;
    case 'UNREADABLE':
    case 'REJECTED':
      return { id: read.eventId, type: read.eventType };
    case 'SKIPPED':
      return {};
  }
}

/** The key as it is stored: PostgreSQL's text does not allow NUL. */
export function keyOf(message: LogMessage): string | undefined {
  return message.key?.replaceAll('\u0000', '');
}
