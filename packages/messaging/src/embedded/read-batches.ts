import type { Pool } from 'pg';
import type { LogBatch } from '../transport.ts';
import type { Assignment } from './group-membership.ts';

const batchSize = 500;

type MessageRow = {
  topic: string;
  partition: number;
  offset: string;
  key: string;
  value: string;
  appended_at: Date;
  end_offset: string;
};

/** Messages from the given positions on: at most one batch per partition, none if there is nothing new. */
export async function readBatches(pool: Pool, positions: readonly Assignment[]): Promise<readonly LogBatch[]> {
  if (positions.length === 0) return [];
  const { rows } = await pool.query<MessageRow>({
    name: 'read',
    text: `SELECT message.*, log.next_offset AS end_offset
     FROM unnest($1::text[], $2::int[], $3::bigint[]) AS wanted (topic, partition, next)
     JOIN event_log.partition AS log ON log.topic = wanted.topic AND log.partition = wanted.partition
       -- Also where the log ends before the wanted position: the subscriber has to learn that the log was replaced.
       AND log.next_offset <> wanted.next
     CROSS JOIN LATERAL (
       SELECT * FROM event_log.message
       WHERE message.topic = wanted.topic AND message.partition = wanted.partition
         AND message."offset" >= CASE WHEN log.next_offset < wanted.next THEN 0 ELSE wanted.next END
       ORDER BY message."offset" LIMIT ${batchSize}
     ) AS message
     ORDER BY message.topic, message.partition, message."offset"`,
    values: [
      positions.map(({ topic }) => topic),
      positions.map(({ partition }) => partition),
      positions.map(({ next }) => next),
    ],
  });
  const groups = Map.groupBy(rows, ({ topic, partition }) => `${partition}/${topic}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      topic: first.topic,
      partition: first.partition,
      endOffset: Number(first.end_offset),
      messages: group.map((row) => ({
        offset: Number(row.offset),
        key: row.key,
        value: Buffer.from(row.value),
        appendedAt: row.appended_at,
      })),
    };
  });
}
