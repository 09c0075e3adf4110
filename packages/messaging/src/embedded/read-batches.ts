import type { Pool } from 'pg';
import type { LogBatch, LogMessage } from '../transport.ts';
import type { Assignment } from './group-membership.ts';

/** Of one position, unless its member asks for another size. */
export const defaultBatchSize = 500;

/** Where a member reads on, and how many messages it wants. */
export type Wanted = Assignment & { readonly batchSize?: number | undefined };

type MessageRow = {
  wanted: string;
  topic: string;
  partition: number;
  offset: string;
  key: string;
  value: string;
  appended_at: Date;
  end_offset: string;
};

/** Identifies a position: several members may read one partition from different offsets. */
export function keyOf({ topic, partition, next }: Assignment): string {
  return `${partition}/${next}/${topic}`;
}

/** Messages from each of the given positions on, by {@link keyOf} it: at most one batch, none if there is nothing new. */
export async function readBatches(pool: Pool, positions: readonly Wanted[]): Promise<ReadonlyMap<string, LogBatch>> {
  const { rows } = await pool.query<MessageRow>({
    name: 'read',
    text: `SELECT wanted.next AS wanted, message.*, log.next_offset AS end_offset
     FROM unnest($1::text[], $2::int[], $3::bigint[], $4::int[]) AS wanted (topic, partition, next, size)
     JOIN event_log.partition AS log ON log.topic = wanted.topic AND log.partition = wanted.partition
       -- Also where the log ends before the wanted position: the subscriber has to learn that the log was replaced.
       AND log.next_offset <> wanted.next
     CROSS JOIN LATERAL (
       SELECT * FROM event_log.message
       WHERE message.topic = wanted.topic AND message.partition = wanted.partition
         AND message."offset" >= CASE WHEN log.next_offset < wanted.next THEN 0 ELSE wanted.next END
       ORDER BY message."offset" LIMIT wanted.size
     ) AS message
     ORDER BY message.topic, message.partition, wanted.next, message."offset"`,
    values: [
      positions.map(({ topic }) => topic),
      positions.map(({ partition }) => partition),
      positions.map(({ next }) => next),
      positions.map(({ batchSize = defaultBatchSize }) => batchSize),
    ],
  });
  const groups = Map.groupBy(rows, ({ topic, partition, wanted }) => keyOf({ topic, partition, next: Number(wanted) }));
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const { topic, partition, end_offset: end } = first;
      return [[key, { topic, partition, endOffset: Number(end), messages: group.map(messageOf) }] as const];
    }),
  );
}

function messageOf({ offset, key, value, appended_at: appendedAt }: MessageRow): LogMessage {
  return { offset: Number(offset), key, value: Buffer.from(value), appendedAt };
}
