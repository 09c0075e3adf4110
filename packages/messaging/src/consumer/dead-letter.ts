import type { SqlExecutor } from '../sql.ts';
import type { LogMessage } from '../transport.ts';
import type { Partition } from './progress.ts';
import type { ReadMessage } from './read-message.ts';

export type DeadLetterReason = 'FAILED' | 'UNREADABLE' | 'PARKED';

/** Sets a message aside, in the transaction that moves the partition past it. */
export async function insertDeadLetter(
  tx: SqlExecutor,
  { subscription, topic, partition }: Partition,
  read: ReadMessage,
  letter: { readonly reason: DeadLetterReason; readonly cause: string; readonly attempts: number },
): Promise<void> {
  const { message } = read;
  await tx.query(
    `INSERT INTO messaging.dead_letter
       (subscription, topic, partition, "offset", key, event_id, event_type, payload, reason, cause, attempts)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (subscription, topic, partition, "offset") DO NOTHING`,
    [
      subscription,
      topic,
      partition,
      message.offset,
      keyOf(message),
      read.kind === 'EVENT' ? read.event.id : undefined,
      read.kind === 'EVENT' ? read.event.type : undefined,
      message.value,
      letter.reason,
      letter.cause,
      letter.attempts,
    ],
  );
}

/** The key as it is kept: PostgreSQL's text takes no NUL. */
export function keyOf(message: LogMessage): string | undefined {
  return message.key?.replaceAll('\u0000', '');
}
