import type { Pool } from 'pg';
import type { OutgoingMessage } from '../transport.ts';
import { inTransaction } from '@promtour/postgres/pool-transaction';
import { channel } from './log-schema.ts';
import { partitionOf } from './partition-of.ts';

/** Appends messages to the log in one transaction and notifies its readers. */
export async function appendMessages(pool: Pool, messages: readonly OutgoingMessage[]): Promise<void> {
  const topics = [...new Set(messages.map(({ topic }) => topic))];
  await inTransaction(pool, async (client) => {
    const partitions = await client.query<{ topic: string; count: number }>(
      `SELECT topic, count(*)::int AS count FROM event_log.partition WHERE topic = ANY($1) GROUP BY topic`,
      [topics],
    );
    const counts = new Map(partitions.rows.map(({ topic, count }) => [topic, count]));
    const placed = messages.map((message) => {
      const count = counts.get(message.topic);
      if (count === undefined) throw new Error(`event log: unknown topic ${message.topic}`);
      return { ...message, partition: partitionOf(message.key, count) };
    });
    // Sorted, to avoid deadlocks between publishers.
    const targets = [...Map.groupBy(placed, ({ topic, partition }) => `${topic}\u0000${partition}`)]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([, group]) => group);
    const offsets: number[] = [];
    for (const group of targets) {
      const taken = await client.query<{ first: string }>(
        `UPDATE event_log.partition SET next_offset = next_offset + $3 WHERE topic = $1 AND partition = $2
         RETURNING next_offset - $3 AS first`,
        [group[0]?.topic, group[0]?.partition, group.length],
      );
      const first = Number(taken.rows[0]?.first);
      offsets.push(...group.map((_, index) => first + index));
    }
    const rows = targets.flat();
    await client.query(
      `INSERT INTO event_log.message (topic, partition, "offset", key, value)
       SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[], $5::text[])`,
      [
        rows.map(({ topic }) => topic),
        rows.map(({ partition }) => partition),
        offsets,
        rows.map(({ key }) => key),
        rows.map(({ value }) => value),
      ],
    );
    // There are few publishers (one relay per service), so notifying inside the transaction is cheap.
    await client.query(`SELECT pg_notify($1, '')`, [channel]);
  });
}
